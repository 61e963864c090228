package dev.seedbed.library.encoding;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Tells UTF-16 by its mark, or by every second byte being zero as in SQL, most of which is ASCII.
public final class WideText {
    /// So much of a file is looked at.
    public static final int LOOKED_AT = 4096;

    private static final int LEAST = 8;
    private static final int MOST_OTHERS_PER_CENT = 60;

    private WideText() {}

    /// Where a text in UTF-16 has a half of a character. Reads it to its end.
    static SeedEncoding unfit(InputStream content, Charset charset) throws IOException {
        boolean isLittle = charset.equals(StandardCharsets.UTF_16LE);
        var in = new BufferedInputStream(content);
        long line = 1;
        boolean isOpen = false;
        for (byte[] pair = in.readNBytes(2); pair.length > 0; pair = in.readNBytes(2)) {
            int low = pair[isLittle ? 0 : 1 % pair.length] & 0xff;
            char c = pair.length < 2 ? 0xd800 : (char) ((pair[isLittle ? 1 : 0] & 0xff) << 8 | low);
            if (pair.length < 2 || Character.isLowSurrogate(c) != isOpen) {
                return SeedEncoding.at(SeedEncoding.Handling.UNCLEAR, line, Candidate.hex(pair, 0));
            }
            isOpen = Character.isHighSurrogate(c);
            line += c == '\n' ? 1 : 0;
        }
        return SeedEncoding.at(SeedEncoding.Handling.UNCLEAR, line, "");
    }

    /// @param head the first bytes of the content
    public static Optional<Charset> of(byte[] head) {
        if (head.length < 4) {
            return Optional.empty();
        }
        int mark = (head[0] & 0xff) << 8 | head[1] & 0xff;
        if (mark == 0xfffe || mark == 0xfeff) {
            return Optional.of(mark == 0xfffe ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i & 1] += head[i] == 0 ? 1 : 0;
        }
        int pairs = head.length / 2;
        int other = zeros[0] == 0 ? zeros[1] : zeros[0];
        boolean isWide = pairs >= LEAST
                && (zeros[0] == 0) != (zeros[1] == 0)
                && (pairs - other) * 100L <= (long) pairs * MOST_OTHERS_PER_CENT;
        return isWide
                ? Optional.of(zeros[0] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE)
                : Optional.empty();
    }
}
