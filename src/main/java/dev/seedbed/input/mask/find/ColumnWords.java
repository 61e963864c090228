package dev.seedbed.input.mask.find;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a name such as `user_email`, `userEmail` or `電話番号`.
///
/// @param words in lower case
/// @param joined the words without anything between them
record ColumnWords(List<String> words, String joined) {
    private static final Pattern ENDS =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})");

    static ColumnWords of(String name) {
        List<String> words = Arrays.stream(ENDS.split(name))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return new ColumnWords(words, String.join("", words));
    }

    /// @param known single words, or several without anything between them; those that are not written with Latin
    ///     letters may be part of a longer one
    boolean any(Set<String> known) {
        return known.stream().anyMatch(this::has);
    }

    private boolean has(String known) {
        return words.contains(known)
                || words.contains(known + "s")
                || joined.equals(known)
                || (known.length() > 6 && joined.contains(known))
                || (known.charAt(0) > 0x2000 && joined.contains(known));
    }
}
