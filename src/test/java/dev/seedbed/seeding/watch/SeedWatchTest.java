package dev.seedbed.seeding.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.Awaiting;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.Shared;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.index.DumpIndex;
import dev.seedbed.library.index.DumpIndexer;
import dev.seedbed.seeding.progress.SeedStep;
import dev.seedbed.seeding.watch.estimate.SeedHistory;
import dev.seedbed.seeding.watch.estimate.WatchSnapshot;
import dev.seedbed.seeding.watch.estimate.WatchedFile;
import dev.seedbed.seeding.watch.log.SeedPhase;
import dev.seedbed.task.RestoreFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Watches real seed jobs of real images.
@Tag("engine")
@Order(Shared.LONG)
@Timeout(300)
class SeedWatchTest {
    private static final String PASSWORD = "watch me";
    private static final int ROWS = 60_000;

    @TempDir
    private Path folder;

    private ContainerEngine engine;
    private final List<String> made = new CopyOnWriteArrayList<>();

    @BeforeEach
    void connect() throws Exception {
        engine = TestEngine.connect();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void removeWhatWasMade() throws Exception {
        for (String name : made) {
            engine.removeContainer(name, true);
            engine.removeVolume(name);
        }
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({"POSTGRESQL,postgres:17", "MYSQL,mysql:9.7", "MARIADB,mariadb:11.8"})
    void aRestoreIsSeenFromItsBeginningToItsEnd(DatabaseKind kind, String official) throws Exception {
        // The pause makes sure that a look falls between the beginning and the end, however fast the machine is.
        Path dump = dump(kind, kind == DatabaseKind.POSTGRESQL ? "select pg_sleep(2);\n" : "do sleep(2);\n");
        String job = start(kind, official, dump);
        List<WatchSnapshot> seen = new CopyOnWriteArrayList<>();
        SeedHistory history = new SeedHistory(folder.resolve("history"));
        WatchSnapshot last;
        try (SeedWatch watch = watch(job, kind, dump, history);
                var _ = watch.listen(seen::add)) {
            assertThat(watch.awaitSettled().phase().isRestored()).isTrue();
            watch.enterFinish();
            watch.enterStart();
            watch.complete();
            last = watch.snapshot();
        }
        assertThat(last.failure()).isNull();
        assertThat(last.fraction()).isEqualTo(1);
        assertThat(last.rows()).isEqualTo(ROWS);
        assertThat(last.doneBytes()).isEqualTo(Files.size(dump));
        assertThat(last.steps()).allMatch(step -> step.state() == SeedStep.State.DONE);
        assertThat(seen).extracting(WatchSnapshot::phase).contains(SeedPhase.RUNNING_FILE);
        assertThat(seen).anyMatch(one -> one.doneBytes() > 0 && one.phase() == SeedPhase.RUNNING_FILE);
        assertThat(seen).isSortedAccordingTo((a, b) -> Double.compare(a.fraction(), b.fraction()));
        assertThat(folder.resolve("history")).isNotEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"POSTGRESQL,postgres:17", "MYSQL,mysql:9.7", "MARIADB,mariadb:11.8"})
    void aFailedStatementIsFound(DatabaseKind kind, String official) throws Exception {
        Path dump = dump(kind, "insert into nowhere values (1);\n");
        long line;
        try (var lines = Files.lines(dump)) {
            line = lines.count();
        }
        String job = start(kind, official, dump);
        try (SeedWatch watch = watch(job, kind, dump, new SeedHistory(folder))) {
            RestoreFailure.RestoreFailed failure =
                    Objects.requireNonNull(watch.awaitSettled().failure());
            assertThat(failure.file()).isEqualTo("60_dump.sql");
            assertThat(failure.line()).isEqualTo(line);
            assertThat(failure.message()).contains("nowhere");
            assertThat(failure.log()).anyMatch(text -> text.contains("nowhere"));
        }
    }

    @Test
    void aJobThatRunsAlreadyIsTakenUp() throws Exception {
        Path dump = dump(DatabaseKind.POSTGRESQL, "select pg_sleep(3);\n");
        String job = start(DatabaseKind.POSTGRESQL, "postgres:17", dump);
        Awaiting.until(
                Duration.ofMinutes(1),
                () -> "the seed file",
                () -> engine.log(job, LogRequest.ALL).stream()
                        .anyMatch(line -> line.text().contains("running /docker-entrypoint-initdb.d/60_dump.sql")));
        try (SeedWatch watch = watch(job, DatabaseKind.POSTGRESQL, dump, new SeedHistory(folder))) {
            assertThat(watch.awaitSettled().phase().isRestored()).isTrue();
            assertThat(watch.snapshot().steps().getFirst().elapsed()).isPositive();
        }
    }

    @Test
    void aFullDataDirectoryIsNotOurs() throws Exception {
        Path dump = dump(DatabaseKind.POSTGRESQL, "");
        String job = start(DatabaseKind.POSTGRESQL, "postgres:17", dump);
        try (SeedWatch watch = watch(job, DatabaseKind.POSTGRESQL, dump, new SeedHistory(folder))) {
            watch.awaitSettled();
        }
        engine.stop(job, Duration.ofMinutes(1));
        engine.start(job);
        try (SeedWatch watch = watch(job, DatabaseKind.POSTGRESQL, dump, new SeedHistory(folder))) {
            WatchSnapshot end = watch.awaitSettled();
            assertThat(end.phase()).isEqualTo(SeedPhase.SKIPPED);
            assertThat(end.failure()).isNotNull();
        }
    }

    private SeedWatch watch(String job, DatabaseKind kind, Path dump, SeedHistory history) throws Exception {
        DumpInfo info = new DumpInspector().inspect(dump);
        @Nullable DumpIndex index = new DumpIndexer().index(info, _ -> {}).index();
        return SeedWatch.open(
                engine,
                new WatchedSeed(
                        job,
                        kind,
                        Objects.requireNonNull(engine.container(job).startedAt()),
                        Duration.ZERO,
                        new Credentials(kind == DatabaseKind.POSTGRESQL ? "postgres" : "root", PASSWORD, ""),
                        List.of(WatchedFile.run("60_dump.sql", info, index))),
                history,
                () -> Duration.ZERO);
    }

    private String start(DatabaseKind kind, String official, Path dump) throws Exception {
        String name = "seedbed-watch-" + Long.toHexString(System.nanoTime());
        made.add(name);
        Map<String, String> labels = Map.of("dev.seedbed.test", "watch");
        engine.createVolume(name, labels, Map.of());
        String job = engine.createContainer(ContainerSpec.named(name, TestEngine.image(official))
                .labels(labels)
                .environment(
                        switch (kind) {
                            case POSTGRESQL -> Map.of("POSTGRES_PASSWORD", PASSWORD);
                            case MYSQL -> Map.of("MYSQL_ROOT_PASSWORD", PASSWORD, "MYSQL_DATABASE", "shop");
                            case MARIADB -> Map.of("MARIADB_ROOT_PASSWORD", PASSWORD, "MARIADB_DATABASE", "shop");
                            case VALKEY, REDIS -> throw new IllegalArgumentException(kind + " reads no SQL");
                        })
                .mount(Mount.volume(
                        name, kind == DatabaseKind.POSTGRESQL ? "/var/lib/postgresql/data" : "/var/lib/mysql"))
                .mount(Mount.readOnlyBind(dump.toString(), "/docker-entrypoint-initdb.d/60_dump.sql"))
                .build());
        engine.start(job);
        return job;
    }

    /// Some megabytes.
    private Path dump(DatabaseKind kind, String end) throws Exception {
        StringBuilder text = new StringBuilder("create table items (id int primary key, words text);\n");
        String words = "a word and another ".repeat(8);
        if (kind == DatabaseKind.POSTGRESQL) {
            text.append("COPY items (id, words) FROM stdin;\n");
            for (int i = 0; i < ROWS; i++) {
                text.append(i).append('\t').append(words).append('\n');
            }
            text.append("\\.\ncreate index items_words on items (words);\n");
        } else {
            for (int i = 0; i < ROWS; i += 100) {
                text.append("INSERT INTO `items` VALUES ");
                for (int k = i; k < i + 100; k++) {
                    text.append(k == i ? "(" : ",(")
                            .append(k)
                            .append(",'")
                            .append(words)
                            .append("')");
                }
                text.append(";\n");
            }
        }
        Path file = Files.writeString(folder.resolve("dump.sql"), text.append(end));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        return file;
    }
}
