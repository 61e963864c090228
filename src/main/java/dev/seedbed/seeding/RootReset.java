package dev.seedbed.seeding;

import dev.seedbed.database.PasswordChange;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.UploadFile;
import dev.seedbed.task.OperationFailedException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Gives the accounts of a MySQL or MariaDB server another password although nobody knows theirs: the server runs a
/// file of statements as it starts, before it listens. Only for containers that are removed soon, as they hold the
/// file.
final class RootReset {
    private static final String FILE = "seedbed-accounts.sql";
    private static final int READABLE = 0644;

    private RootReset() {}

    /// Argument of the server.
    static String argument() {
        return "--init-file=/" + FILE;
    }

    /// Puts the file into a container that is not started yet.
    static void upload(ContainerEngine engine, String container, String user, String password)
            throws OperationFailedException, InterruptedException {
        upload(engine, container, statements(user, password));
    }

    /// The same for accounts that a restore has changed or removed: those that are missing are made anew.
    static void uploadRestored(ContainerEngine engine, String container, String user, String password)
            throws OperationFailedException, InterruptedException {
        upload(engine, container, String.join("\n", PasswordChange.accountStatements(user, password)) + "\n");
    }

    private static void upload(ContainerEngine engine, String container, String statements)
            throws OperationFailedException, InterruptedException {
        byte[] text = statements.getBytes(StandardCharsets.UTF_8);
        engine.upload(
                container,
                "/",
                List.of(new UploadFile(FILE, READABLE, 0, 0, text.length, () -> new ByteArrayInputStream(text))),
                _ -> {});
    }

    /// One statement a line, which is all that older servers read.
    static String statements(String user, String password) {
        Set<String> accounts = new LinkedHashSet<>(List.of("'root'@'localhost'", "'root'@'%'"));
        if (!user.equals("root")) {
            accounts.add(text(user) + "@'%'");
            accounts.add(text(user) + "@'localhost'");
        }
        return accounts.stream()
                .map(account -> "alter user if exists " + account + " identified by " + text(password) + ";\n")
                .collect(Collectors.joining());
    }

    private static String text(String value) {
        return "'" + value.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
