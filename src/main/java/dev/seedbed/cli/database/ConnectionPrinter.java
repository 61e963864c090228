package dev.seedbed.cli.database;

import dev.seedbed.cli.terminal.Services;
import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.ConnectionForm;
import dev.seedbed.database.lifecycle.ConnectionStrings;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.task.OperationFailedException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Prints how to connect to a database, with the password: anyone who may run this may read it from the engine as well.
public final class ConnectionPrinter {
    private final Services services;
    private final PrintStream out;

    public ConnectionPrinter(Services services, PrintStream out) {
        this.services = services;
        this.out = out;
    }

    /// @param json takes the whole as a map; null prints the URI alone
    public void print(Database database, @Nullable Consumer<Map<String, ?>> json)
            throws OperationFailedException, InterruptedException {
        print(database, List.of(), json);
    }

    /// @param notes of the restore, for `json` only
    void print(Database database, List<PlanNote> notes, @Nullable Consumer<Map<String, ?>> json)
            throws OperationFailedException, InterruptedException {
        Credentials login = services.databases().credentials(database);
        var strings = new ConnectionStrings(database, login);
        if (json == null) {
            out.println(strings.text(ConnectionForm.URI, true));
            return;
        }
        var described = new LinkedHashMap<String, @Nullable Object>(describe(database, login, strings));
        if (!notes.isEmpty()) {
            described.put("notes", new SeedNotesPrinter(services.plans()).json(notes));
        }
        json.accept(described);
    }

    private static Map<String, ?> describe(Database database, Credentials login, ConnectionStrings strings) {
        var described = new LinkedHashMap<String, @Nullable Object>(DatabaseJson.of(database));
        PublishedPort address = database.address();
        described.put("host", address == null ? null : address.host());
        described.put("port", address == null ? null : address.hostPort());
        described.put("user", login.user());
        described.put("password", login.password());
        described.put("database", login.database());
        if (strings.isAvailable(ConnectionForm.URI)) {
            described.put("uri", strings.text(ConnectionForm.URI, true));
            described.put("jdbc", strings.text(ConnectionForm.JDBC, true));
        }
        return described;
    }
}
