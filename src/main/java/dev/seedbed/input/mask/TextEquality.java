package dev.seedbed.input.mask;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Which texts are one and the same to a column, so that both need the same fake.
public enum TextEquality {
    /// The very same characters.
    EXACT,
    /// Upper and lower case, and hiragana and katakana, are the same.
    CASE,
    /// Accents make no difference either.
    ACCENT;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern LAST_SPACES = Pattern.compile(" +$");
    private static final String SMALL = "ぁぃぅぇぉっゃゅょゎ";
    private static final String LARGE = "あいうえおつやゆよわ";
    private static final int KATAKANA = 'ァ' - 'ぁ';

    /// The one text that stands for all that are the same.
    public String folded(String text) {
        if (this == EXACT) {
            return text;
        }
        String plain = this == CASE
                ? Normalizer.normalize(text, Normalizer.Form.NFKC)
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
        String lower = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        var kana = new StringBuilder(lower.length());
        lower.chars().forEach(c -> kana.append(hiragana((char) c)));
        return LAST_SPACES.matcher(kana).replaceAll("");
    }

    private static char hiragana(char c) {
        char large = c >= 'ァ' && c <= 'ヶ' ? (char) (c - KATAKANA) : c;
        int small = SMALL.indexOf(large);
        return small < 0 ? large : LARGE.charAt(small);
    }

    /// The one of two that takes more texts for the same.
    TextEquality looser(TextEquality other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
