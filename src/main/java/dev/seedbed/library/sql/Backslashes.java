package dev.seedbed.library.sql;

/// Text in which a backslash stands before what is special.
public final class Backslashes {
    private Backslashes() {}

    /// The text itself.
    ///
    /// @param letters that stand for other characters behind a backslash; every other one stands for itself
    /// @param meanings those characters, in the same order
    public static String resolved(String text, String letters, String meanings) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                c = text.charAt(++i);
                int letter = letters.indexOf(c);
                c = letter < 0 ? c : meanings.charAt(letter);
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
