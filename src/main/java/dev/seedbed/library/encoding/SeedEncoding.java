package dev.seedbed.library.encoding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.charset.Charset;

/// How the text of a seed file is encoded, and what becomes of it.
///
/// @param charset as this program calls it; empty for UTF-8
/// @param chosen whether the user said so
/// @param line where it is not clear, or where bytes are that are no text; 0 where that does not matter
/// @param bytes that are there, hexadecimal
@JsonIgnoreProperties(ignoreUnknown = true)
public record SeedEncoding(String charset, Handling handling, boolean chosen, long line, String bytes) {
    /// UTF-8, or nothing that is not ASCII.
    public static final SeedEncoding UTF_8 = new SeedEncoding("", Handling.AS_IT_IS, false, 0, "");

    /// What becomes of the text.
    public enum Handling {
        /// Nothing has to be done.
        AS_IT_IS,
        /// The file says how it is encoded, and the server converts it.
        DECLARED,
        /// It is converted to UTF-8 on the way.
        CONVERTED,
        /// Parts of it are no text, so it stays as it is.
        BINARY,
        /// Nobody can tell.
        UNCLEAR
    }

    public static SeedEncoding converted(Charset charset) {
        return new SeedEncoding(charset.name(), Handling.CONVERTED, false, 0, "");
    }

    static SeedEncoding declared(Charset charset) {
        return new SeedEncoding(charset.name(), Handling.DECLARED, false, 0, "");
    }

    static SeedEncoding at(Handling handling, long line, String bytes) {
        return new SeedEncoding("", handling, false, line, bytes);
    }

    /// What the user wants: a charset, or the file as it is.
    public static SeedEncoding chosen(EncodingNames.Choice choice) {
        return choice.charset() == null
                ? new SeedEncoding("", Handling.AS_IT_IS, true, 0, "")
                : new SeedEncoding(choice.charset().name(), Handling.CONVERTED, true, 0, "");
    }

    public boolean isConverted() {
        return handling == Handling.CONVERTED;
    }

    /// What users call it.
    public String displayName() {
        return charset.equals(EncodingNames.SHIFT_JIS.name()) ? "Shift_JIS" : charset;
    }

    /// The same text for the same reading; empty where the user chose nothing.
    public String key() {
        return chosen ? charset.isEmpty() ? "as-is" : charset : "";
    }
}
