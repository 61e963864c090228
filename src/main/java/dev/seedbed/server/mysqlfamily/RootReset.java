package dev.seedbed.server.mysqlfamily;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.UploadFile;
import dev.seedbed.seeding.server.AccountReset;
import dev.seedbed.task.OperationFailedException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// MySQL and MariaDB run a file of statements as they start.
public final class RootReset implements AccountReset {
    private static final String FILE = "seedbed-accounts.sql";
    private static final int READABLE = 0644;

    @Override
    public String argument() {
        return "--init-file=/" + FILE;
    }

    @Override
    public void upload(ContainerEngine engine, String container, String user, String password)
            throws OperationFailedException, InterruptedException {
        upload(engine, container, statements(user, password));
    }

    @Override
    public void uploadRestored(ContainerEngine engine, String container, String user, String password)
            throws OperationFailedException, InterruptedException {
        upload(engine, container, String.join("\n", MySqlFamilyAccounts.made(user, password)) + "\n");
    }

    private static void upload(ContainerEngine engine, String container, String statements)
            throws OperationFailedException, InterruptedException {
        engine.upload(container, "/", List.of(UploadFile.text(FILE, READABLE, statements)), _ -> {});
    }

    /// One statement a line, which is all that older servers read.
    static String statements(String user, String password) {
        Set<String> accounts = new LinkedHashSet<>(List.of("'root'@'localhost'", "'root'@'%'"));
        if (!user.equals("root")) {
            accounts.add(MySqlFamilyAccounts.text(user) + "@'%'");
            accounts.add(MySqlFamilyAccounts.text(user) + "@'localhost'");
        }
        return accounts.stream()
                .map(account -> "alter user if exists " + account + " identified by "
                        + MySqlFamilyAccounts.text(password) + ";\n")
                .collect(Collectors.joining());
    }
}
