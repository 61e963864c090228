package dev.seedbed.database;

import java.util.regex.Pattern;

/// Text as one word of a POSIX shell, for people to paste. Programs are never run through such text.
public final class ShellWord {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+,=-]+");

    private ShellWord() {}

    public static String quoted(String text) {
        boolean plain = PLAIN.matcher(text).matches();
        return plain ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
