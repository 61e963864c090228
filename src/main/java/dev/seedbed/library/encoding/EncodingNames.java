package dev.seedbed.library.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Names of encodings as users, PostgreSQL, MySQL and MariaDB write them.
public final class EncodingNames {
    /// Leaves a file as it is.
    public static final String AS_IS = "as-is";

    /// Those that are offered; others are understood too.
    public static final List<String> USUAL =
            List.of("UTF-8", "Shift_JIS", "EUC-JP", "ISO-8859-1", "windows-1252", "UTF-16LE", "UTF-16BE", AS_IS);

    static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    static final Charset EUC_JP = Charset.forName("EUC-JP");
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Map<String, Charset> OWN = Map.ofEntries(
            Map.entry("utf8", StandardCharsets.UTF_8),
            Map.entry("utf8mb3", StandardCharsets.UTF_8),
            Map.entry("utf8mb4", StandardCharsets.UTF_8),
            Map.entry("unicode", StandardCharsets.UTF_8),
            Map.entry("sjis", SHIFT_JIS),
            Map.entry("shiftjis", SHIFT_JIS),
            Map.entry("shiftjis2004", SHIFT_JIS),
            Map.entry("mskanji", SHIFT_JIS),
            Map.entry("cp932", SHIFT_JIS),
            Map.entry("ms932", SHIFT_JIS),
            Map.entry("win932", SHIFT_JIS),
            Map.entry("windows932", SHIFT_JIS),
            Map.entry("eucjp", EUC_JP),
            Map.entry("eucjis2004", EUC_JP),
            Map.entry("eucjpms", EUC_JP),
            Map.entry("ujis", EUC_JP),
            Map.entry("euckr", Charset.forName("EUC-KR")),
            Map.entry("uhc", Charset.forName("x-windows-949")),
            Map.entry("euccn", Charset.forName("GB2312")),
            Map.entry("latin1", WINDOWS_1252),
            Map.entry("latin2", Charset.forName("ISO-8859-2")),
            Map.entry("latin5", Charset.forName("ISO-8859-9")),
            Map.entry("latin9", Charset.forName("ISO-8859-15")),
            Map.entry("win1251", Charset.forName("windows-1251")),
            Map.entry("cp1251", Charset.forName("windows-1251")),
            Map.entry("win1252", WINDOWS_1252),
            Map.entry("koi8r", Charset.forName("KOI8-R")),
            Map.entry("koi8", Charset.forName("KOI8-R")));

    private EncodingNames() {}

    /// What a user chose.
    ///
    /// @param charset null for a file as it is
    public record Choice(@Nullable Charset charset) {}

    /// Empty where no encoding has that name.
    public static Optional<Choice> choice(String name) {
        return name.equalsIgnoreCase(AS_IS)
                ? Optional.of(new Choice(null))
                : charset(name).map(Choice::new);
    }

    static Optional<Charset> charset(String name) {
        Charset own = OWN.get(name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", ""));
        if (own != null) {
            return Optional.of(own);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }

    /// Whether a byte of a character in it can be an ASCII character, such as a backslash, which a client of MySQL
    /// takes
    /// for one.
    static boolean hidesAscii(Charset charset) {
        return charset.equals(SHIFT_JIS)
                || List.of("GBK", "GB18030", "Big5", "Big5-HKSCS").contains(charset.name());
    }
}
