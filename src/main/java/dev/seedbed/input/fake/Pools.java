package dev.seedbed.input.fake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.datafaker.Faker;

/// The words of a language by what they are for. A list is drawn from Datafaker once, which takes up to 200 ms, because
/// drawing each value from it takes up to 90 µs. For use by any number of threads.
final class Pools {
    private static final int DRAWS = 5_000;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Map<String, Pools> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Locale language;
    private final Properties own;
    private final Map<Part, List<String>> lists = new ConcurrentHashMap<>();

    Pools(String language) {
        this.language = Locale.of(language);
        this.own = own(language);
    }

    static Pools of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, Pools::new);
    }

    List<String> of(Part part) {
        List<String> known = lists.get(part);
        return known != null ? known : lists.computeIfAbsent(part, this::made);
    }

    private List<String> made(Part part) {
        String words = own.getProperty(part.key());
        return words == null
                ? drawn(part)
                : Stream.of(words.split(",", -1)).map(String::strip).toList();
    }

    private List<String> drawn(Part part) {
        var faker = new Faker(language, new Random(part.key().hashCode()));
        var words = new ArrayList<String>();
        for (int i = 0; i < DRAWS; i++) {
            words.add(part.drawn(faker));
        }
        return distinct(words);
    }

    /// Without those that a server may take for the same: upper and lower case, accents, ハ and バ.
    static List<String> distinct(List<String> words) {
        Map<String, String> different = new LinkedHashMap<>();
        for (String word : words) {
            String letters = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                    .replaceAll("");
            different.putIfAbsent(letters.toLowerCase(Locale.ROOT), word);
        }
        return List.copyOf(different.values());
    }

    private static Properties own(String language) {
        var words = new Properties();
        String name = language + ".properties";
        try (InputStream in = Pools.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
