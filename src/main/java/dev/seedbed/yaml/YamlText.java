package dev.seedbed.yaml;

import dev.seedbed.task.OperationFailedException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// The characters of a file, and how parts of them are quoted in failures.
final class YamlText {
    private static final int MOST_SHOWN = 80;

    private YamlText() {}

    /// UTF-8, with or without a mark of it at the start.
    static String decode(Path file, byte[] content) throws OperationFailedException {
        var in = ByteBuffer.wrap(content);
        var out = CharBuffer.allocate(content.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            throw placeOf(file, content, in.position())
                    .refused("yaml-byte:0x%02X".formatted(content[in.position()]), "yaml-utf8");
        }
        String all = out.flip().toString();
        String text = all.startsWith("\uFEFF") ? all.substring(1) : all;
        long line = 1;
        long column = 1;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            if (!StreamReader.isPrintable(character)) {
                throw new YamlPlace(file, line, column)
                        .refused("yaml-character:U+%04X".formatted(character), "yaml-printable");
            }
            at += Character.charCount(character);
            column++;
            if (character == '\n') {
                line++;
                column = 1;
            }
        }
        return text;
    }

    /// Where a byte stands; the bytes before it are valid.
    static YamlPlace placeOf(Path file, byte[] content, int position) {
        String before = new String(content, 0, position, StandardCharsets.UTF_8);
        int start = before.lastIndexOf('\n') + 1;
        long lines = before.chars().filter(one -> one == '\n').count();
        return new YamlPlace(file, lines + 1, before.codePointCount(start, before.length()) + 1L);
    }

    /// A reason with a fact, which is kept to one line.
    static String fact(String reason, String fact) {
        String line = fact.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.isEmpty()) {
            return reason + ":\"\"";
        }
        return reason + ":"
                + (line.codePointCount(0, line.length()) <= MOST_SHOWN
                        ? line
                        : line.substring(0, line.offsetByCodePoints(0, MOST_SHOWN)) + "…");
    }
}
