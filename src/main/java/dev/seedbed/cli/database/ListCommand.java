package dev.seedbed.cli.database;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.Services;
import dev.seedbed.cli.terminal.Terminal;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.ConnectionStrings;
import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.SeedJobOwner;
import dev.seedbed.task.TaskRunner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/// `ls`: the databases of the engine, ours and others, and seed jobs that nobody has finished.
@Command(name = "ls", resourceBundle = "dev.seedbed.text.cli")
final class ListCommand extends CommandSupport {
    ListCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    protected TaskRunner.Work<Integer> work() {
        return () -> {
            List<Database> databases = services().databases().list();
            List<RemainingJob> jobs = services().seeding().jobs();
            if (isJson()) {
                var whole = new LinkedHashMap<String, Object>();
                whole.put("databases", databases.stream().map(DatabaseJson::of).toList());
                whole.put("jobs", jobs.stream().map(ListCommand::json).toList());
                printJson(whole);
            } else {
                print(databases, jobs);
            }
            return ExitCode.OK;
        };
    }

    private void print(List<Database> databases, List<RemainingJob> jobs) {
        if (databases.isEmpty() && jobs.isEmpty()) {
            out().println(text("cli.list.empty"));
            return;
        }
        var table = new TextTable(
                text("cli.column.name"),
                text("cli.column.status"),
                text("cli.column.server"),
                text("cli.column.seeded-from"),
                text("cli.column.address"));
        for (Database database : databases) {
            String address = Objects.requireNonNullElse(ConnectionStrings.hostAndPort(database.address()), "-");
            table.row(List.of(
                    database.ours() ? database.name() : text("cli.list.not-ours", database.name()),
                    database.state().name().toLowerCase(Locale.ROOT),
                    (database.kind().displayName() + " " + database.version()).strip(),
                    database.seedName(),
                    database.exposed() ? text("cli.list.exposed", address) : address));
        }
        for (RemainingJob job : jobs) {
            table.row(
                    List.of(job.name(), state(job), job.kind().displayName(), String.join(", ", job.seedFiles()), "-"));
        }
        table.print(out());
    }

    private String state(RemainingJob job) {
        SeedJobOwner holder = job.heldBy();
        if (holder == null) {
            return text(job.resumable() ? "cli.list.seeding" : "cli.list.remains");
        }
        String process = Long.toString(holder.program().process());
        return holder.computer().isEmpty()
                ? text("cli.list.elsewhere", process)
                : text("cli.list.elsewhere-computer", process, holder.computer());
    }

    private static Map<String, @Nullable Object> json(RemainingJob job) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", job.id());
        fields.put("name", job.name());
        fields.put("kind", job.kind().id());
        fields.put("seededFrom", job.seedFiles());
        fields.put("resumable", job.resumable());
        SeedJobOwner holder = job.heldBy();
        if (holder != null) {
            var program = new LinkedHashMap<String, Object>();
            program.put("computer", holder.program().computer());
            program.put("process", holder.program().process());
            program.put("since", holder.since().toString());
            fields.put("runBy", program);
        }
        fields.put("createdAt", job.createdAt().toString());
        return fields;
    }
}
