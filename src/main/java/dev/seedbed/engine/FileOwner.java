package dev.seedbed.engine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// To whom a file belongs and what its mode allows.
///
/// @param mode permission bits, such as `0700`
public record FileOwner(int uid, int gid, int mode) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,9}):(\\d{1,9}):([0-7]{1,5})");

    /// As `uid:gid:mode`, the mode in octal digits.
    public String text() {
        return uid + ":" + gid + ":" + Integer.toOctalString(mode);
    }

    /// Reads what [#text] wrote.
    public static Optional<FileOwner> parse(String text) {
        Matcher found = TEXT.matcher(text);
        return found.matches()
                ? Optional.of(new FileOwner(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3), 8)))
                : Optional.empty();
    }
}
