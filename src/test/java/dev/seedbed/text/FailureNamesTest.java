package dev.seedbed.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Failures name things by words of the code (`create container`, `job`). Each that the sources use has a text.
class FailureNamesTest {
    private static final String NAME = "\"([^\"]*)\"";
    private static final String ARGUMENT = "\\s*(?:\"[^\"]*\"|[^\",;]+),\\s*";

    /// Where the sources give a name, by the prefix of its texts.
    private static final Map<String, Pattern> NAMES = Map.of(
            "failure.what.",
            Pattern.compile("\\b(?:NotFound|NameInUse|WrongState)\\(\\s*" + NAME),
            "failure.field.",
            Pattern.compile("\\bInvalidInput\\(\\s*" + NAME),
            "failure.action.",
            Pattern.compile("\\b(?:EngineRefused|EngineTimedOut|engine\\.ask|access\\.ask|calls\\.call|transfer|change"
                    + "|guarded|failed|open|Chunks)\\(\\s*\"([a-z]+(?: [a-z]+)*)\"(?=\\s*,)"),
            "failure.reason.",
            Pattern.compile("(?:\\b(?:InvalidInput|WrongState)\\(" + ARGUMENT + ARGUMENT
                    + "|\\b(?:SeedUnreadable|LocalFile|CheckFailed|unreadable)\\(" + ARGUMENT
                    + "|Exception _ -> )" + NAME));

    private static TreeSet<String> names(String prefix) throws IOException {
        var found = new TreeSet<String>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(file -> file.toString().endsWith(".java")).forEach(file -> found.addAll(in(prefix, file)));
        }
        return found;
    }

    private static TreeSet<String> in(String prefix, Path source) {
        try {
            return in(prefix, Files.readString(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeSet<String> in(String prefix, String source) {
        var found = new TreeSet<String>();
        NAMES.get(prefix).matcher(source).results().forEach(hit -> found.add(hit.group(1)));
        return found;
    }

    private static String key(String prefix, String name) {
        return prefix + name.split(":", 2)[0].replace(' ', '-');
    }

    @Test
    void everyNameHasATextInBothLanguages() throws IOException {
        var without = new TreeSet<String>();
        for (String prefix : NAMES.keySet()) {
            TreeSet<String> used = names(prefix);
            assertThat(used).as(prefix).hasSizeGreaterThan(7);
            for (Locale language : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
                var messages = new Messages(language);
                used.stream()
                        .map(name -> key(prefix, name))
                        .filter(key -> !messages.has(key))
                        .forEach(without::add);
            }
        }
        assertThat(without).isEmpty();
    }

    /// The negative control.
    @Test
    void plantedNamesAreFound() {
        assertThat(in("failure.what.", "throw new X(new Failure.NotFound(\n        \"planet\", name));"))
                .containsExactly("planet");
        assertThat(in("failure.action.", "engine.ask(\n   \"paint container\", deadline, () -> 1)"))
                .containsExactly("paint container");
        assertThat(in("failure.reason.", "new Failure.WrongState(\"job\", plan.name(), \"exit:\" + exit)"))
                .containsExactly("exit:");
        assertThat(in("failure.reason.", "new Failure.InvalidInput(\"path\", text, \"odd\")"))
                .containsExactly("odd");
    }
}
