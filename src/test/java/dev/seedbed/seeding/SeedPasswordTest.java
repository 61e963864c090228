package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.Awaiting;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Shared;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/// A password is nowhere but in the environment of the containers.
@Tag("engine")
@Order(Shared.LONG)
@Timeout(300)
class SeedPasswordTest {
    private static final String SENTINEL = "Sentinel4PasswordsQq7";
    private static final ExecSpec ARGUMENTS =
            ExecSpec.of("root", "sh", "-c", "cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' '\\n'");

    /// The statements that are looked at last two seconds; looking takes processors away from them.
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    @TempDir
    private Path folder;

    private final Logger ours = (Logger) LoggerFactory.getLogger("dev.seedbed");
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private SeedingFixture bed;

    @BeforeEach
    void connect() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        logged.start();
        ours.addAppender(logged);
        ours.setLevel(Level.TRACE);
        bed = new SeedingFixture(folder);
    }

    @AfterEach
    void close() throws Exception {
        ours.detachAppender(logged);
        ours.setLevel(null);
        bed.close();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void thePasswordIsInTheEnvironmentOnly(DatabaseKind kind) throws Exception {
        String sleep = kind == DatabaseKind.POSTGRESQL ? "pg_sleep" : "sleep";
        Path good =
                Files.writeString(folder.resolve("good.sql"), "create table a(id int);\nselect " + sleep + "(2);\n");
        Path bad = Files.writeString(folder.resolve("bad.sql"), "create table a(id int);\nselect b from a;\n");
        RunningSeed failing = bed.start(request(bad, kind));
        RunningSeed seed = bed.start(request(good, kind));
        var arguments = new StringBuilder();
        Awaiting.until(
                Duration.ofMinutes(5), BETWEEN_LOOKS, () -> seed.progress().toString(), () -> {
                    arguments.append(arguments(seed.id()));
                    return seed.progress().isOver();
                });
        SeedProgress failed = failing.await();
        SeedProgress ready = seed.await();
        arguments.append(arguments(seed.id()));

        assertThat(ready.failure()).isNull();
        assertThat(failed.state()).isEqualTo(SeedProgress.State.FAILED);
        assertThat(bed.engine.container(ready.databaseId()).environment()).containsValue(SENTINEL);
        assertThat(arguments.toString()).contains("docker-entrypoint-initdb.d").doesNotContain(SENTINEL);
        for (ContainerSummary container : bed.engine.containers(Map.of(Labels.ID, seed.id()))) {
            assertThat(container.toString() + container.labels()).doesNotContain(SENTINEL);
        }
        for (VolumeSummary volume : bed.engine.volumes(Map.of(Labels.ID, seed.id()))) {
            assertThat(volume.toString() + volume.labels()).doesNotContain(SENTINEL);
        }
        assertThat(ready.toString() + failed + failing.log() + seed.log()).doesNotContain(SENTINEL);
        assertThat(logged.list).isNotEmpty();
        assertThat(logged.list)
                .noneMatch(event -> (event.getFormattedMessage() + event.getThrowableProxy()).contains(SENTINEL));
        assertThat(filesThatHold()).isEmpty();
    }

    private static SeedRequest request(Path file, DatabaseKind kind) {
        return SeedRequestBuilder.builder()
                .files(List.of(file))
                .kind(kind)
                .password(SENTINEL)
                .build();
    }

    /// The arguments of everything that runs in the containers of this start.
    private String arguments(String id) throws Exception {
        var all = new StringBuilder();
        for (ContainerSummary container : bed.engine.containers(Map.of(Labels.ID, id))) {
            try {
                all.append(bed.engine
                        .exec(container.id(), ARGUMENTS, Duration.ofSeconds(20))
                        .output());
            } catch (OperationFailedException _) {
                // not started yet, or gone
            }
        }
        return all.toString();
    }

    private List<Path> filesThatHold() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(SeedPasswordTest::holdsIt)
                    .toList();
        }
    }

    private static boolean holdsIt(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(SENTINEL);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
