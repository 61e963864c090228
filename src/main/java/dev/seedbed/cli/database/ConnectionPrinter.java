package dev.seedbed.cli.database;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.ConnectionForm;
import dev.seedbed.database.lifecycle.ConnectionStrings;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.task.OperationFailedException;
import java.util.List;

/// Prints how to connect to a database, with the password: anyone who may run this may read it from the engine as well.
public final class ConnectionPrinter {
    private final CommandSupport command;

    public ConnectionPrinter(CommandSupport command) {
        this.command = command;
    }

    /// Prints the URI, with `--json` everything there is to know.
    ///
    /// @param notes of the restore, for JSON only
    public void print(Database database, List<PlanNote> notes) throws OperationFailedException, InterruptedException {
        Credentials login = command.services().databases().credentials(database);
        var strings = new ConnectionStrings(database, login);
        if (command.isJson()) {
            command.printJson(describe(database, login, strings)
                    .with("notes", new SeedNotesPrinter(command.services().plans()).json(notes)));
        } else {
            command.out().println(strings.text(ConnectionForm.URI, true));
        }
    }

    private static JsonFields describe(Database database, Credentials login, ConnectionStrings strings) {
        PublishedPort address = database.address();
        return DatabaseJson.of(database)
                .with("host", address == null ? null : address.host())
                .with("port", address == null ? null : address.hostPort())
                .with("user", login.user())
                .with("password", login.password())
                .with("database", login.database())
                .with("uri", JsonFields.text(strings.text(ConnectionForm.URI, true)))
                .with("jdbc", JsonFields.text(strings.text(ConnectionForm.JDBC, true)));
    }
}
