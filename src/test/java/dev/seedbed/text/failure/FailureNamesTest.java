package dev.seedbed.text.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /// Where the sources give a name, by what stands before it in the keys of its texts.
    private static final Map<String, Pattern> NAMES = Map.of(
            ".what.",
            Pattern.compile("\\b(?:NotFound|NameInUse|WrongState)\\(\\s*" + NAME),
            ".field.",
            Pattern.compile("\\bInvalidInput\\(\\s*" + NAME),
            ".action.",
            Pattern.compile("\\b(?:EngineRefused|EngineTimedOut|engine\\.ask|access\\.ask|calls\\.call|transfer|change"
                    + "|guarded|failed|open|Chunks)\\(\\s*\"([a-z]+(?: [a-z]+)*)\"(?=\\s*,)"),
            ".reason.",
            Pattern.compile("(?:\\b(?:InvalidInput|WrongState)\\(" + ARGUMENT + ARGUMENT
                    + "|\\b(?:SeedUnreadable|LocalFile|CheckFailed|unreadable)\\(" + ARGUMENT
                    + "|Exception _ -> )" + NAME));

    private static TreeSet<String> names(String kind) throws IOException {
        var found = new TreeSet<String>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(file -> file.toString().endsWith(".java")).forEach(file -> found.addAll(in(kind, file)));
        }
        return found;
    }

    private static TreeSet<String> in(String kind, Path source) {
        try {
            return in(kind, Files.readString(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeSet<String> in(String kind, String source) {
        var found = new TreeSet<String>();
        NAMES.get(kind).matcher(source).results().forEach(hit -> found.add(hit.group(1)));
        return found;
    }

    /// The keys of its texts: whatever the subject, but one only.
    private static List<String> keys(Messages messages, String kind, String name) {
        String end = kind + name.split(":", 2)[0].replace(' ', '-');
        return FailureMessages.SUBJECTS.stream()
                .map(subject -> subject + end)
                .filter(messages::has)
                .toList();
    }

    @Test
    void everyNameHasOneTextInBothLanguages() throws IOException {
        var wrong = new TreeSet<String>();
        for (String kind : NAMES.keySet()) {
            TreeSet<String> used = names(kind);
            assertThat(used).as(kind).hasSizeGreaterThan(7);
            for (Locale language : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
                var messages = new Messages(language);
                used.stream()
                        .filter(name -> keys(messages, kind, name).size() != 1)
                        .forEach(name -> wrong.add(language + kind + name));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// The negative control.
    @Test
    void plantedNamesAreFound() {
        assertThat(in(".what.", "throw new X(new Failure.NotFound(\n        \"planet\", name));"))
                .containsExactly("planet");
        assertThat(in(".action.", "engine.ask(\n   \"paint container\", deadline, () -> 1)"))
                .containsExactly("paint container");
        assertThat(in(".reason.", "new Failure.WrongState(\"job\", plan.name(), \"exit:\" + exit)"))
                .containsExactly("exit:");
        assertThat(in(".reason.", "new Failure.InvalidInput(\"path\", text, \"odd\")"))
                .containsExactly("odd");
    }
}
