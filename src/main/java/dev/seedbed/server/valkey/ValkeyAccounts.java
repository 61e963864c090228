package dev.seedbed.server.valkey;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.ServerAccounts;
import dev.seedbed.database.ServerClient;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.task.OperationFailedException;
import java.util.List;

/// The account `default` and its password, which a server gets at each start.
final class ValkeyAccounts implements ServerAccounts {
    static final String DEFAULT = "default";

    private final ServerClient client;

    ValkeyAccounts(ServerClient client) {
        this.client = client;
    }

    @Override
    public String administrator() {
        return DEFAULT;
    }

    @Override
    public List<Credentials> administrators(String user, String password) {
        return List.of(new Credentials(DEFAULT, password, "0"));
    }

    @Override
    public boolean areOfEnvironment() {
        return true;
    }

    @Override
    public boolean isTaken(ContainerEngine engine, String containerId, Credentials administrator, String user)
            throws OperationFailedException, InterruptedException {
        return engine.exec(containerId, client.ping(administrator), DEADLINE).isSuccess();
    }

    @Override
    public String changed(String user, String password) {
        return "config set requirepass \"" + quoted(password) + '"';
    }

    @Override
    public String restored(Credentials administrator, String user) {
        return changed(user, administrator.password());
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
