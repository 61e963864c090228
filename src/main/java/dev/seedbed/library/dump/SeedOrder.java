package dev.seedbed.library.dump;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;

/// The order in which an image's entrypoint runs the files of its folder: that of the locale it is made with.
///
/// PostgreSQL's images have `en_US.utf8`, where signs count only if all letters and digits are the same, and upper case
/// only if all signs are. Those of MySQL and MariaDB go by bytes, and so does a C library without locales (Alpine).
public final class SeedOrder {
    /// By bytes of the name.
    public static final Comparator<Path> BYTES = (one, other) -> Arrays.compareUnsigned(bytes(one), bytes(other));

    /// By `en_US.utf8`.
    public static final Comparator<Path> ENGLISH = Comparator.comparing(SeedOrder::letters)
            .thenComparing(SeedOrder::accents)
            .thenComparing(SeedOrder::cases)
            .thenComparing(SeedOrder::signs)
            .thenComparing(BYTES);
    private static final String SIGNS = " !\"#%&'()*+,-./:;<=>?@[]^_`{|}~";

    private SeedOrder() {}

    private static byte[] bytes(Path file) {
        return SeedNames.name(file).getBytes(StandardCharsets.UTF_8);
    }

    private static String decomposed(Path file) {
        return Normalizer.normalize(SeedNames.name(file), Normalizer.Form.NFD);
    }

    private static boolean isAccent(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// Letters and digits without accents and case; digits come before letters.
    private static String letters(Path file) {
        var text = new StringBuilder();
        decomposed(file)
                .codePoints()
                .filter(c -> SIGNS.indexOf(c) < 0 && !isAccent(c))
                .map(Character::toLowerCase)
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    private static String accents(Path file) {
        var text = new StringBuilder();
        int[] points = decomposed(file).codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (SIGNS.indexOf(points[i]) < 0 && !isAccent(points[i])) {
                boolean hasAccent = i + 1 < points.length && isAccent(points[i + 1]);
                text.appendCodePoint(hasAccent ? points[i + 1] : 1);
            }
        }
        return text.toString();
    }

    private static String cases(Path file) {
        var text = new StringBuilder();
        decomposed(file)
                .codePoints()
                .filter(c -> SIGNS.indexOf(c) < 0 && !isAccent(c))
                .forEach(c -> text.append(Character.isUpperCase(c) ? 'B' : 'A'));
        return text.toString();
    }

    /// Where signs stand: earlier ones come first, and each before a letter in its place.
    private static String signs(Path file) {
        var text = new StringBuilder();
        decomposed(file).codePoints().filter(c -> !isAccent(c)).forEach(c -> {
            int rank = SIGNS.indexOf(c);
            text.append(rank < 0 ? '\uffff' : (char) (rank + 1));
        });
        return text.toString();
    }
}
