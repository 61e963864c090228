package dev.seedbed.store.snapshot;

import dev.seedbed.database.ProcessOwner;
import dev.seedbed.database.ServerAccounts;
import dev.seedbed.database.lifecycle.PasswordChange;
import dev.seedbed.database.lifecycle.Readiness;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.seeding.server.AccountReset;
import dev.seedbed.snapshot.change.ReceivedData;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.Uninterruptible;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives received data the password that is known here, by a server on it that has no network and ends again. So it is
/// also known that a server starts on the data.
final class ReceivedAccounts {
    private static final Duration READY_DEADLINE = Duration.ofMinutes(10);
    private static final Duration STOP_PATIENCE = Duration.ofMinutes(10);
    private static final int LOG_LINES = 40;

    private final ContainerEngine engine;
    private final String name;

    /// @param name of the snapshot, for people
    ReceivedAccounts(ContainerEngine engine, String name) {
        this.engine = engine;
        this.name = name;
    }

    /// Blocks until the server has ended.
    ///
    /// @throws OperationFailedException with `ServerEnded`, `NotReadyInTime` or what the server said
    void set(ReceivedData data, ReceivingServer server) throws OperationFailedException, InterruptedException {
        Optional<AccountReset> reset = AccountReset.find(server.kind());
        var command = new ArrayList<>(server.command());
        reset.ifPresent(one -> command.add(one.argument()));
        ContainerSpec spec = ContainerSpec.named("seedbed-received-" + data.id(), server.reference())
                .environment(server.environment())
                .command(command)
                .labels(Map.of(
                        Labels.ROLE,
                        Labels.ROLE_DATABASE,
                        Labels.ID,
                        data.id(),
                        Labels.NAME,
                        name,
                        Labels.TEMPORARY,
                        ProcessOwner.self().text()))
                .mount(data.mount(server.dataMount()))
                .confined(List.of("CHOWN", "DAC_OVERRIDE", "FOWNER", "SETGID", "SETUID"))
                .build();
        String container =
                Uninterruptible.run(() -> engine.createContainer(spec), id -> engine.removeContainer(id, true));
        try {
            if (reset.isPresent()) {
                reset.get()
                        .upload(
                                engine,
                                container,
                                server.login().user(),
                                server.login().password());
            }
            engine.start(container);
            awaitPassword(container, server, reset.isPresent());
            stop(container);
        } finally {
            Uninterruptible.cleanUp(() -> engine.removeContainer(container, true), spec.name() + " stays for now");
        }
    }

    private void awaitPassword(String container, ReceivingServer server, boolean isSet)
            throws OperationFailedException, InterruptedException {
        String password = server.login().password();
        if (isSet) {
            new Readiness(engine)
                    .awaitReady(
                            container,
                            server.kind(),
                            ServerAccounts.of(server.kind())
                                    .administrators("", password)
                                    .getFirst(),
                            READY_DEADLINE,
                            _ -> {});
        } else {
            new PasswordChange(engine)
                    .await(container, server.kind(), server.login().user(), "", password, READY_DEADLINE);
        }
    }

    private void stop(String container) throws OperationFailedException, InterruptedException {
        engine.stop(container, STOP_PATIENCE);
        long exit = engine.awaitExit(container);
        if (exit != 0) {
            List<String> log = LogLine.texts(engine.log(container, LogRequest.last(LOG_LINES)));
            throw new OperationFailedException(new RestoreFailure.CheckFailed(name, "exit:" + exit, log));
        }
    }
}
