package dev.seedbed.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The word that was probably meant.
final class NearestWord {
    private NearestWord() {}

    /// What to expect instead of a word: the one that it is a slip of, or else all.
    static String expected(String word, Collection<String> known) {
        return of(word, known)
                .map(near -> "yaml-meant:" + near)
                .orElse(known.isEmpty() ? "yaml-no-keys" : "yaml-one-of:" + String.join(", ", known));
    }

    /// One that differs in a third of its letters at most.
    static Optional<String> of(String word, Collection<String> known) {
        return known.stream()
                .filter(one -> distance(word, one) * 3 <= Math.max(3, one.length()))
                .min(Comparator.comparingInt(one -> distance(word, one)));
    }

    /// How many letters have to be put in, taken out or changed, upper and lower case being the same.
    private static int distance(String typed, String known) {
        String one = typed.toLowerCase(Locale.ROOT);
        String other = known.toLowerCase(Locale.ROOT);
        if (one.length() > 2 * other.length() + 3) {
            return Integer.MAX_VALUE / 4;
        }
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
