package dev.seedbed.text.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.QueryFailure;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.SeedFailure;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every failure there is, with every reason and in every form it can have, has a text in both languages.
class FailureTextTest {
    private static final String FACT = "FACT";

    /// Names of ours: what such a component can be is checked by [FailureNamesTest].
    private static final List<String> NAMED = List.of("what", "field", "action");

    /// The cases of the sealed interface, found by reflection so that none is forgotten.
    static Stream<Failure> failures() {
        return cases(Failure.class).flatMap(type -> forms(type, List.of(FACT, "")));
    }

    /// Those with all the facts they can have.
    static Stream<Failure> full() {
        return cases(Failure.class)
                .flatMap(type -> forms(type, List.of(FACT)))
                .filter(failure -> failure.toString().contains(FACT));
    }

    private static Stream<Class<?>> cases(Class<?> subject) {
        return Stream.<Class<?>>of(subject.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? cases(type) : Stream.of(type));
    }

    /// One failure per combination of the values that its components may have.
    private static Stream<Failure> forms(Class<?> type, List<String> texts) {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        List<List<Object>> rows = List.of(List.of());
        for (RecordComponent component : components) {
            var longer = new ArrayList<List<Object>>();
            for (List<Object> row : rows) {
                for (Object value : values(component, texts)) {
                    var next = new ArrayList<>(row);
                    next.add(value);
                    longer.add(next);
                }
            }
            rows = longer;
        }
        return rows.stream().map(row -> {
            try {
                return (Failure) constructor.newInstance(row.toArray());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static List<Object> values(RecordComponent component, List<String> texts) {
        Class<?> type = component.getType();
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type == String.class) {
            return NAMED.contains(component.getName()) ? List.of("volume") : List.copyOf(texts);
        }
        if (type == Path.class) {
            return List.of(Path.of("/FACT's {0} file"));
        }
        if (type == List.class) {
            return List.of(List.of(), List.of(FACT, "second"));
        }
        if (type == Duration.class) {
            return List.of(Duration.ofSeconds(90));
        }
        if (type == boolean.class) {
            return List.of(true, false);
        }
        if (type == int.class) {
            return List.of(-1, 40_000);
        }
        if (type == long.class) {
            return List.of(-1L, 40_000L);
        }
        throw new IllegalArgumentException("no values for " + component);
    }

    private static FailureMessage words(Locale language, Failure failure) {
        var messages = new Messages(language);
        return new FailureText(messages, new Formats(messages)).message(failure);
    }

    /// The name of a case is its code in JSON, so that two must not share one.
    @Test
    void everySubjectHasCasesAndNoTwoCasesShareAName() {
        assertThat(Stream.of(Failure.class.getPermittedSubclasses()).filter(Class::isSealed))
                .hasSize(FailureMessages.SUBJECTS.size() - 1)
                .allSatisfy(subject -> assertThat(cases(subject)).isNotEmpty());
        assertThat(cases(Failure.class).map(Class::getSimpleName)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void hasAText(Failure failure) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            FailureMessage words = words(language, failure);

            assertThat(words.title()).isNotBlank();
            assertThat(words.asLine())
                    .doesNotContainPattern("![a-z]*failure")
                    .doesNotContain("{1}")
                    .doesNotContain("{2}");
            if (language.equals(Locale.JAPANESE)) {
                assertThat(words.title()).containsPattern("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("full")
    void saysItsFacts(Failure failure) {
        boolean nothingToName = failure instanceof QueryFailure.QueryNotAllowed refusal
                && (refusal.reason() == QueryFailure.Refusal.EMPTY || refusal.reason() == QueryFailure.Refusal.SEVERAL);
        if (!nothingToName && !(failure instanceof RestoreFailure.NotReadyInTime)) {
            assertThat(words(Locale.ENGLISH, failure).asLine()).contains(FACT);
        }
    }

    @Test
    void aNameOfOursIsNeverShownAsItStandsInTheCode() {
        var refused = new EngineFailure.EngineRefused("create container", 500, "said");
        assertThat(words(Locale.JAPANESE, refused).asLine())
                .contains("コンテナの作成", "said")
                .doesNotContain("create");
        var unknown = new EngineFailure.EngineRefused("do something new", 500, "said");
        assertThat(words(Locale.JAPANESE, unknown).asLine()).doesNotContain("something");
    }

    @Test
    void aStateIsASentenceWithItsFacts() {
        assertThat(words(Locale.ENGLISH, new Failure.WrongState("database", "shop", "layers-apart:3"))
                        .explanation())
                .contains("several layers (3)");
        assertThat(words(Locale.ENGLISH, new RestoreFailure.CheckFailed("shop", "exit:137", List.of()))
                        .explanation())
                .isEqualTo("The exit code was 137.");
        assertThat(words(Locale.ENGLISH, new Failure.WrongState("volume", "v", "volume is in use: x"))
                        .explanation())
                .isEqualTo("volume is in use: x");
    }

    /// Whoever reads it has chosen the file: where it lies is no news.
    @Test
    void whatIsWrongWithAFileIsSaidOfItsName() {
        var texts = new FailureText(new Messages(Locale.ENGLISH), new Formats(new Messages(Locale.ENGLISH)));
        Path file = Path.of("/home/me/a/long/way/down/nightly.sql");

        assertThat(texts.message(new SeedFailure.SeedUnfit(file, SeedFailure.Unfit.TRUNCATED, ""))
                        .title())
                .isEqualTo("nightly.sql is truncated");
        assertThat(texts.message(new SeedFailure.SeedUnfit(Path.of("/"), SeedFailure.Unfit.EMPTY, ""))
                        .title())
                .isEqualTo("/ is empty");
    }
}
