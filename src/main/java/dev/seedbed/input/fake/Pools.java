package dev.seedbed.input.fake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.datafaker.Faker;

/// The words of a language by what they are for. A list is drawn from Datafaker once, which takes up to 200 ms, because
/// drawing each value from it takes up to 90 µs. For use by any number of threads.
final class Pools {
    private static final int DRAWS = 5_000;
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
                : Stream.of(words.split(",")).map(String::strip).toList();
    }

    private List<String> drawn(Part part) {
        var faker = new Faker(language, new Random(part.key().hashCode()));
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < DRAWS; i++) {
            words.add(part.drawn(faker));
        }
        return List.copyOf(words);
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
