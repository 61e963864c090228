package dev.seedbed.text.failure;

import java.util.stream.Stream;

/// A failure in words: what happened, why, what to do. `explanation` and `nextStep` may be empty.
public record FailureMessage(String title, String explanation, String nextStep) {

    /// All three parts as sentences on one line, where there is room for one only.
    public String asLine() {
        return String.join(
                " ",
                Stream.of(title, explanation, nextStep)
                        .map(part -> part.strip().replaceAll("\\s+", " "))
                        .filter(part -> !part.isEmpty())
                        .map(FailureMessage::sentence)
                        .toList());
    }

    /// Titles have no full stop of their own.
    private static String sentence(String part) {
        char last = part.charAt(part.length() - 1);
        if (".!?:…。！？".indexOf(last) >= 0) {
            return part;
        }
        boolean japanese = part.codePoints().anyMatch(FailureMessage::isJapanese);
        return part + (japanese ? "。" : ".");
    }

    private static boolean isJapanese(int character) {
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }
}
