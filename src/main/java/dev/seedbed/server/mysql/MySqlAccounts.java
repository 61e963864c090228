package dev.seedbed.server.mysql;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.ServerClient;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.server.mysqlfamily.MySqlFamilyAccounts;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.Set;

/// Asks whether a password is taken by logging in with it.
final class MySqlAccounts extends MySqlFamilyAccounts {
    /// An address of the container that no account is bound to, unlike 127.0.0.1.
    private static final String ELSEWHERE = "127.0.0.9";

    MySqlAccounts(ServerClient client) {
        super(client);
    }

    @Override
    protected boolean areTaken(
            ContainerEngine engine, String containerId, Credentials administrator, Set<String> accounts)
            throws OperationFailedException, InterruptedException {
        for (String account : accounts) {
            ExecSpec ping = client.ping(new Credentials(account, administrator.password(), ""));
            var command = new ArrayList<>(ping.command());
            command.add(1, "--bind-address=" + ELSEWHERE);
            if (!engine.exec(containerId, new ExecSpec(ping.user(), command, ping.environment()), DEADLINE)
                    .isSuccess()) {
                return false;
            }
        }
        return true;
    }
}
