package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.Labels;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import dev.seedbed.task.TestProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What planning refuses by a look at the file, with images of the real engine and no container.
@Tag("engine")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedSeedTest {
    private static final Path DUMPS = Path.of("src/test/resources/dumps");

    private Path folder;
    private SeedingFixture bed;

    @BeforeAll
    void connect(@TempDir Path temporary) throws Exception {
        folder = temporary;
        bed = new SeedingFixture(folder);
    }

    @AfterAll
    void close() throws Exception {
        bed.close();
    }

    private Failure refused(Path file, @Nullable DatabaseKind kind, @Nullable String image) throws Exception {
        int before = ours();
        var request = SeedRequestBuilder.builder()
                .files(List.of(file))
                .kind(kind)
                .image(image)
                .build();
        var thrown = catchThrowableOfType(OperationFailedException.class, () -> bed.plan(request));
        assertThat(thrown).as("refusal of %s", file).isNotNull();
        assertThat(ours()).isLessThanOrEqualTo(before);
        return thrown.failure();
    }

    /// Volumes that speak of one of these files; other tests may run meanwhile.
    private int ours() throws Exception {
        return (int) bed.engine.volumes(Map.of(Labels.ROLE, "")).stream()
                .filter(volume ->
                        volume.labels().getOrDefault(Labels.SEED_FILES, "").contains("cut-"))
                .count();
    }

    private void refuses(Path file, SeedFailure.Unfit reason, @Nullable DatabaseKind kind, @Nullable String image)
            throws Exception {
        assertThat(refused(file, kind, image)).isInstanceOfSatisfying(SeedFailure.SeedUnfit.class, failure -> {
            assertThat(failure.file()).isEqualTo(file.toAbsolutePath().normalize());
            assertThat(failure.reason()).isEqualTo(reason);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "empty.sql, EMPTY",
        "empty.sql.gz, EMPTY",
        "only-comments.sql, NOTHING_INSIDE",
        "picture.sql, NOT_A_DUMP",
        "picture.sql.gz, NOT_A_DUMP",
        "cut-half.sql, TRUNCATED",
        "cut-half.sql.gz, TRUNCATED",
        "cut-half-inside.sql.gz, TRUNCATED",
        "cut-half-custom.dump, TRUNCATED",
        "cut-half-mysql.sql, TRUNCATED",
        "cut-half-mysql.sql.gz, TRUNCATED",
        "cut-half-mariadb.sql, TRUNCATED",
        "cut-at-row.sql, TRUNCATED",
    })
    void aBadFileIsNamedWithTheReason(String file, SeedFailure.Unfit reason) throws Exception {
        refuses(DUMPS.resolve(file), reason, null, null);
    }

    @Test
    void anArchiveIsRefusedByAnOlderImage() throws Exception {
        refuses(DUMPS.resolve("pg17-custom.dump"), SeedFailure.Unfit.FORMAT_TOO_NEW, null, "seedbed.test/postgres:15");
    }

    @ParameterizedTest
    @CsvSource({"pg17-custom.dump, MARIADB", "pg17-tar.tar, MYSQL", "pg17-directory, MYSQL"})
    void anArchiveIsOnlyForPostgreSql(String file, DatabaseKind kind) throws Exception {
        refuses(DUMPS.resolve(file), SeedFailure.Unfit.WRONG_KIND, kind, null);
    }

    @ParameterizedTest
    @CsvSource({
        "pg17-plain.sql, MYSQL",
        "mysql9-plain.sql, POSTGRESQL",
        "mariadb11-sandbox.sql, MYSQL",
        "mariadb11-sandbox.sql, POSTGRESQL"
    })
    void whatTheUserSaysIsWarnedAboutAndNotRefused(String file, DatabaseKind kind) throws Exception {
        var request = SeedRequestBuilder.builder()
                .files(List.of(DUMPS.resolve(file)))
                .kind(kind)
                .build();

        SeedPlan plan = bed.plan(request);

        assertThat(plan.kind()).isEqualTo(kind);
        assertThat(plan.notes())
                .anySatisfy(note -> assertThat(note.key()).isEqualTo("other-kind"))
                .filteredOn(note -> note.key().equals("other-kind"))
                .allMatch(PlanNote::warning);
    }

    @ParameterizedTest
    @CsvSource({"cut-half.sql, incomplete", "cut-at-row.sql, incomplete", "cut-at-statement-mysql.sql, no-end-mark"})
    void whatBreaksOffCanBeWantedAllTheSame(String file, String note) throws Exception {
        var request = SeedRequestBuilder.builder()
                .files(List.of(DUMPS.resolve(file)))
                .evenIncomplete(true)
                .build();

        assertThat(bed.plan(request).notes())
                .anySatisfy(one -> assertThat(one.key()).isEqualTo(note));
    }

    @Test
    void aDumpOfAnotherKindThanTheImageIsRefused() throws Exception {
        refuses(DUMPS.resolve("mysql9-plain.sql"), SeedFailure.Unfit.WRONG_KIND, null, "seedbed.test/postgres:17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone.sql", "dangling.sql", "loop.sql", "pipe", "folder.sql/inner.sql", "a b\n'シ\".sql"})
    void whatCannotBeReadIsNamed(String name) throws Exception {
        Files.createDirectories(folder.resolve("links"));
        Path file = folder.resolve("links").resolve(name);
        switch (name) {
            case "dangling.sql" -> Files.createSymbolicLink(file, Path.of("nowhere"));
            case "loop.sql" -> Files.createSymbolicLink(file, Path.of("loop.sql"));
            case "pipe" -> TestProgram.run(new ProcessBuilder("mkfifo", file.toString()));
            case "folder.sql/inner.sql" -> Files.writeString(folder.resolve("links/folder.sql"), "select 1;");
            default -> {}
        }

        assertThat(refused(file, null, null)).isInstanceOfSatisfying(SeedFailure.SeedUnreadable.class, failure -> {
            assertThat(failure.file()).isEqualTo(file);
            assertThat(failure.reason()).isNotBlank();
        });
    }

    @Test
    void anEmptyFolderHoldsNothing() throws Exception {
        refuses(
                Files.createDirectories(folder.resolve("empty")).toAbsolutePath(),
                SeedFailure.Unfit.NOTHING_INSIDE,
                null,
                null);
    }
}
