package dev.seedbed.library.encoding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.input.ReaderInputStream;

/// The content of a seed file as UTF-8.
public final class Utf8Text {
    private static final int BUFFER = 1 << 16;

    private Utf8Text() {}

    /// The content as it is, or converted; then lines that say how it is encoded say UTF-8 instead. Reading fails with
    /// a
    /// `CharacterCodingException` where bytes are no character.
    public static InputStream open(InputStream content, SeedEncoding encoding) throws IOException {
        if (!encoding.isConverted()) {
            return content;
        }
        var decoder = Charset.forName(encoding.charset())
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var lines = new DeclarationReader(new BufferedReader(new InputStreamReader(content, decoder), BUFFER));
        return ReaderInputStream.builder()
                .setReader(lines)
                .setCharset(StandardCharsets.UTF_8)
                .setBufferSize(BUFFER)
                .get();
    }
}
