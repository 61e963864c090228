package dev.seedbed.volume.archive;

import com.github.luben.zstd.ZstdOutputStream;
import dev.seedbed.compression.Compression;
import dev.seedbed.compression.Decompression;
import dev.seedbed.compression.ZstdLibrary;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.VolumeFailure.ArchiveFault;
import dev.seedbed.task.file.FullDisk;
import dev.seedbed.volume.tar.ArchiveException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.input.ProxyInputStream;

/// The compressions of archives: opened within limits, and written.
final class ArchiveCompression {
    private static final int ZSTD_LEVEL = 3;
    private static final int ZSTD_WORKERS = 2;
    private static final int BUFFER_BYTES = 256 * 1024;
    private static final int ENOUGH_TO_TELL = 6;

    private ArchiveCompression() {}

    /// Sees to it that a format can be written here.
    ///
    /// @throws OperationFailedException with `NoSpace` or `LocalFile` of the temporary folder
    static void require(ArchiveFormat format) throws OperationFailedException {
        require(format == ArchiveFormat.TAR_ZST);
    }

    /// Sees to it that a file can be read here, as [#require(ArchiveFormat)] does.
    static void require(Path file) throws OperationFailedException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(ENOUGH_TO_TELL);
            require(Compression.of(head, head.length) == Compression.ZSTD);
        }
    }

    private static void require(boolean zstd) throws OperationFailedException {
        if (!zstd) {
            return;
        }
        try {
            ZstdLibrary.require();
        } catch (IOException e) {
            String folder = System.getProperty("java.io.tmpdir");
            throw new OperationFailedException(
                    FullDisk.isToldBy(e)
                            ? new Failure.NoSpace(folder, -1, -1)
                            : new Failure.LocalFile(Path.of(folder), String.valueOf(e.getMessage())),
                    e);
        }
    }

    /// The tar inside a file. What it reads fails with [ArchiveException].
    ///
    /// @param fileBytes size of the file; see [Decompression#open] for what may be inside
    static InputStream open(InputStream file, long fileBytes) throws IOException {
        var buffered = new BufferedInputStream(file, BUFFER_BYTES);
        buffered.mark(ENOUGH_TO_TELL);
        byte[] head = buffered.readNBytes(ENOUGH_TO_TELL);
        buffered.reset();
        if (head.length == 0) {
            throw new ArchiveException(ArchiveFault.NOT_AN_ARCHIVE, "");
        }
        try {
            return new Content(Decompression.open(buffered, Compression.of(head, head.length), fileBytes));
        } catch (IOException | RuntimeException e) {
            throw fault(e);
        }
    }

    /// What is written to it has its sum at the end.
    static OutputStream create(OutputStream out, ArchiveFormat format) throws IOException {
        return switch (format) {
            case TAR_ZST ->
                new ZstdOutputStream(out, ZSTD_LEVEL)
                        .setChecksum(true)
                        .setCloseFrameOnFlush(false)
                        .setWorkers(ZSTD_WORKERS);
            case TAR_GZ -> new GZIPOutputStream(out, BUFFER_BYTES);
            case TAR -> out;
        };
    }

    private static IOException fault(Exception e) {
        return switch (e) {
            case ArchiveException known -> known;
            case InterruptedIOException interrupted -> interrupted;
            case Decompression.TooLargeException large -> ArchiveException.tooLarge(String.valueOf(large.getMessage()));
            case IOException io when Decompression.isCut(io) -> ArchiveException.cutOff("");
            default -> ArchiveException.damaged(String.valueOf(e.getMessage()));
        };
    }

    /// Puts what goes wrong into our words.
    private static final class Content extends ProxyInputStream {
        Content(InputStream in) {
            super(in);
        }

        @Override
        protected void handleIOException(IOException e) throws IOException {
            throw fault(e);
        }
    }
}
