package dev.seedbed.cli.compose;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.database.Database;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.source.compose.ComposeDatabase;
import dev.seedbed.source.compose.file.ComposeProject;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Lists the database services of compose files with their seeds.
abstract class ComposeListing extends ComposeSupport {
    @Override
    protected final int run() throws OperationFailedException, InterruptedException {
        ComposeProject project = project();
        List<ComposeDatabase> databases = services().compose().list(project);
        if (isJson()) {
            printJson(new JsonFields()
                    .with("project", project.name())
                    .with("folder", project.folder().toString())
                    .with("files", project.files().stream().map(Path::toString).toList())
                    .with("services", databases.stream().map(this::json).toList()));
        } else {
            print(project, databases);
        }
        return ExitCode.OK;
    }

    private void print(ComposeProject project, List<ComposeDatabase> databases) {
        if (databases.isEmpty()) {
            out().println(TextTable.printable(text("compose.empty", project.name())));
            return;
        }
        var table = new TextTable(
                text("compose.column.service"),
                text("cli.column.status"),
                text("cli.column.server"),
                text("compose.column.image"),
                text("compose.column.port"),
                text("compose.column.seeds"));
        for (ComposeDatabase database : databases) {
            table.row(List.of(
                    database.name(),
                    status(database),
                    (database.kind().displayName() + " " + database.version()).strip(),
                    database.service().image(),
                    database.port() == 0 ? "-" : Integer.toString(database.port()),
                    seeds(project, database)));
        }
        table.print(out());
        databases.stream()
                .flatMap(database -> database.notes().stream())
                .map(this::words)
                .forEach(note -> err().println(TextTable.printable(note)));
    }

    private String words(PlanNote note) {
        return services().plans().words(note);
    }

    private String status(ComposeDatabase database) {
        Database running = database.running();
        if (running == null) {
            return database.service().active()
                    ? text("compose.status.none")
                    : text(
                            "compose.status.profile",
                            String.join(", ", database.service().profiles()));
        }
        String state = running.state().name().toLowerCase(Locale.ROOT);
        return database.isSwapped() ? text("compose.status.swapped", state) : state;
    }

    private static String seeds(ComposeProject project, ComposeDatabase database) {
        List<String> seeds = database.seeds().stream()
                .map(seed -> seed.startsWith(project.folder()) && !seed.equals(project.folder())
                        ? project.folder().relativize(seed).toString()
                        : seed.toString())
                .toList();
        return seeds.isEmpty() ? "-" : String.join(", ", seeds);
    }

    private JsonFields json(ComposeDatabase database) {
        Database running = database.running();
        return new JsonFields()
                .with("service", database.name())
                .with("kind", database.kind().id())
                .with("version", JsonFields.text(database.version()))
                .with("image", JsonFields.text(database.service().image()))
                .with("active", database.service().active())
                .with("profiles", database.service().profiles())
                .with("container", running == null ? null : running.name())
                .with("state", running == null ? null : JsonFields.name(running.state()))
                .with("swapped", database.isSwapped())
                .with("user", JsonFields.text(database.login().user()))
                .with("database", JsonFields.text(database.login().database()))
                .with("port", database.port() == 0 ? null : database.port())
                .with("volumes", database.volumes())
                .with("seeds", database.seeds().stream().map(Path::toString).toList())
                .with("notes", database.notes().stream().map(this::words).toList());
    }
}
