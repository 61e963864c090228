package dev.seedbed.volume.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// File names in letters: UTF-8 where it is that, and an escape for whatever would not show or would mislead.
///
/// A backslash and `n`, `t`, `r` or another backslash; `xHH` for a byte that is no text; `u{HEX}` for a character
/// that is not seen or that turns the direction of writing. What [#show] wrote, [#read] gives back byte by byte.
final class NameText {
    private NameText() {}

    static String show(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        int at = 0;
        while (at < bytes.length) {
            int length = characterAt(bytes, at);
            if (length == 0) {
                text.append("\\x%02x".formatted(bytes[at] & 0xff));
                at++;
            } else {
                append(text, new String(bytes, at, length, StandardCharsets.UTF_8).codePointAt(0));
                at += length;
            }
        }
        return text.toString();
    }

    /// @return empty where an escape means nothing
    static Optional<byte[]> read(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (point != '\\') {
                bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            at = escape(text, at, bytes);
            if (at < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(bytes.toByteArray());
    }

    /// @return where the text goes on, -1 where the escape means nothing
    private static int escape(String text, int at, ByteArrayOutputStream bytes) {
        if (at >= text.length()) {
            return -1;
        }
        char kind = text.charAt(at);
        switch (kind) {
            case 'n' -> bytes.write('\n');
            case 't' -> bytes.write('\t');
            case 'r' -> bytes.write('\r');
            case '\\' -> bytes.write('\\');
            case 'x' -> {
                int value = hex(text, at + 1, at + 3);
                if (value < 0) {
                    return -1;
                }
                bytes.write(value);
                return at + 3;
            }
            case 'u' -> {
                int end = text.indexOf('}', at);
                int value = text.startsWith("{", at + 1) && end > 0 ? hex(text, at + 2, end) : -1;
                if (value < 0 || value > Character.MAX_CODE_POINT || (value >= 0xd800 && value <= 0xdfff)) {
                    return -1;
                }
                bytes.writeBytes(Character.toString(value).getBytes(StandardCharsets.UTF_8));
                return end + 1;
            }
            default -> {
                return -1;
            }
        }
        return at + 1;
    }

    private static int hex(String text, int from, int to) {
        if (to > text.length() || to - from < 1 || to - from > 6) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }

    private static void append(StringBuilder text, int point) {
        switch (point) {
            case '\n' -> text.append("\\n");
            case '\t' -> text.append("\\t");
            case '\r' -> text.append("\\r");
            case '\\' -> text.append("\\\\");
            default -> {
                if (isUnseen(point)) {
                    text.append("\\u{%x}".formatted(point));
                } else {
                    text.appendCodePoint(point);
                }
            }
        }
    }

    /// Controls, marks of direction and other format characters, line separators, what is not assigned.
    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            case Character.SPACE_SEPARATOR -> point != ' ';
            default -> false;
        };
    }

    /// Length of the UTF-8 character that begins here, 0 where none does.
    private static int characterAt(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        try {
            CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, at, length));
            return decoded.length() > 0 ? length : 0;
        } catch (CharacterCodingException _) {
            return 0;
        }
    }
}
