package dev.seedbed.library.dump;

import dev.seedbed.compression.Compression;
import dev.seedbed.compression.Decompression;
import dev.seedbed.library.encoding.EncodingJudge;
import dev.seedbed.library.encoding.SeedEncoding;
import dev.seedbed.library.encoding.Utf8Text;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.apache.commons.io.input.ProxyInputStream;

/// The text of an SQL file: unpacked, and in UTF-8 where it is converted.
public final class DumpText {
    private DumpText() {}

    public static InputStream open(DumpInfo info) throws IOException {
        return Utf8Text.open(raw(info.file(), info.compression()), info.encoding());
    }

    /// The same, and tells how many bytes of the file were read so far.
    public static InputStream open(DumpInfo info, LongConsumer read) throws IOException {
        InputStream counted = new CountedInputStream(Files.newInputStream(info.file()), read);
        return Utf8Text.open(Decompression.open(counted, info.compression(), Files.size(info.file())), info.encoding());
    }

    private static InputStream raw(Path file, Compression compression) throws IOException {
        return Decompression.open(Files.newInputStream(file), compression, Files.size(file));
    }

    private static final class CountedInputStream extends ProxyInputStream {
        private final LongConsumer listener;
        private long bytes;

        CountedInputStream(InputStream in, LongConsumer listener) {
            super(in);
            this.listener = listener;
        }

        @Override
        protected void afterRead(int read) {
            if (read > 0) {
                bytes += read;
                listener.accept(bytes);
            }
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            afterRead(value < 0 ? value : 1);
            return value;
        }
    }

    /// Why a file is not text in the encoding that it is converted from. Reads up to that place.
    public static OperationFailedException unfit(Path file, Compression compression, SeedEncoding encoding) {
        try (InputStream content = raw(file, compression)) {
            SeedEncoding found = EncodingJudge.unfit(content, Charset.forName(encoding.charset()));
            return new OperationFailedException(
                    new SeedFailure.EncodingWrong(file, encoding.displayName(), found.line(), found.bytes()));
        } catch (IOException e) {
            return SeedFailures.of(file, e);
        }
    }
}
