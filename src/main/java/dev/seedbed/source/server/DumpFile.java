package dev.seedbed.source.server;

import com.github.luben.zstd.ZstdOutputStream;
import dev.seedbed.compression.ZstdLibrary;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.file.FullDisk;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.io.output.CountingOutputStream;

/// A dump that is being written: under a hidden name until it is complete. Gone when it is closed before that.
final class DumpFile implements AutoCloseable {
    private static final int END = 512;
    private static final String BEGINNING = ".seedbed-";
    private static final String END_OF_NAME = ".partial";
    private static final Duration LEFT_AFTER = Duration.ofDays(1);
    private static final int LEVEL = 3;
    private static final int BUFFER = 1 << 16;
    private static final long LOOK_EVERY = 64L << 20;
    private static final long RESERVE = 512L << 20;

    private final Path file;
    private final Path draft;
    private final CountingOutputStream counted;
    private final OutputStream out;
    private byte[] end = new byte[0];
    private long lookAt;

    private DumpFile(Path file, Path draft, CountingOutputStream counted, OutputStream out) {
        this.file = file;
        this.draft = draft;
        this.counted = counted;
        this.out = out;
    }

    /// @param isPacked whether it is packed by zstd
    static DumpFile open(Path file, boolean isPacked) throws IOException, OperationFailedException {
        if (Files.exists(file)) {
            throw inUse(file);
        }
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        removeLeft(folder);
        if (isPacked) {
            ZstdLibrary.require();
        }
        // Which nobody else may read, as such data deserves.
        Path draft = Files.createTempFile(folder, BEGINNING, END_OF_NAME);
        var counted = new CountingOutputStream(new BufferedOutputStream(Files.newOutputStream(draft), BUFFER));
        return new DumpFile(file, draft, counted, isPacked ? new ZstdOutputStream(counted, LEVEL) : counted);
    }

    /// What programs left that were killed.
    private static void removeLeft(Path folder) throws IOException {
        Instant limit = Instant.now().minus(LEFT_AFTER);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith(BEGINNING)
                        && name.endsWith(END_OF_NAME)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    void write(byte[] bytes, int length) throws IOException, OperationFailedException {
        try {
            if (counted.getByteCount() >= lookAt) {
                lookAt = counted.getByteCount() + LOOK_EVERY;
                requireSpace();
            }
            out.write(bytes, 0, length);
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            throw failed(file, e);
        }
        if (length >= END) {
            end = Arrays.copyOfRange(bytes, length - END, length);
        } else {
            byte[] longer = Arrays.copyOf(end, end.length + length);
            System.arraycopy(bytes, 0, longer, end.length, length);
            end = Arrays.copyOfRange(longer, Math.max(0, longer.length - END), longer.length);
        }
    }

    /// A server may send without end.
    private void requireSpace() throws IOException, OperationFailedException {
        long free = Files.getFileStore(draft).getUsableSpace();
        if (free < RESERVE) {
            throw new OperationFailedException(new Failure.NoSpace(String.valueOf(draft.getParent()), RESERVE, free));
        }
    }

    /// On the disk so far.
    long bytes() {
        return counted.getByteCount();
    }

    /// The last of what was written, before it is packed.
    byte[] end() {
        return end.clone();
    }

    /// @return bytes of the file
    long complete() throws IOException, OperationFailedException {
        out.close();
        try {
            Files.move(draft, file);
        } catch (FileAlreadyExistsException _) {
            throw inUse(file);
        }
        return Files.size(file);
    }

    private static OperationFailedException inUse(Path file) {
        return new OperationFailedException(new Failure.NameInUse("file", file.toString()));
    }

    static OperationFailedException failed(Path file, IOException e) {
        Failure failure = FullDisk.isToldBy(e)
                ? new Failure.NoSpace(String.valueOf(file.toAbsolutePath().getParent()), -1, -1)
                : new Failure.LocalFile(file, String.valueOf(e.getMessage()));
        return new OperationFailedException(failure, e);
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
