package dev.seedbed.volume.archive;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import dev.seedbed.settings.ZstdLibrary;
import dev.seedbed.task.Failure;
import dev.seedbed.task.FullDisk;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.VolumeFailure.ArchiveFault;
import dev.seedbed.volume.tar.ArchiveException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.tukaani.xz.XZInputStream;

/// The compressions of archives: recognised by their first bytes, and opened within limits.
enum ArchiveCompression {
    ZSTD(0x28, 0xb5, 0x2f, 0xfd),
    GZIP(0x1f, 0x8b),
    XZ(0xfd, '7', 'z', 'X', 'Z', 0),
    BZIP2('B', 'Z', 'h'),
    NONE;

    private static final int XZ_MEMORY_KIB = 128 * 1024;
    private static final int ZSTD_WINDOW_LOG = 27;
    private static final int ZSTD_LEVEL = 3;
    private static final int ZSTD_WORKERS = 2;
    private static final int BUFFER_BYTES = 256 * 1024;
    private static final long ALWAYS_ALLOWED = 20L << 30;
    private static final long RATIO = 200;

    private final int[] magic;

    ArchiveCompression(int... magic) {
        this.magic = magic;
    }

    private boolean begins(byte[] head) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /// Sees to it that a format can be written here.
    ///
    /// @throws OperationFailedException with `NoSpace` or `LocalFile` of the temporary folder
    static void require(ArchiveFormat format) throws OperationFailedException {
        require(format == ArchiveFormat.TAR_ZST);
    }

    /// Sees to it that a file can be read here, as [#require(ArchiveFormat)] does.
    static void require(Path file) throws OperationFailedException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            require(ZSTD.begins(in.readNBytes(ZSTD.magic.length)));
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
    /// @param fileBytes size of the file; what is inside may be 200 times that, or 20 GiB
    static InputStream open(InputStream file, long fileBytes) throws IOException {
        var buffered = new BufferedInputStream(file, BUFFER_BYTES);
        buffered.mark(XZ.magic.length);
        byte[] head = buffered.readNBytes(XZ.magic.length);
        buffered.reset();
        if (head.length == 0) {
            throw new ArchiveException(ArchiveFault.NOT_AN_ARCHIVE, "");
        }
        ArchiveCompression found = Arrays.stream(values())
                .filter(one -> one.begins(head))
                .findFirst()
                .orElse(NONE);
        try {
            return new Content(found.decompressed(buffered), Math.max(ALWAYS_ALLOWED, RATIO * fileBytes));
        } catch (IOException | RuntimeException e) {
            throw fault(e);
        }
    }

    private InputStream decompressed(InputStream in) throws IOException {
        return switch (this) {
            case ZSTD -> new ZstdInputStream(in).setLongMax(ZSTD_WINDOW_LOG);
            case GZIP ->
                GzipCompressorInputStream.builder()
                        .setInputStream(in)
                        .setDecompressConcatenated(true)
                        .get();
            case XZ -> new XZInputStream(in, XZ_MEMORY_KIB);
            case BZIP2 -> new BZip2CompressorInputStream(in, true);
            case NONE -> in;
        };
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

    private static ArchiveException fault(Exception e) {
        if (e instanceof ArchiveException known) {
            return known;
        }
        String message = String.valueOf(e.getMessage());
        String lower = message.toLowerCase(Locale.ROOT);
        boolean cut = e instanceof EOFException
                || lower.contains("truncated")
                || lower.contains("unexpected end")
                || lower.contains("premature");
        return cut ? ArchiveException.cutOff("") : ArchiveException.damaged(message);
    }

    /// Knows a limit, and puts what goes wrong into our words: a damaged file makes some decompressors fail in odd
    /// ways.
    private static final class Content extends FilterInputStream {
        private final long most;
        private long left;

        Content(InputStream in, long most) {
            super(in);
            this.most = most;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int read = read(one, 0, 1);
            return read < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read;
            try {
                read = super.read(bytes, offset, length);
            } catch (InterruptedIOException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                throw fault(e);
            }
            left -= Math.max(0, read);
            if (left < 0) {
                throw ArchiveException.tooLarge("more than " + (most >> 30) + " GiB");
            }
            return read;
        }
    }
}
