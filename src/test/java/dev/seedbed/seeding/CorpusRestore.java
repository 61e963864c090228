package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.packed.Archives;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.TestProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every dump of the collection, through the whole seeded start on a real engine, two at a time.
///
/// What a plain container of the same image accepts, it restores too, and then both servers are compared.
///
/// All starts are handed to a pool of two threads at the beginning; each test waits for its own.
@Tag("engine")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CorpusRestore {
    private static final Path DUMPS = Path.of("src/test/resources/dumps");
    private static final int AT_ONCE = 2;

    private final Map<CorpusCase, Future<Seen>> started = new ConcurrentHashMap<>();
    private Path folder;
    private SeedingFixture bed;
    private PlainContainers plain;
    private ExecutorService pool;

    /// Which of the kinds of servers are restored here.
    abstract Set<DatabaseKind> kinds();

    private List<CorpusCase> ours(List<CorpusCase> all) {
        return all.stream().filter(one -> kinds().contains(one.kind())).toList();
    }

    List<CorpusCase> goodOnes() {
        return ours(CorpusCase.goodOnes());
    }

    List<CorpusCase> badOnes() {
        return ours(CorpusCase.badOnes());
    }

    List<CorpusCase> plainOnes() {
        return Stream.concat(goodOnes().stream(), ours(CorpusCase.comparedOnes()).stream())
                .filter(CorpusCase::isPlain)
                .toList();
    }

    private Path path(CorpusCase one) {
        return one.file().startsWith("made/") ? folder.resolve(one.file()) : DUMPS.resolve(one.file());
    }

    /// How a start ended.
    ///
    /// @param seeded everything in the server, where it is compared
    /// @param plain everything in a plain container
    private record Seen(SeedProgress end, String database, String figure, String seeded, String plain) {}

    @BeforeAll
    void startAll(@TempDir Path temporary) throws Exception {
        assertThat(Stream.concat(CorpusCase.goodOnes().stream(), CorpusCase.comparedOnes().stream()))
                .extracting(CorpusCase::file)
                .containsAll(CorpusCase.PLAIN);
        folder = temporary;
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(folder.resolve("made"));
        for (DatabaseKind kind : kinds()) {
            Files.move(seed(kind.id(), "--error-at-line", "40000"), folder.resolve("made/" + kind.id() + "-error.sql"));
        }
        pack("bzip2", "pg17-dumpall.sql", "cluster.sql.bz2");
        pack("gzip", "pg17-custom.dump", "packed.dump.gz");
        Archives.tarGz(folder.resolve("made/directory.tar.gz"), DUMPS.resolve("pg17-directory"), "reading/");
        Archives.zip(folder.resolve("made/scripts.zip"), DUMPS.resolve("bundle-with-csv"), "");
        Files.writeString(folder.resolve("made/a b 'q' \"dq\" シード\n2.sql"), "create table t as select 1 as a;\n");
        bed = new SeedingFixture(folder);
        pool = Executors.newFixedThreadPool(AT_ONCE);
        plain = new PlainContainers(bed.engine);
        Stream.of(goodOnes(), badOnes(), ours(CorpusCase.comparedOnes()))
                .flatMap(List::stream)
                .forEach(one -> started.put(one, pool.submit(() -> run(one))));
    }

    private Path seed(String kind, String... options) throws Exception {
        var command =
                new ArrayList<>(List.of("packaging/seeds", kind, "12", folder.toString(), "--name", kind + "-error"));
        command.addAll(List.of(options));
        return Path.of(output(command).lines().toList().getLast());
    }

    private void pack(String program, String from, String to) throws Exception {
        Path target = folder.resolve("made").resolve(to);
        var packing = new ProcessBuilder(program, "-c", DUMPS.resolve(from).toString()).redirectOutput(target.toFile());
        assertThat(TestProgram.run(packing).status()).isZero();
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        TestProgram.Ended ended =
                TestProgram.run(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT));
        assertThat(ended.status()).as("%s", command).isZero();
        return ended.output();
    }

    @AfterAll
    void removeAll() throws Exception {
        pool.shutdownNow();
        plain.close();
        bed.close();
        started.clear();
    }

    private Seen run(CorpusCase one) throws Exception {
        DatabaseKind kind = one.kindIsGiven() ? one.kind() : null;
        SeedPlan plan = bed.plan(SeedRequestBuilder.builder()
                .files(List.of(path(one)))
                .kind(kind)
                .createRoles(one.createRoles())
                .allowScripts(true)
                .build());
        SeedProgress end = bed.seeding.start(plan).await();
        if (end.state() != SeedProgress.State.READY) {
            bed.assertNothingIsLeft(end.id());
            return new Seen(end, "", "", "", "");
        }
        String database = bed.dataDatabase(end);
        String figure = one.sql().startsWith("select") ? bed.ask(end, database, one.sql()) : "";
        String seeded = one.isPlain() ? plain.everything(plan, end.databaseId()) : "";
        bed.remove(List.of(end.id()));
        return new Seen(end, database, figure, seeded, one.isPlain() ? plain.restored(plan, path(one)) : "");
    }

    @ParameterizedTest
    @MethodSource("goodOnes")
    void itRestoresAndItsRowsAreThere(CorpusCase one) throws Exception {
        Seen seen = started.get(one).get();

        assertThat(seen.end().failure()).isNull();
        assertThat(seen.end().state()).isEqualTo(SeedProgress.State.READY);
        assertThat(seen.end().kind()).isEqualTo(one.kind());
        assertThat(seen.figure()).isEqualTo(one.figure());
        if (one.database() != null) {
            assertThat(seen.database()).isEqualTo(one.database());
        }
    }

    @ParameterizedTest
    @MethodSource("badOnes")
    void itFailsWithFileLineAndReasonAndLeavesNothing(CorpusCase one) throws Exception {
        Seen seen = started.get(one).get();

        assertThat(seen.end().state()).isEqualTo(SeedProgress.State.FAILED);
        assertThat(seen.end().failure()).isInstanceOfSatisfying(RestoreFailure.RestoreFailed.class, failure -> {
            assertThat(failure.file()).isEqualTo(path(one).getFileName().toString());
            assertThat(failure.message()).isNotBlank().containsIgnoringCase(one.sql());
            assertThat(failure.line()).isEqualTo(Long.parseLong(one.figure()));
            assertThat(failure.log()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("plainOnes")
    void aPlainContainerContainsTheSame(CorpusCase one) throws Exception {
        Seen seen = started.get(one).get();

        assertThat(seen.end().failure()).isNull();
        assertThat(seen.seeded()).isEqualTo(seen.plain());
        // So that a dump that failed or is empty does not compare as the same.
        assertThat(seen.plain()).containsIgnoringCase("create database");
    }
}
