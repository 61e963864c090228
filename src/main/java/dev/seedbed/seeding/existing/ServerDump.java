package dev.seedbed.seeding.existing;

import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.seeding.server.DumpedServer;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.file.FullDisk;
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
import java.util.function.LongConsumer;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.FileUtils;

/// Dumps a server that runs into a packed file of this computer, and the accounts of a MySQL or MariaDB server into a
/// second one.
record ServerDump(DumpedServer dumped, DumpedServer.Running server) {
    private static final Duration STALL = Duration.ofMinutes(30);
    /// Sorted after the data by the entrypoint.
    private static final String ACCOUNTS = "accounts.sql";
    private static final int BUFFER = 128 * 1024;

    /// Blocks until all is in the files, which are not there after a failure or a cancel.
    ///
    /// @param data what a failure calls it
    /// @return the files in the order in which they are restored
    List<Path> run(String data, Path file, LongConsumer doneBytes)
            throws OperationFailedException, InterruptedException {
        var files = new ArrayList<>(List.of(file));
        Optional<String> accounts = dumped.accounts(server);
        if (accounts.isPresent()) {
            files.add(write(file.resolveSibling(ACCOUNTS), accounts.get()));
        }
        ExecSpec program = dumped.dump(server)
                .orElseThrow(
                        () -> new OperationFailedException(new RestoreFailure.CheckFailed(data, "empty", List.of())));
        write(program, data, file, doneBytes);
        return List.copyOf(files);
    }

    private static Path write(Path file, String text) throws OperationFailedException {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw localFile(file, e);
        }
    }

    private void write(ExecSpec program, String data, Path file, LongConsumer doneBytes)
            throws OperationFailedException, InterruptedException {
        ExecResult result;
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file), BUFFER)) {
            result = server.engine()
                    .execReading(server.container(), program, STALL, output -> copy(output, packed, file, doneBytes));
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

    private static void copy(InputStream from, OutputStream to, Path file, LongConsumer doneBytes)
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
            doneBytes.accept(done);
        }
    }

    private static OperationFailedException localFile(Path file, IOException e) {
        Failure failure = FullDisk.isToldBy(e)
                ? new Failure.NoSpace(String.valueOf(file.getParent()), -1, -1)
                : new Failure.LocalFile(file, String.valueOf(e.getMessage()));
        return new OperationFailedException(failure, e);
    }
}
