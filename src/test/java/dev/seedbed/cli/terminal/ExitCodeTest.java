package dev.seedbed.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.DataFailure;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.QueryFailure;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.SeedFailure;
import dev.seedbed.task.SnapshotFailure;
import dev.seedbed.task.SourceFailure;
import dev.seedbed.task.StoreFailure;
import dev.seedbed.task.VolumeFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Scripts rely on these numbers.
class ExitCodeTest {
    private static final Path FILE = Path.of("shop.sql");

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(1, new Failure.WrongState("database", "shop", "running")),
                arguments(1, new Failure.NoSpace("the engine", 2, 1)),
                arguments(1, new Failure.LocalFile(FILE, "missing")),
                arguments(1, new Failure.Unexpected("defect", "1a2b")),
                arguments(2, new Failure.InvalidInput("port", "x", "range")),
                arguments(2, new Failure.NameInUse("database", "shop")),
                arguments(2, new Failure.PortInUse(5432)),
                arguments(3, new Failure.NotFound("database", "shop")),
                arguments(4, new EngineFailure.EngineUnreachable("c", "e", EngineFailure.Unreachable.TLS, "")),
                arguments(4, new EngineFailure.EngineVersionUnsupported("e", "1.30", "1.44")),
                arguments(4, new EngineFailure.ContextUnknown("c", "DOCKER_CONTEXT", List.of())),
                arguments(4, new EngineFailure.ContextUnreadable(FILE, "not-json")),
                arguments(4, new EngineFailure.EngineTimedOut("ping", Duration.ofSeconds(1))),
                arguments(1, new EngineFailure.EngineRefused("ping", 500, "no")),
                arguments(1, new ImageFailure.ImageUnavailable("i", "", List.of())),
                arguments(1, new ImageFailure.ImageNotADatabase("i")),
                arguments(5, new SeedFailure.SeedUnreadable(FILE, "missing")),
                arguments(5, new SeedFailure.SeedUnfit(FILE, SeedFailure.Unfit.EMPTY, "")),
                arguments(6, new RestoreFailure.RestoreFailed("", -1, "", "no", List.of())),
                arguments(6, new RestoreFailure.SeedKept("shop", "id", "app", "")),
                arguments(6, new RestoreFailure.EndedElsewhere("shop", true)),
                arguments(7, new QueryFailure.QueryFailed("no", "42601", 0)),
                arguments(7, new QueryFailure.QueryNotAllowed(QueryFailure.Refusal.EMPTY, "", -1)),
                arguments(7, new QueryFailure.ConnectionFailed("shop", "", "")),
                arguments(1, new SnapshotFailure.Busy("shop", false)),
                arguments(1, new VolumeFailure.VolumeHeld("v", VolumeFailure.VolumeObstacle.USED, "")),
                arguments(1, new DataFailure.DataUnfit("v", DataFailure.Misfit.NOT_DATA, "", "")),
                arguments(5, new SourceFailure.SourceUnreachable("db.test", "")),
                arguments(5, new BuildFailure.FileInvalid(Path.of("Seedfile.yaml"), 1, 1, "", "")),
                arguments(6, new BuildFailure.StepFailed("run: a.sql", "", List.of())),
                arguments(6, new InputFailure.ScriptFailed("a.sql", 1, "")),
                arguments(1, new StoreFailure.VersionTaken("team", "v8")));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isTheSameFromVersionToVersion(int code, Failure failure) {
        assertThat(ExitCode.of(failure)).isEqualTo(code);
    }

    @Test
    void everySubjectIsTried() {
        assertThat(failures()
                        .map(given -> given.get()[1].getClass().getInterfaces()[0])
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(Failure.class),
                                Stream.of(Failure.class.getPermittedSubclasses())
                                        .filter(Class::isSealed))
                        .toList());
    }
}
