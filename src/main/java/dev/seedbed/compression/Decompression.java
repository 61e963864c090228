package dev.seedbed.compression;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.tukaani.xz.XZInputStream;

/// Opens compressed files, within limits that a hostile file cannot get past.
public final class Decompression {
    private static final int XZ_MEMORY_KIB = 256 * 1024;
    private static final int ZSTD_WINDOW_LOG = 27;
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final long ALWAYS_ALLOWED = 20L << 30;
    private static final long RATIO = 200;
    private static final int MOST_AT_ONCE = 16 * 1024;

    private Decompression() {}

    /// The text expands to more than any honest dump does.
    public static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(long bytes) {
            super("expands to more than " + (bytes >> 30) + " GiB");
        }
    }

    /// Returns the uncompressed content of `in`.
    ///
    /// @param compressedBytes size of the compressed file; the content may be 200 times that, or 20 GiB
    public static InputStream open(InputStream in, Compression compression, long compressedBytes) throws IOException {
        if (compression == Compression.NONE) {
            return in;
        }
        var buffered = new BufferedInputStream(in, BUFFER_BYTES);
        InputStream content = switch (compression) {
            case NONE -> buffered;
            case GZIP ->
                GzipCompressorInputStream.builder()
                        .setInputStream(buffered)
                        .setDecompressConcatenated(true)
                        .get();
            case XZ -> new XZInputStream(buffered, XZ_MEMORY_KIB);
            case ZSTD -> {
                ZstdLibrary.require();
                yield new ZstdInputStream(buffered).setLongMax(ZSTD_WINDOW_LOG);
            }
            case BZIP2 -> new BZip2CompressorInputStream(buffered, true);
        };
        return new Limited(content, Math.max(ALWAYS_ALLOWED, RATIO * compressedBytes));
    }

    /// Whether a failure to decompress means that the file ends too early, rather than that it is damaged.
    public static boolean isCut(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return e instanceof EOFException
                || message.contains("truncated")
                || message.contains("unexpected end")
                || message.contains("premature");
    }

    /// Stops at the limit, and reads little at a time so that less is lost where a file is cut.
    private static final class Limited extends FilterInputStream {
        private final long most;
        private long left;

        Limited(InputStream in, long most) {
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
                read = super.read(bytes, offset, Math.min(length, MOST_AT_ONCE));
            } catch (RuntimeException e) {
                // Some decompressors fail like this on a damaged file.
                throw new IOException(e);
            }
            left -= Math.max(0, read);
            if (left < 0) {
                throw new TooLargeException(most);
            }
            return read;
        }
    }
}
