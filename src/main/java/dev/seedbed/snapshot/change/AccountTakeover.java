package dev.seedbed.snapshot.change;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseLogin;
import dev.seedbed.database.ServerAccounts;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.database.lifecycle.LoginLookup;
import dev.seedbed.database.lifecycle.PasswordChange;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Gives data of another database the accounts that the environment of its container tells, so that those who use the
/// container log in as before.
public final class AccountTakeover implements LayerSwitch.Arrival {
    private static final Duration DEADLINE = Duration.ofMinutes(10);

    private final ContainerEngine engine;
    private final Snapshot data;

    public AccountTakeover(ContainerEngine engine, Snapshot data) {
        this.engine = engine;
        this.data = data;
    }

    @Override
    public void run(String container) throws OperationFailedException, InterruptedException {
        ServerEnvironment variables = ServerEnvironment.of(data.kind());
        var lookup = new LoginLookup(engine);
        List<Credentials> wanted = variables.accounts(
                lookup.environment(engine.container(container).environment(), container));
        Map<String, String> before = engine.container(data.recordId()).environment();
        if (wanted.equals(variables.accounts(before))) {
            return;
        }
        String statements = ServerAccounts.of(data.kind()).takenOver(wanted, data.dataDatabase());
        if (statements.isEmpty()) {
            return;
        }
        new PasswordChange(engine)
                .takeOver(
                        container,
                        data.kind(),
                        DatabaseLogin.of(data.kind(), before, data.dataDatabase())
                                .credentials()
                                .user(),
                        variables.administratorPassword(before),
                        statements,
                        DEADLINE);
    }
}
