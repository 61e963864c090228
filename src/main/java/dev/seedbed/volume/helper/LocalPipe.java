package dev.seedbed.volume.helper;

import dev.seedbed.engine.Mount;
import dev.seedbed.engine.program.ProgramWriter;
import dev.seedbed.engine.transport.BoundedPipe;
import dev.seedbed.engine.transport.FramedInput;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A named pipe of this computer, from this program straight to one program in a container. An engine copies what a
/// program reads twice on its way, which takes as long as unpacking it does.
///
/// It connects only where the container runs on the same kernel, so [#reaches] has to tell first. Its file is gone
/// by then.
final class LocalPipe implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LocalPipe.class);
    private static final String TARGET = "/seedbed-pipe";
    private static final String GREETING = "ready";
    private static final Duration MAKING = Duration.ofSeconds(30);
    private static final Duration GREETED = Duration.ofMinutes(1);
    private static final int PIECES = 2;
    private static final String ANSWER = "read -r line <\"$0\" && [ \"$line\" = " + GREETING + " ]";
    private static final String READ = "exec <\"$0\" && echo && exec \"$@\"";

    private final Path file;
    /// Reads and writes, so that neither side waits for the other to open it.
    private final FileChannel held;
    private final FileChannel writing;
    /// Why the input ended before its end; the program takes that for the end.
    private volatile @Nullable OperationFailedException cut;

    private LocalPipe(Path file, FileChannel held, FileChannel writing) {
        this.file = file;
        this.held = held;
        this.writing = writing;
    }

    /// Makes one in the temporary folder.
    ///
    /// @return empty where this computer has no such pipes
    static Optional<LocalPipe> make() throws InterruptedException {
        return make(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static Optional<LocalPipe> make(Path folder) throws InterruptedException {
        Path file = null;
        FileChannel held = null;
        LocalPipe made = null;
        try {
            file = Files.createTempDirectory(folder, "seedbed").resolve("pipe");
            makeFile(file);
            held = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            made = new LocalPipe(file, held, FileChannel.open(file, StandardOpenOption.WRITE));
        } catch (IOException | UnsupportedOperationException e) {
            LOG.debug("there is no named pipe", e);
        } finally {
            if (made == null && file != null) {
                delete(file);
                IOUtils.closeQuietly(held);
            }
        }
        return Optional.ofNullable(made);
    }

    private static void makeFile(Path file) throws IOException, InterruptedException {
        Process making = new ProcessBuilder("mkfifo", "-m", "600", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!making.waitFor(MAKING.toMillis(), TimeUnit.MILLISECONDS) || making.exitValue() != 0) {
                throw new IOException("mkfifo failed");
            }
        } finally {
            making.destroyForcibly();
        }
    }

    Mount mount() {
        return Mount.readOnlyBind(file.toAbsolutePath().toString(), TARGET);
    }

    /// Whether what is written here arrives in a container that has [#mount].
    boolean reaches(HelperContainer container) throws InterruptedException {
        delete(file);
        try {
            held.write(ByteBuffer.wrap((GREETING + "\n").getBytes(StandardCharsets.US_ASCII)));
            return container.run(GREETED, List.of("sh", "-c", ANSWER, TARGET)).isSuccess();
        } catch (ClosedByInterruptException e) {
            Thread.interrupted();
            throw new InterruptedException(e.toString());
        } catch (IOException | OperationFailedException e) {
            LOG.debug("a container cannot read a pipe of this computer", e);
            return false;
        }
    }

    /// What to run in the container for a program that reads this: prints an empty line once it has opened it.
    static List<String> reading(List<String> command) {
        var all = new ArrayList<>(List.of("sh", "-c", READ, TARGET));
        all.addAll(command);
        return List.copyOf(all);
    }

    /// Lets `writer` write to the program, which has opened this, and ends its input. Blocks until all is taken, or
    /// the program has ended.
    void send(Duration stall, ProgramWriter writer) throws IOException, OperationFailedException, InterruptedException {
        held.close();
        var pieces = new BoundedPipe("write program input", PIECES, stall);
        Thread sending = Thread.ofPlatform().daemon().name("program input").start(() -> pump(pieces));
        try {
            var target = new FramedInput(pieces, false);
            writer.write(target);
            target.finish();
            if (!sending.join(stall)) {
                throw new OperationFailedException(new EngineFailure.EngineTimedOut("write program input", stall));
            }
        } catch (BoundedPipe.ClosedException _) {
            // It ended before all was written; its exit tells why.
        } finally {
            pieces.close();
            close();
        }
        if (cut != null) {
            throw cut;
        }
    }

    private void pump(BoundedPipe pieces) {
        try (writing) {
            for (byte[] piece = pieces.take(); piece != null; piece = pieces.take()) {
                ByteBuffer bytes = ByteBuffer.wrap(piece);
                while (bytes.hasRemaining()) {
                    writing.write(bytes);
                }
            }
        } catch (IOException e) {
            LOG.debug("a program's input was cut; its exit tells more", e);
            cut = e.getCause() instanceof OperationFailedException failed ? failed : null;
        } finally {
            pieces.close();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            LOG.warn("a temporary file is left: {}", e.toString());
        }
    }

    @Override
    public void close() {
        delete(file);
        for (FileChannel channel : List.of(held, writing)) {
            try {
                channel.close();
            } catch (IOException e) {
                LOG.debug("a pipe was not closed", e);
            }
        }
    }
}
