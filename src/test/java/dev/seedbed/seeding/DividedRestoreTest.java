package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.query.QueryTarget;
import dev.seedbed.query.compare.ComparisonLimits;
import dev.seedbed.query.compare.ComparisonResult;
import dev.seedbed.query.compare.DatabaseComparison;
import dev.seedbed.seeding.plan.SeedFile;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.TestProgram;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A dump that several sessions restore at once, against the same dump restored by one.
@Tag("engine")
@Timeout(300)
class DividedRestoreTest {
    private static final String BAD_REFERENCE = "ADD CONSTRAINT events_account_id_fkey";

    @TempDir
    private Path folder;

    private SeedingFixture bed;

    @BeforeEach
    void open() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        bed = new SeedingFixture(folder);
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    /// Six tables, of which five are large enough for sessions of their own.
    private Path dump() throws Exception {
        var seeds = new ProcessBuilder(
                        "packaging/seeds", "postgresql", "24", folder.toString(), "--tables", "6", "--name", "six")
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        assertThat(TestProgram.run(seeds).status()).isZero();
        return folder.resolve("six.sql");
    }

    private Path packed(Path dump) throws Exception {
        Path packed = folder.resolve(dump.getFileName() + ".gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(dump, out);
        }
        return packed;
    }

    private SeedPlan plan(Path... files) throws Exception {
        return bed.plan(SeedRequestBuilder.builder()
                .files(List.of(files))
                .kind(DatabaseKind.POSTGRESQL)
                .build());
    }

    private SeedProgress restored(SeedPlan plan) throws Exception {
        SeedProgress end = bed.seeding.start(plan).await();
        assertThat(end.failure()).isNull();
        return end;
    }

    private QueryTarget target(SeedPlan plan, SeedProgress end) throws Exception {
        int port = bed.engine
                .container(end.databaseId())
                .summary()
                .ports()
                .getFirst()
                .hostPort();
        var login = new Credentials(
                "postgres", plan.credentials().password(), plan.credentials().database());
        return new QueryTarget(DatabaseKind.POSTGRESQL, "127.0.0.1", port, login);
    }

    /// A compressed dump; the largest of its tables comes in more than one piece.
    @Test
    void whatComesOutIsTheSame() throws Exception {
        Path dump = packed(dump());
        SeedPlan several = plan(dump);
        // Another file beside it, and one session runs both.
        SeedPlan one = plan(dump, Files.writeString(folder.resolve("nothing.sql"), "select 1;\n"));
        assertThat(several.seedFiles()).extracting(SeedFile::restore).containsExactly(SeedFile.Restore.PG_SECTIONS);
        assertThat(one.seedFiles()).extracting(SeedFile::restore).containsOnly(SeedFile.Restore.ENTRYPOINT);

        SeedProgress severalEnd = restored(several);
        SeedProgress oneEnd = restored(one);

        ComparisonResult compared = new DatabaseComparison()
                .compare(target(several, severalEnd), target(one, oneEnd), ComparisonLimits.USUAL, _ -> {});
        assertThat(compared.isSame()).as("%s", compared).isTrue();
        assertThat(compared.tables()).hasSize(6).allMatch(table -> table.rowsLeft() > 0);
        for (SeedProgress end : List.of(severalEnd, oneEnd)) {
            assertThat(ask(several, end, "select count(*) from pg_constraint where not convalidated"))
                    .isEqualTo("0");
        }
        // Every page is known to be frozen, and statistics are there. One session leaves empty pages behind the rows.
        assertThat(ask(
                        several,
                        severalEnd,
                        "select coalesce(string_agg(concat_ws(' ', relname, relpages, relallvisible), ', '), 'none')"
                                + " from pg_class where relkind = 'r' and relname ~ '^(a|d|e|m)'"
                                + " and relnamespace = 'public'::regnamespace"
                                + " and (relallvisible < relpages or reltuples <= 0)"))
                .isEqualTo("none");
    }

