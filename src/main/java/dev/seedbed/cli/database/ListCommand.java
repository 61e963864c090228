package dev.seedbed.cli.database;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.ConnectionStrings;
import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.SeedJobOwner;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine.Command;

/// `ls`: the databases of the engine, ours and others, and seed jobs that nobody has finished.
@Command(name = "ls")
final class ListCommand extends CommandSupport {
    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        List<Database> databases = services().databases().list();
        List<RemainingJob> jobs = services().seeding().jobs();
        if (isJson()) {
            printJson(new JsonFields()
                    .with("databases", databases.stream().map(DatabaseJson::of).toList())
                    .with("jobs", jobs.stream().map(ListCommand::json).toList()));
        } else {
            print(databases, jobs);
        }
        return ExitCode.OK;
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

    private static JsonFields json(RemainingJob job) {
        SeedJobOwner holder = job.heldBy();
        return new JsonFields()
                .with("id", job.id())
                .with("name", job.name())
                .with("kind", job.kind().id())
                .with("seededFrom", job.seedFiles())
                .with("resumable", job.resumable())
                .with("runBy", holder == null ? null : json(holder))
                .with("createdAt", job.createdAt().toString());
    }

    private static JsonFields json(SeedJobOwner holder) {
        return new JsonFields()
                .with("computer", holder.program().computer())
                .with("process", holder.program().process())
                .with("since", holder.since().toString());
    }
}
