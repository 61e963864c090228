package dev.seedbed.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.task.Failure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every failure, with every reason it can have, has words in both languages, and its facts are in them.
class FailureTextTest {
    static Stream<Failure> failures() {
        return Stream.of(
                        Stream.of(Failure.Unreachable.values())
                                .map(reason -> new Failure.EngineUnreachable("FACT", "unix:///FACT", reason, "detail")),
                        Stream.of(Failure.Unfit.values())
                                .map(reason -> new Failure.SeedUnfit(Path.of("/FACT's {0} file"), reason, "detail")),
                        Stream.of(Failure.ArchiveFault.values())
                                .map(reason -> new Failure.ArchiveUnfit(Path.of("/FACT.tar"), reason, "detail")),
                        Stream.of(Failure.Refusal.values())
                                .map(reason -> new Failure.QueryNotAllowed(reason, "FACT", 0)),
                        Stream.of(Failure.MountTrouble.values())
                                .map(trouble -> new Failure.VolumeUnusable("FACT", trouble, "message")),
                        Stream.of(Failure.Misfit.values())
                                .map(reason -> new Failure.DataUnfit("FACT", reason, "PostgreSQL 15", "other")),
                        Stream.of(Failure.VolumeObstacle.values())
                                .map(obstacle -> new Failure.VolumeHeld("FACT", obstacle, "detail")),
                        Stream.of(
                                new Failure.EngineVersionUnsupported("FACT", "1.20", "1.41"),
                                new Failure.ContextUnknown("FACT", "DOCKER_CONTEXT", List.of("default")),
                                new Failure.ContextUnreadable(Path.of("/FACT"), "reason"),
                                new Failure.EngineRefused("FACT", 409, "message"),
                                new Failure.EngineTimedOut("FACT", Duration.ofSeconds(10)),
                                new Failure.NotFound("database", "FACT"),
                                new Failure.NameInUse("database", "FACT"),
                                new Failure.ImageUnavailable("FACT", "no route", List.of()),
                                new Failure.ImageUnavailable("postgres:17", "no route", List.of("FACT")),
                                new Failure.ImageNotADatabase("FACT"),
                                new Failure.HelperImageMissing("FACT", "FACT"),
                                new Failure.SeedUnreadable(Path.of("/FACT"), "denied"),
                                new Failure.RestoreFailed("", -1, "", "FACT", List.of()),
                                new Failure.RestoreFailed("a.sql", -1, "", "FACT", List.of()),
                                new Failure.RestoreFailed("FACT", 40_000, "insert", "message", List.of()),
                                new Failure.CheckFailed("FACT", "reason", List.of()),
                                new Failure.ServerEnded("FACT", 1, List.of("log")),
                                new Failure.NoSpace("FACT", 10, 5),
                                new Failure.NoSpace("FACT", -1, -1),
                                new Failure.InvalidInput("name", "FACT", "reason"),
                                new Failure.WrongState("volume", "FACT", "in use"),
                                new Failure.VolumeWritten("FACT", List.of("one", "two")),
                                new Failure.ConnectionFailed("FACT", "127.0.0.1:1", "refused"),
                                new Failure.LoginRefused(
                                        "FACT", "root", Failure.PasswordTrouble.REFUSED, "Access denied"),
                                new Failure.LoginRefused("FACT", "root", Failure.PasswordTrouble.IN_FILE, "denied"),
                                new Failure.LoginRefused("FACT", "root", Failure.PasswordTrouble.MADE_UP, "denied"),
                                new Failure.LoginRefused("FACT", "root", Failure.PasswordTrouble.NOT_SAID, "denied"),
                                new Failure.QueryFailed("FACT", "42601", 3),
                                new Failure.LocalFile(Path.of("/FACT"), "denied"),
                                new Failure.LocalFile(null, "FACT"),
                                new Failure.Unexpected("FACT", "ABC")))
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void hasWordsWithItsFacts(Failure failure) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            var messages = new Messages(locale);
            Words words = new FailureText(messages, new Formats(messages)).words(failure);

            assertThat(words.title()).isNotBlank();
            assertThat(words.asText())
                    .doesNotContain("!failure")
                    .doesNotContain("{1}")
                    .doesNotContain("{2}");
            boolean nothingToName = failure instanceof Failure.QueryNotAllowed refusal
                    && (refusal.reason() == Failure.Refusal.EMPTY || refusal.reason() == Failure.Refusal.SEVERAL);
            if (!nothingToName) {
                assertThat(words.asText()).contains("FACT");
            }
        }
    }
}
