package dev.seedbed.input.script;

import dev.seedbed.compression.Compression;
import dev.seedbed.compression.Decompression;
import dev.seedbed.input.Input;
import dev.seedbed.input.InputDigest;
import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputServer;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Runs SQL files by the client of the server's image, one after another, up to the first error.
public final class ScriptRun implements Input {
    private static final int HEAD = 16;

    private final ScriptFiles scripts;

    /// @param named files and folders
    /// @throws OperationFailedException with `NotFound` where there is nothing to run
    public ScriptRun(List<Path> named) throws OperationFailedException {
        scripts = ScriptFiles.of(named);
    }

    @Override
    public void describe(InputDigest digest) throws OperationFailedException, InterruptedException {
        for (int i = 0; i < scripts.files().size(); i++) {
            digest.file(scripts.name(i), scripts.files().get(i));
        }
    }

    @Override
    public void run(InputServer server, InputProgress progress) throws OperationFailedException, InterruptedException {
        for (int i = 0; i < scripts.files().size(); i++) {
            Path file = scripts.files().get(i);
            progress.reached(scripts.name(i), i, scripts.files().size());
            progress.line("-- " + scripts.name(i));
            server.script(scripts.name(i), sql -> write(file, sql), progress::line);
        }
    }

    private static void write(Path file, OutputStream sql) throws IOException, OperationFailedException {
        try (InputStream content = open(file)) {
            byte[] buffer = new byte[1 << 16];
            while (true) {
                int n;
                try {
                    n = content.read(buffer);
                } catch (IOException e) {
                    throw unreadable(file, e);
                }
                if (n < 0) {
                    return;
                }
                sql.write(buffer, 0, n);
            }
        }
    }

    private static InputStream open(Path file) throws OperationFailedException {
        try {
            var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            in.mark(HEAD);
            byte[] head = new byte[HEAD];
            int length = in.readNBytes(head, 0, HEAD);
            in.reset();
            return Decompression.open(in, Compression.of(head, length), Files.size(file));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static OperationFailedException unreadable(Path file, IOException e) {
        return new OperationFailedException(new Failure.LocalFile(file, String.valueOf(e.getMessage())), e);
    }
}
