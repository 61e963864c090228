package dev.seedbed.seeding.existing;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.database.ServerAccounts;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
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
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.file.FullDisk;
import dev.seedbed.volume.helper.VolumeSource;
import dev.seedbed.volume.identity.VolumeIdentity;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.FileUtils;

/// Dumps data that is there by a server that can read it, into a packed file of this computer, and the accounts of a
/// MySQL or MariaDB server into a second one. The data stays as it is: the server writes to a layer that is thrown
/// away.
final class DataDump {
    private static final Duration STALL = Duration.ofMinutes(30);
    private static final Duration READY_DEADLINE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
    private static final int LOG_LINES = 40;
    /// Sorted after the data by the entrypoint.
    private static final String ACCOUNTS = "accounts.sql";
    private static final int BUFFER = 128 * 1024;

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
            var files = new ArrayList<>(List.of(file));
            var running = new DumpedServer.Running(engine, server.container(), kind, login);
            Optional<String> accounts = dumped.accounts(running);
            if (accounts.isPresent()) {
                files.add(write(file.resolveSibling(ACCOUNTS), accounts.get()));
            }
            ExecSpec program = dumped.dump(running)
                    .orElseThrow(() -> new OperationFailedException(
                            new RestoreFailure.CheckFailed(source.name(), "empty", List.of())));
            write(server.container(), program, source.name(), file, listener, identity);
            return List.copyOf(files);
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

    private static Path write(Path file, String text) throws OperationFailedException {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw localFile(file, e);
        }
    }

    private void write(
            String container,
            ExecSpec program,
            String data,
            Path file,
            ExistingData.DumpListener listener,
            VolumeIdentity identity)
            throws OperationFailedException, InterruptedException {
        ExecResult result;
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file), BUFFER)) {
            result = engine.execReading(
                    container, program, STALL, output -> copy(output, packed, file, listener, identity));
        } catch (InterruptedIOException e) {
            FileUtils.deleteQuietly(file.toFile());
            throw interrupted(e);
        } catch (IOException e) {
            FileUtils.deleteQuietly(file.toFile());
            throw localFile(file, e);
        } catch (OperationFailedException | InterruptedException | RuntimeException e) {
            FileUtils.deleteQuietly(file.toFile());
            throw e;
        }
        if (!result.isSuccess()) {
            FileUtils.deleteQuietly(file.toFile());
            throw new OperationFailedException(new RestoreFailure.CheckFailed(
                    data, "exit:" + result.exitCode(), result.errors().lines().toList()));
        }
    }

    private static InterruptedException interrupted(InterruptedIOException e) {
        var interrupted = new InterruptedException(e.getMessage());
        interrupted.initCause(e);
        return interrupted;
    }

    private static void copy(
            InputStream from, OutputStream to, Path file, ExistingData.DumpListener listener, VolumeIdentity identity)
            throws IOException, OperationFailedException {
        byte[] buffer = new byte[BUFFER];
        long done = 0;
        while (true) {
            int read = from.read(buffer);
            if (read < 0) {
                return;
            }
            try {
                to.write(buffer, 0, read);
            } catch (InterruptedIOException e) {
                throw e;
            } catch (IOException e) {
                throw localFile(file, e);
            }
            done += read;
            listener.dumped(done, identity.databaseBytes());
        }
    }

    private static OperationFailedException localFile(Path file, IOException e) {
        Failure failure = FullDisk.isToldBy(e)
                ? new Failure.NoSpace(String.valueOf(file.getParent()), -1, -1)
                : new Failure.LocalFile(file, String.valueOf(e.getMessage()));
        return new OperationFailedException(failure, e);
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
