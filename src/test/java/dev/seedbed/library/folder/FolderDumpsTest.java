package dev.seedbed.library.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.folder.FolderJob.Phase;
import dev.seedbed.library.index.DumpIndex.Segment;
import dev.seedbed.library.index.DumpIndex.Work;
import dev.seedbed.library.index.DumpIndexer;
import dev.seedbed.library.index.IndexedDump;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure.SeedUnfit;
import dev.seedbed.task.SeedFailure.Unfit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderDumpsTest {
    private static final Path DUMPS = Path.of("src/test/resources/dumps");

    @TempDir
    private Path temp;

    @Test
    void filesOfMydumperComeInTheOrderOfMyloader() throws Exception {
        FolderDump dump = FolderDumps.read(DUMPS.resolve("mydumper"));
        assertThat(dump.isWhole()).isTrue();
        assertThat(dump.databases()).containsExactly("reading");
        assertThat(files(dump, Phase.BEFORE))
                .startsWith("reading-schema-create.sql")
                .contains("reading.books-schema.sql", "reading.heard of-schema.sql", "reading.dearest-schema.sql");
        assertThat(files(dump, Phase.ROWS))
                .containsExactlyInAnyOrder(
                        "reading.books.00000.sql", "reading.books.00001.sql.gz", "reading.shelves.sql.zst");
        assertThat(files(dump, Phase.AFTER))
                .containsExactly(
                        "reading-schema-post.sql",
                        "reading.dear_books-schema-view.sql",
                        "reading.dearest-schema-view.sql",
                        "reading.books-schema-triggers.sql");
        assertThat(dump.jobs())
                .filteredOn(job -> job.phase() == Phase.ROWS)
                .extracting(FolderJob::table)
                .containsOnly("reading.books", "reading.shelves");
    }

    @Test
    void folderIsOneSeedWithItsTables() throws Exception {
        DumpInfo info = new DumpInspector().inspect(DUMPS.resolve("mydumper"));
        assertThat(info.format()).isEqualTo(DumpFormat.MYDUMPER);
        assertThat(info.kind()).isEqualTo(DatabaseKind.MYSQL);
        assertThat(info.kindIsCertain()).isFalse();
        assertThat(info.createsDatabases()).containsExactly("reading");
        IndexedDump read = new DumpIndexer().index(info, _ -> {});
        assertThat(read.index().segments())
                .filteredOn(segment -> segment.work() == Work.DATA)
                .extracting(Segment::table)
                .containsOnly("reading.books", "reading.shelves");
        assertThat(read.completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void dumpThatDidNotEndIsIncomplete() throws Exception {
        Path folder = copy("mydumper");
        Files.move(folder.resolve("metadata"), folder.resolve("metadata.partial"));
        assertThat(new DumpInspector().inspect(folder).completeness()).isEqualTo(Completeness.TRUNCATED);
        Path shell = copy("mysql-shell");
        Files.delete(shell.resolve("reading@books@@1.tsv.zst"));
        assertThat(new DumpInspector().inspect(shell).completeness()).isEqualTo(Completeness.TRUNCATED);
    }

    @Test
    void definitionsTellTheKindAndDatabasesThatNobodyMakesAreMade() throws Exception {
        Path folder = copy("mydumper");
        Files.delete(folder.resolve("reading-schema-create.sql"));
        Files.writeString(
                folder.resolve("reading.shelves-schema.sql"),
                "CREATE TABLE shelves (id int) COLLATE utf8mb4_uca1400_ai_ci;");
        DumpInfo info = new DumpInspector().inspect(folder);
        assertThat(info.kind()).isEqualTo(DatabaseKind.MARIADB);
        assertThat(FolderDumps.read(folder).jobs().getFirst().statement())
                .isEqualTo("CREATE DATABASE IF NOT EXISTS `reading`;");
    }

    @Test
    void shellSaysHowItsRowsAreLoaded() throws Exception {
        FolderDump dump = FolderDumps.read(DUMPS.resolve("mysql-shell"));
        assertThat(dump.isWhole()).isTrue();
        assertThat(dump.tool()).isEqualTo("MySQL Shell 9.1.0");
        assertThat(files(dump, Phase.ROWS))
                .containsExactlyInAnyOrder(
                        "reading@books@0.tsv.zst",
                        "reading@books@@1.tsv.zst",
                        "reading@heard%20of@@0.tsv.zst",
                        "reading@shelves.tsv");
        assertThat(dump.jobs())
                .filteredOn(job -> job.file().equals("reading@books@0.tsv.zst"))
                .singleElement()
                .extracting(FolderJob::statement)
                .asString()
                .contains("LOAD DATA INFILE '@FILE@' INTO TABLE `reading`.`books` CHARACTER SET utf8mb4")
                .contains("TERMINATED BY 0x09", "ESCAPED BY 0x5c", "(`id`, `shelf`, `title`, `price`, @c4, `note`)")
                .endsWith("SET `cover` = FROM_BASE64(@c4);");
    }

    @Test
    void namesInItsJsonAreNoPartOfTheStatement() throws Exception {
        Path folder = copy("mysql-shell");
        Path json = folder.resolve("reading@shelves.json");
        Files.writeString(
                json,
                Files.readString(json)
                        .replace("\"name\"\n", "\"a`; DROP DATABASE mysql; -- \"\n")
                        .replace("\"linesTerminatedBy\": \"\\n\"", "\"linesTerminatedBy\": \"'; DROP\"")
                        .replace("\"defaultCharacterSet\": \"utf8mb4\"", "\"defaultCharacterSet\": \"x; DROP\""));
        String statement = FolderDumps.read(folder).jobs().stream()
                .filter(job -> job.file().equals("reading@shelves.tsv"))
                .findFirst()
                .orElseThrow()
                .statement();
        assertThat(statement)
                .contains("`a``; DROP DATABASE mysql; -- `", "CHARACTER SET utf8mb4 ")
                .contains("LINES TERMINATED BY 0x273b2044524f50");
    }

    @Test
    void namesWithControlCharactersAndOtherFormatsOfItAreRefused() throws Exception {
        Path folder = copy("mydumper");
        Files.writeString(folder.resolve("reading.a\tb.sql"), "select 1;");
        assertUnfit(folder, Unfit.DAMAGED);
        Files.delete(folder.resolve("reading.a\tb.sql"));
        Files.writeString(folder.resolve("reading.books.00000.dat"), "1\t2");
        assertUnfit(folder, Unfit.NOT_A_DUMP);
    }

    private static void assertUnfit(Path folder, Unfit reason) {
        assertThatThrownBy(() -> new DumpInspector().inspect(folder))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isInstanceOfSatisfying(
                                        SeedUnfit.class,
                                        unfit -> assertThat(unfit.reason()).isEqualTo(reason)));
    }

    private Path copy(String name) throws Exception {
        Path folder = temp.resolve(name);
        PathUtils.copyDirectory(DUMPS.resolve(name), folder);
        return folder;
    }

    private static List<String> files(FolderDump dump, Phase phase) {
        return dump.jobs().stream()
                .filter(job -> job.phase() == phase)
                .map(FolderJob::file)
                .toList();
    }
}
