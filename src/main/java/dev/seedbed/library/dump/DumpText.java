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

/// The text of an SQL file: unpacked, and in UTF-8 where it is converted.
public final class DumpText {
    private DumpText() {}

    public static InputStream open(DumpInfo info) throws IOException {
        return Utf8Text.open(raw(info.file(), info.compression()), info.encoding());
    }

    private static InputStream raw(Path file, Compression compression) throws IOException {
        return Decompression.open(Files.newInputStream(file), compression, Files.size(file));
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
