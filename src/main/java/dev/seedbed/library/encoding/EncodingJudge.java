package dev.seedbed.library.encoding;

import dev.seedbed.library.encoding.SeedEncoding.Handling;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Finds out how a text that is not UTF-8 is encoded, and what becomes of it: what it says of itself counts where its
/// bytes agree; otherwise statistics and all of its bytes have to agree. Not safe for use by several threads.
public final class EncodingJudge {
    private static final int DETECTED_BYTES = 1 << 20;
    /// In a text of two bytes for a character, one line in so many may look like UTF-8.
    private static final int MIXED = 10;
    private static final Pattern BINARY_COLUMN =
            Pattern.compile("(?i)\\b(?:var)?binary\\s*\\(|\\b(?:tiny|medium|long)?blob\\b");

    private final boolean isMySql;
    private final boolean isOfMySqlTool;
    private final Candidate utf8 = new Candidate(StandardCharsets.UTF_8);
    private final Candidate shiftJis = new Candidate(EncodingNames.SHIFT_JIS);
    private final Candidate eucJp = new Candidate(EncodingNames.EUC_JP);
    private final Candidate western = new Candidate(EncodingNames.WINDOWS_1252);
    private final UniversalDetector detector = new UniversalDetector();
    private @Nullable Candidate declared;
    private long detected;
    private long utf8Lines;
    private long otherLines;
    private boolean isOfBytes;
    private boolean isWide;
    private boolean hasBinary;
    private boolean hasZeros;
    private boolean hasBinaryMarks;

    /// @param isMySql whether the text is for MySQL or MariaDB
    /// @param isOfMySqlTool whether `mysqldump` or one of its kind wrote it, in which strings may be any bytes
    public EncodingJudge(boolean isMySql, boolean isOfMySqlTool) {
        this.isMySql = isMySql;
        this.isOfMySqlTool = isOfMySqlTool;
    }

    /// Reads a text to its end. Ends at interruption.
    public SeedEncoding judge(InputStream content) throws IOException, InterruptedException {
        var lines = new TextLines(content);
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            look(line, lines.number());
        }
        detector.dataEnd();
        return verdict();
    }

    private void look(byte[] line, long number) {
        boolean isAscii = true;
        for (byte b : line) {
            isAscii &= b >= 0;
            hasZeros |= b == 0;
        }
        if (isAscii) {
            ascii(line);
            return;
        }
        if (utf8.takes(line)) {
            utf8Lines++;
        } else {
            otherLines++;
        }
        utf8.look(line, number);
        shiftJis.look(line, number);
        eucJp.look(line, number);
        western.look(line, number);
        Candidate said = declared;
        if (said != null) {
            said.look(line, number);
        }
        String text = new String(line, StandardCharsets.ISO_8859_1);
        hasBinaryMarks |= text.contains("_binary '");
        isWide |= isWide(line);
        if (detected < DETECTED_BYTES) {
            detector.handleData(line, 0, line.length);
            detector.handleData(new byte[] {'\n'}, 0, 1);
            detected += line.length;
        }
    }

    private void ascii(byte[] line) {
        if (line.length > 4096) {
            return;
        }
        String text = new String(line, StandardCharsets.US_ASCII);
        if (declared == null && !isOfBytes) {
            isOfBytes = Declaration.isOfBytes(text);
            Declaration.of(text).ifPresent(charset -> declared = Candidate.named(charset));
        }
        hasBinary |= isMySql && BINARY_COLUMN.matcher(text).find();
    }

    /// Several characters of two bytes in a row, as in Japanese, and not one among Latin letters.
    private static boolean isWide(byte[] line) {
        int high = 0;
        for (byte b : line) {
            high = b < 0 ? high + 1 : 0;
            if (high >= 3) {
                return true;
            }
        }
        return false;
    }

    private SeedEncoding verdict() {
        Candidate said = declared;
        boolean isSaid = said != null && !said.charset().equals(StandardCharsets.UTF_8);
        if (said != null && isSaid && said.fits()) {
            return declared(said.charset());
        }
        SeedEncoding broken = utf8.unclear();
        if (isOfMySqlTool || isOfBytes || hasZeros || hasBinaryMarks) {
            return SeedEncoding.at(Handling.BINARY, broken.line(), broken.bytes());
        }
        if (said != null && isSaid) {
            return said.unclear();
        }
        return guess().map(SeedEncoding::converted).orElse(broken);
    }

    private SeedEncoding declared(Charset charset) {
        if (!isMySql || !EncodingNames.hidesAscii(charset)) {
            return SeedEncoding.declared(charset);
        }
        // Its client takes bytes of such characters for backslashes.
        return hasBinary || hasBinaryMarks
                ? SeedEncoding.at(
                        Handling.BINARY, utf8.unclear().line(), utf8.unclear().bytes())
                : SeedEncoding.converted(charset);
    }

    private Optional<Charset> guess() {
        String name = detector.getDetectedCharset();
        Optional<Charset> found = name == null ? Optional.empty() : EncodingNames.charset(name);
        if (found.isPresent() && utf8Lines * MIXED <= otherLines) {
            for (Candidate one : new Candidate[] {shiftJis, eucJp}) {
                if (found.get().equals(one.charset()) || name.equals("SHIFT_JIS") && one == shiftJis) {
                    return one.fits() ? Optional.of(one.charset()) : Optional.empty();
                }
            }
        }
        if (utf8Lines > 0) {
            // Some lines are UTF-8 and others are not.
            return Optional.empty();
        }
        if (isWide && shiftJis.fits() != eucJp.fits()) {
            return Optional.of(shiftJis.fits() ? shiftJis.charset() : eucJp.charset());
        }
        boolean isWestern = name == null || name.equals("WINDOWS-1252") || name.startsWith("ISO-8859-1");
        return !isWide && isWestern && western.fits() ? Optional.of(western.charset()) : Optional.empty();
    }

    /// Where a text is not in an encoding. Reads it to its end.
    public static SeedEncoding unfit(InputStream content, Charset charset) throws IOException {
        if (charset.name().startsWith("UTF-16")) {
            return WideText.unfit(content, charset);
        }
        var one = new Candidate(charset);
        var lines = new TextLines(content);
        for (byte[] line = lines.next(); line != null && one.fits(); line = lines.next()) {
            one.look(line, lines.number());
        }
        return one.unclear();
    }
}
