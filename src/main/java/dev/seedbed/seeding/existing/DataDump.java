package dev.seedbed.seeding.existing;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.database.ServerAccounts;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.seeding.server.AccountReset;
import dev.seedbed.seeding.server.DumpedServer;
import dev.seedbed.seeding.server.PlanNames;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.ThrowawayServer;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.task.DataFailure;
import dev.seedbed.task.DataFailure.Misfit;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.volume.helper.VolumeSource;
import dev.seedbed.volume.identity.VolumeIdentity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Dumps data that is there by a server that can read it, into a packed file of this computer, and the accounts of a
/// MySQL or MariaDB server into a second one. The data stays as it is: the server writes to a layer that is thrown
/// away.
final class DataDump {
    private static final Duration READY_DEADLINE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
    private static final int LOG_LINES = 40;

    private final ContainerEngine engine;
    private final Snapshots snapshots;
    private final DatabaseShell shell;

    DataDump(ContainerEngine engine, Snapshots snapshots) {
        this.engine = engine;
        this.snapshots = snapshots;
        this.shell = new DatabaseShell(engine);
    }

    /// Blocks until all is in the files, which are not there after a failure or a cancel.
    ///
    /// @return the files in the order in which they are restored
    /// @param image that can read the data
    /// @param password of the administrator, for a PostgreSQL that asks for it also inside; else empty
    List<Path> run(
            VolumeSource.Volume source,
            VolumeIdentity identity,
            DatabaseKind kind,
            String image,
            String password,
            Path file,
            ExistingData.DumpListener listener)
            throws OperationFailedException, InterruptedException {
        DumpedServer dumped = DumpedServer.find(kind)
                .orElseThrow(() -> DataCompatibility.unfit(source.name(), Misfit.NO_NEWER_IMAGE, identity, ""));
        DataPlace place = DataPlace.of(engine, image, identity);
        Optional<AccountReset> reset = AccountReset.find(kind);
        String secret = reset.isPresent() ? PlanNames.newPassword() : password;
        ServerAccounts known = ServerAccounts.of(kind);
        String user = identity.administrator().isEmpty() ? known.administrator() : identity.administrator();
        var command = new ArrayList<>(place.command());
        reset.ifPresent(one -> command.add(one.argument()));
        var request = new ThrowawayServer.Request(
                source.name(), place.imageId(), place.mount(), place.environment(), command);
        try (ThrowawayServer server = snapshots.throwaway(request, Step.Listener.NONE)) {
            if (reset.isPresent()) {
                reset.get().upload(engine, server.container(), user, secret);
            }
            engine.start(server.container());
            Credentials login = known.administrators(user, secret).getFirst();
            awaitAnswer(server.container(), kind, login);
            var running = new DumpedServer.Running(engine, server.container(), kind, login);
            return new ServerDump(dumped, running)
                    .run(source.name(), file, done -> listener.dumped(done, identity.databaseBytes()));
        }
    }

    private void awaitAnswer(String container, DatabaseKind kind, Credentials login)
            throws OperationFailedException, InterruptedException {
        long end = System.nanoTime() + READY_DEADLINE.toNanos();
        while (true) {
            try {
                shell.sql(container, kind, login, "select 1");
                return;
            } catch (OperationFailedException e) {
                var details = engine.container(container);
                if (!details.summary().state().isUp()) {
                    throw new OperationFailedException(
                            new RestoreFailure.ServerEnded(
                                    details.summary().name(), details.exitCode(), log(container)),
                            e);
                }
                if (System.nanoTime() > end) {
                    throw e;
                }
            }
            Thread.sleep(BETWEEN_TRIES);
        }
    }

    private List<String> log(String container) throws OperationFailedException, InterruptedException {
        return LogLine.texts(engine.log(container, LogRequest.last(LOG_LINES)));
    }

    /// @throws OperationFailedException with `DataUnfit` where layers cannot be put on top of it
    static VolumeSource.Volume plainVolume(ContainerEngine engine, VolumeSource source)
            throws OperationFailedException, InterruptedException {
        if (source instanceof VolumeSource.Volume volume
                && engine.volume(volume.name()).isPlain()) {
            return volume;
        }
        throw new OperationFailedException(new DataFailure.DataUnfit(
                DataSources.name(source), Misfit.NOT_A_PLAIN_VOLUME, DataSources.name(source), ""));
    }
}
