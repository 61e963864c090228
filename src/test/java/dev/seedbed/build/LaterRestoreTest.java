package dev.seedbed.build;

import static dev.seedbed.input.InputFixture.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.InitializedData;
import dev.seedbed.input.InputFixture;
import dev.seedbed.input.InputProgress;
import dev.seedbed.library.packed.Archives;
import dev.seedbed.seeding.SeedingFixture;
import dev.seedbed.seeding.plan.ImageChoice;
import dev.seedbed.seeding.plan.SeedChecks;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.SeedFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Dumps of all forms into a server that has data.
@Tag("engine")
class LaterRestoreTest {
    private static final Path DUMPS = Path.of("src/test/resources/dumps");

    @TempDir
    private Path folder;

    private SeedingFixture starts;
    private final List<String> told = new ArrayList<>();
    private final InputProgress progress = new InputProgress() {
        @Override
        public void prepares(Preparation what, String object, long done, long total) {
            told.add(what + " " + object);
        }

        @Override
        public void reached(String object, long done, long total) {
            assertThat(done).isLessThanOrEqualTo(total);
            told.add(object + " " + done + "/" + total);
        }
    };

    @BeforeEach
    void open() throws Exception {
        starts = new SeedingFixture(folder);
    }

    @AfterEach
    void close() throws Exception {
        starts.close();
    }

    private LaterRestore restore(DatabaseKind kind, Path file) {
        SeedRequest request = SeedRequestBuilder.builder()
                .files(List.of(file))
                .kind(kind)
                .image(InitializedData.image(kind))
                .snapshotOnly(true)
                .build();
        return new LaterRestore(starts.seeding, List.of(request));
    }

    private static String books(InputFixture bed, String table) throws Exception {
        return bed.server().ask("select count(*) from " + table).getFirst().getFirst();
    }

    @Test
    void postgreSqlTakesArchivesAndCompressedText() throws Exception {
        try (var bed = new InputFixture(DatabaseKind.POSTGRESQL)) {
            bed.script("create table own (id int); insert into own values (1);");
            Path packed = Archives.zip(folder.resolve("packed.zip"), DUMPS.resolve("pg17-directory"), "dump/");
            String expected = "";
            for (Path file : List.of(
                    DUMPS.resolve("pg17-plain.sql"),
                    DUMPS.resolve("pg17-custom.dump"),
                    DUMPS.resolve("pg17-tar.tar"),
                    DUMPS.resolve("pg17-plain.sql.bz2"),
                    DUMPS.resolve("pg17-roles-missing.sql"),
                    DUMPS.resolve("pg17-directory"),
                    packed)) {
                bed.script("drop view if exists dear_books; drop table if exists books, shelves cascade;"
                        + " drop type if exists mood; drop function if exists cheap(numeric);");
                told.clear();

                restore(DatabaseKind.POSTGRESQL, file).run(bed.server(), progress);

                if (Files.exists(file) && !file.endsWith("pg17-roles-missing.sql")) {
                    String found = books(bed, "books");
                    expected = expected.isEmpty() ? found : expected;
                    assertThat(found).as(file.toString()).isEqualTo(expected);
                }
                assertThat(told).as(file.toString()).anyMatch(text -> text.matches(".* \\d+/\\d+"));
            }
            assertThat(told).anyMatch(text -> text.startsWith("UNPACKING packed.zip"));
            assertThat(books(bed, "own")).isEqualTo("1");

            // What is there already stops it, under the name that the user knows.
            assertThat(failure(() -> restore(DatabaseKind.POSTGRESQL, DUMPS.resolve("pg17-custom.dump"))
                            .run(bed.server(), progress)))
                    .isInstanceOfSatisfying(RestoreFailure.RestoreFailed.class, failed -> {
                        assertThat(failed.file()).isEqualTo("pg17-custom.dump");
                        assertThat(failed.message()).contains("already exists");
                        assertThat(failed.log()).isNotEmpty();
                    });
            assertThat(failure(() -> restore(DatabaseKind.POSTGRESQL, DUMPS.resolve("error-in-line-7.sql"))
                            .run(bed.server(), progress)))
                    .isInstanceOfSatisfying(InputFailure.ScriptFailed.class, failed -> {
                        assertThat(failed.file()).isEqualTo("error-in-line-7.sql");
                        assertThat(failed.line()).isEqualTo(7);
                    });
        }
    }

    @Test
    void mySqlTakesFoldersOfFiles() throws Exception {
        try (var bed = new InputFixture(DatabaseKind.MYSQL)) {
            Path packed = Archives.tarGz(folder.resolve("packed.tgz"), DUMPS.resolve("mydumper"), "shop/");
            for (Path file : List.of(DUMPS.resolve("mysql-shell"), packed)) {
                bed.script("drop database if exists reading;");
                told.clear();

                restore(DatabaseKind.MYSQL, file).run(bed.server(), progress);

                assertThat(books(bed, "reading.books")).as(file.toString()).isNotEqualTo("0");
                assertThat(books(bed, "reading.dear_books")).as(file.toString()).isNotEqualTo("0");
                assertThat(told).as(file.toString()).anyMatch(text -> text.matches(".* \\d+/\\d+"));
            }
            Path broken = Files.createDirectories(folder.resolve("broken"));
            FileUtils.copyDirectory(DUMPS.resolve("mydumper").toFile(), broken.toFile());
            Files.writeString(broken.resolve("reading.books.00000.sql"), "select 1;\nselect nothing;\n");
            bed.script("drop database reading;");
            assertThat(failure(() -> restore(DatabaseKind.MYSQL, broken).run(bed.server(), progress)))
                    .isInstanceOfSatisfying(RestoreFailure.RestoreFailed.class, failed -> {
                        assertThat(failed.file()).isEqualTo("broken");
                        assertThat(failed.line()).isEqualTo(2);
                        assertThat(failed.message()).contains("reading.books.00000.sql", "nothing");
                    });
        }
    }

    @Test
    void whatCannotEndWellIsRefusedBeforeAnythingRuns() throws Exception {
        var images = new ImageChoice(starts.engine);
        for (String name : List.of("cut-half-custom.dump", "cut-half.sql.gz", "mydumper")) {
            assertThat(failure(() -> restore(DatabaseKind.POSTGRESQL, DUMPS.resolve(name))
                            .check(
                                    new SeedChecks(true, false),
                                    Optional.of(DatabaseKind.POSTGRESQL),
                                    InitializedData.image(DatabaseKind.POSTGRESQL),
                                    images)))
                    .as(name)
                    .isInstanceOf(SeedFailure.SeedUnfit.class);
        }
    }
}
