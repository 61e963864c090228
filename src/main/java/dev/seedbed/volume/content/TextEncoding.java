package dev.seedbed.volume.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// How a file's bytes stand for letters.
///
/// @param markBytes length of the mark at its beginning that says so, 0 for none
public record TextEncoding(Charset charset, int markBytes) {
    private static final int LONGEST_CHARACTER = 4;
    private static final int LONGEST_MARK = 3;
    /// Of all bytes of a text, at most that many in a thousand are controls.
    private static final int CONTROLS_PER_MILLE = 5;

    private static final int HALF_ZERO_PER_CENT = 40;

    /// Finds out from the first bytes of a file.
    ///
    /// @param whole whether these are all
    /// @return empty where it is no text
    public static Optional<TextEncoding> detect(byte[] head, boolean whole) {
        TextEncoding marked = marked(head);
        if (marked != null) {
            return Optional.of(marked);
        }
        Charset wide = wide(head);
        if (wide != null) {
            return Optional.of(new TextEncoding(wide, 0));
        }
        if (hasControls(head)) {
            return Optional.empty();
        }
        return Optional.of(new TextEncoding(
                isValid(head, whole, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : guessed(head), 0));
    }

    private static @Nullable TextEncoding marked(byte[] head) {
        String mark = HexFormat.of().formatHex(head, 0, Math.min(LONGEST_MARK, head.length));
        if (mark.equals("efbbbf")) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (mark.startsWith("fffe")) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        return mark.startsWith("feff") ? new TextEncoding(StandardCharsets.UTF_16BE, 2) : null;
    }

    /// Two bytes per letter without a mark: in most texts one of both is zero most of the time, the other never.
    private static @Nullable Charset wide(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i & 1] += head[i] == 0 ? 1 : 0;
        }
        int half = head.length / 2;
        if (half == 0) {
            return null;
        }
        boolean little = zeros[0] == 0 && zeros[1] * 100 / half >= HALF_ZERO_PER_CENT;
        boolean big = zeros[1] == 0 && zeros[0] * 100 / half >= HALF_ZERO_PER_CENT;
        Charset charset = little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : null;
        return charset != null && isValid(Arrays.copyOf(head, half * 2), false, charset) ? charset : null;
    }

    private static boolean hasControls(byte[] head) {
        int controls = 0;
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
            boolean usual = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1b;
            controls += b > 0 && b < ' ' && !usual ? 1 : 0;
        }
        return controls * 1000L > (long) head.length * CONTROLS_PER_MILLE;
    }

    private static Charset guessed(byte[] head) {
        var detector = new UniversalDetector();
        detector.handleData(head);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        try {
            return name == null || name.equals("US-ASCII") || name.startsWith("UTF-16")
                    ? StandardCharsets.ISO_8859_1
                    : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    private static boolean isValid(byte[] bytes, boolean whole, Charset charset) {
        for (int cut = 0; cut < LONGEST_CHARACTER && cut <= bytes.length; cut++) {
            try {
                CharBuffer _ = charset.newDecoder().decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut));
                return true;
            } catch (CharacterCodingException _) {
                if (whole) {
                    return false;
                }
            }
        }
        return false;
    }

    /// The first bytes of a file in letters, without the mark and without a letter that is cut at the end.
    public String beginning(byte[] head) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer bytes =
                ByteBuffer.wrap(head, Math.min(markBytes, head.length), Math.max(0, head.length - markBytes));
        CharBuffer letters = CharBuffer.allocate((int) (bytes.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        decoder.decode(bytes, letters, false);
        return letters.flip().toString();
    }

    /// Bytes from the middle or the end of a file in letters; a letter that is cut at the beginning is left out.
    ///
    /// @param offset of the first of them in the file
    public String later(byte[] bytes, long offset) {
        int skipped = 0;
        if (charset.equals(StandardCharsets.UTF_8)) {
            while (skipped < Math.min(LONGEST_CHARACTER, bytes.length) && (bytes[skipped] & 0xc0) == 0x80) {
                skipped++;
            }
        } else if (charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE)) {
            skipped = (int) (offset & 1);
        }
        return new TextEncoding(charset, 0)
                .beginning(Arrays.copyOfRange(bytes, Math.min(skipped, bytes.length), bytes.length));
    }
}
