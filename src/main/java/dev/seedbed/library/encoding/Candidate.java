package dev.seedbed.library.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// An encoding that a text may have, until a line of it says no. Not safe for use by several threads.
final class Candidate {
    private static final int SHOWN = 8;

    private final Charset charset;
    private final CharsetDecoder decoder;
    private final boolean isStrict;
    private long failedAt;
    private String failedBytes = "";

    Candidate(Charset charset) {
        this(charset, true);
    }

    /// One that a text names itself, and that may have controls.
    static Candidate named(Charset charset) {
        return new Candidate(charset.equals(EncodingNames.WINDOWS_1252) ? StandardCharsets.ISO_8859_1 : charset, false);
    }

    private Candidate(Charset charset, boolean isStrict) {
        this.charset = charset;
        this.isStrict = isStrict;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    Charset charset() {
        return charset;
    }

    /// Whether a line is text in this encoding.
    boolean takes(byte[] line) {
        return badAt(line) < 0;
    }

    void look(byte[] line, long number) {
        if (failedAt == 0) {
            int bad = badAt(line);
            if (bad >= 0) {
                failedAt = number;
                failedBytes = hex(line, bad);
            }
        }
    }

    private int badAt(byte[] line) {
        var bytes = ByteBuffer.wrap(line);
        try {
            String text = decoder.reset().decode(bytes).toString();
            boolean hasControls = isStrict && text.chars().anyMatch(c -> c >= 0x80 && c < 0xa0 || c == 0xfffd);
            return hasControls ? firstHigh(line) : -1;
        } catch (CharacterCodingException _) {
            return bytes.position();
        }
    }

    private static int firstHigh(byte[] line) {
        int i = 0;
        while (i < line.length - 1 && line[i] >= 0) {
            i++;
        }
        return i;
    }

    /// Some bytes from a place on.
    static String hex(byte[] line, int from) {
        var text = new StringBuilder();
        for (int i = from; i < Math.min(line.length, from + SHOWN); i++) {
            text.append(text.isEmpty() ? "" : " ").append("%02X".formatted(line[i]));
        }
        return text.toString();
    }

    boolean fits() {
        return failedAt == 0;
    }

    /// Where it does not fit.
    SeedEncoding unclear() {
        return SeedEncoding.at(SeedEncoding.Handling.UNCLEAR, failedAt, failedBytes);
    }
}