    /// The collection's dump with everything that has its own place in a dump, and enough rows for several sessions.
    private Path functions() throws Exception {
        var lines = new ArrayList<String>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/dumps/pg17-functions.sql"))) {
            lines.add(line);
            boolean isOfLarge = line.startsWith("COPY public.item ") || line.startsWith("COPY public.sale_2026 ");
            String row = line.startsWith("COPY public.item ")
                    ? "%d\t1\tItem with more words than most, so that rows are long enough\t3\tABC\t2026-01-01\t0"
                    : "%d\t2026-03-01\t1\tsale with more words than most, so that rows are long enough";
            for (int id = 1000; isOfLarge && id < 31_000; id++) {
                lines.add(row.formatted(id));
            }
        }
        return Files.write(folder.resolve("functions.sql"), lines);
    }

    @Test
    void functionsTriggersViewsAndPartitionsComeOutTheSame() throws Exception {
        Path dump = functions();
        SeedPlan several = plan(dump);
        SeedPlan one = plan(dump, Files.writeString(folder.resolve("nothing.sql"), "select 1;\n"));
        assertThat(several.seedFiles()).extracting(SeedFile::restore).containsExactly(SeedFile.Restore.PG_SECTIONS);

        SeedProgress severalEnd = restored(several);
        SeedProgress oneEnd = restored(one);

        var whole = new PlainContainers(bed.engine);
        assertThat(whole.everything(several, severalEnd.databaseId()))
                .isEqualTo(whole.everything(one, oneEnd.databaseId()));
        assertThat(ask(several, severalEnd, "select count(*) from items join sale on sale.item = items.id"))
                .isEqualTo("30060");
        assertThat(ask(several, severalEnd, "select count(*) from heard")).isEqualTo("0");
        // All keys and indexes are valid, those of partitions as well.
        assertThat(ask(
                        several,
                        severalEnd,
                        "select (select count(*) from pg_index where not indisvalid)"
                                + " + (select count(*) from pg_constraint where not convalidated)"))
                .isEqualTo("0");
    }

    private String ask(SeedPlan plan, SeedProgress end, String sql) throws Exception {
        return bed.ask(end, plan.credentials().database(), sql);
    }

    @Test
    void aRowThatBreaksAKeyIsToldWithTheLineOfTheKeyAndNothingIsLeft() throws Exception {
        var lines = new ArrayList<>(Files.readAllLines(dump()));
        int copy = line(lines, "COPY public.events (");
        String[] row = lines.get(copy + 1).split("\t");
        row[1] = "999999999";
        lines.set(copy + 1, String.join("\t", row));
        Path broken = Files.write(folder.resolve("broken.sql"), lines);

        SeedProgress end = bed.seeding.start(plan(broken)).await();

        assertThat(end.failure()).isInstanceOfSatisfying(RestoreFailure.RestoreFailed.class, failure -> {
            assertThat(failure.file()).isEqualTo("broken.sql");
            assertThat(failure.line()).isEqualTo(line(lines, BAD_REFERENCE) + 1);
            assertThat(failure.message()).contains("violates foreign key constraint", "(999999999)");
        });
        bed.assertNothingIsLeft(end.id());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRowThatDoesNotFitIsToldWithTheLineAsByOneSession(boolean isPacked) throws Exception {
        var lines = new ArrayList<>(Files.readAllLines(dump()));
        int copy = line(lines, "COPY public.measurements (");
        lines.set(copy + 7, "no number");
        Path broken = Files.write(folder.resolve("broken.sql"), lines);
        int endMark = copy + lines.subList(copy, lines.size()).indexOf("\\.");

        SeedProgress end =
                bed.seeding.start(plan(isPacked ? packed(broken) : broken)).await();

        assertThat(end.failure()).isInstanceOfSatisfying(RestoreFailure.RestoreFailed.class, failure -> {
            assertThat(failure.file()).isEqualTo(isPacked ? "broken.sql.gz" : "broken.sql");
            assertThat(failure.line()).isEqualTo(endMark + 1);
            assertThat(failure.message()).contains("no number", "COPY measurements, line 7");
            assertThat(failure.statement()).startsWithIgnoringCase("copy public.measurements");
        });
        bed.assertNothingIsLeft(end.id());
    }

    private static int line(List<String> lines, String beginning) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(beginning)) {
                return i;
            }
        }
        throw new AssertionError("no line begins with " + beginning);
    }
}
