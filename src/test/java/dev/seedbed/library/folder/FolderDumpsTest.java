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

    /// Since version 0.14 the metadata have a few lines for each table.
    @Test
    void metadataOfManyTablesAreReadToTheirEnd() throws Exception {
        Path folder = copy("mydumper");
        var metadata =
                new StringBuilder("# Started dump at: 2026-11-30 15:06:31\n[config]\nquote-character = BACKTICK\n");
        for (int i = 0; i < 3000; i++) {
            metadata.append("\n[`reading`.`t").append(i).append("`]\nRows = 2\ndata_checksum = 3119812626\n");
        }
        Files.writeString(folder.resolve("metadata"), metadata.toString());
        assertThat(FolderDumps.read(folder).isWhole()).isFalse();
        Files.writeString(folder.resolve("metadata"), metadata + "# Finished dump at: 2026-11-30 15:06:31\n");
        Files.writeString(folder.resolve("all-schema-create-tablespace.sql"), "CREATE TABLESPACE x ADD DATAFILE 'x';");
        FolderDump dump = FolderDumps.read(folder);
        assertThat(dump.isWhole()).isTrue();
        assertThat(dump.databases()).containsExactly("reading");
    }

    /// As MySQL Shell 8.0.27 and later write it.
    @Test
    void eachPartitionHasFilesOfItsOwn() throws Exception {
        Path folder = copy("mysql-shell");
        change(folder, "reading@books.json", "\"includesData\": true", """
                "basenames": { "p0": "reading@books@p0", "p1": "reading@books@p1" }, "includesData": true""");
        Files.move(folder.resolve("reading@books@0.tsv.zst"), folder.resolve("reading@books@p0@@0.tsv.zst"));
        Files.move(folder.resolve("reading@books@@1.tsv.zst"), folder.resolve("reading@books@p1@@0.tsv.zst"));
        FolderDump dump = FolderDumps.read(folder);
        assertThat(dump.isWhole()).isTrue();
        assertThat(dump.jobs())
                .filteredOn(job -> job.table().equals("reading.books"))
                .extracting(FolderJob::file)
                .containsExactlyInAnyOrder("reading@books@p0@@0.tsv.zst", "reading@books@p1@@0.tsv.zst");
        Files.delete(folder.resolve("reading@books@p1@@0.tsv.zst"));
        assertThat(FolderDumps.read(folder).isWhole()).isFalse();
    }

    /// As MySQL Shell 9.3 and later write it.
    @Test
    void routinesAndEventsMayBeApart() throws Exception {
        Path folder = copy("mysql-shell");
        change(folder, "reading.json", "\"events\": []", """
                "multifileDdl": true, "events": ["nightly"], "libraries": ["words"]""");
        assertThat(FolderDumps.read(folder).isWhole())
                .as("files that are named and missing")
                .isFalse();
        for (String part : List.of("libraries", "routines", "events")) {
            Files.writeString(folder.resolve("reading." + part + ".sql"), "select 1;");
        }
        FolderDump dump = FolderDumps.read(folder);
        assertThat(dump.isWhole()).isTrue();
        assertThat(files(dump, Phase.AFTER))
                .containsExactly(
                        "reading.libraries.sql",
                        "reading.routines.sql",
                        "reading@dear_books.sql",
                        "reading@books.triggers.sql",
                        "reading.events.sql");
    }

    @Test
    void whatShellLeavesOutIsNotMissed() throws Exception {
        Path folder = copy("mysql-shell");
        // Of an empty table older versions wrote one file without a number.
        Files.move(folder.resolve("reading@heard%20of@@0.tsv.zst"), folder.resolve("reading@heard%20of.tsv.zst"));
        // The encoding of the whole dump counts where a table names none.
        change(folder, "@.json", "\"utf8mb4\"", "\"latin1\"");
        change(folder, "reading@books.json", "\"defaultCharacterSet\": \"utf8mb4\",", "");
        FolderDump dump = FolderDumps.read(folder);
        assertThat(dump.isWhole()).isTrue();
        assertThat(dump.jobs())
                .filteredOn(job -> job.table().equals("reading.books"))
                .isNotEmpty()
                .allSatisfy(job -> assertThat(job.statement()).contains("CHARACTER SET latin1 "));

        change(folder, "@.done.json", "\"dataBytes\"", "\"chunkFileBytes\": { \"gone.tsv.zst\": 7 }, \"dataBytes\"");
        assertThat(FolderDumps.read(folder).isWhole()).isFalse();

        // With ddlOnly there is no JSON of tables.
        Path structure = temp.resolve("structure");
        Files.createDirectories(structure);
        for (String name : List.of(
                "@.json",
                "@.done.json",
                "reading.sql",
                "reading.json",
                "reading@books.sql",
                "reading@shelves.sql",
                "reading@heard%20of.sql",
                "reading@books.triggers.sql",
                "reading@dear_books.pre.sql",
                "reading@dear_books.sql")) {
            Files.copy(DUMPS.resolve("mysql-shell").resolve(name), structure.resolve(name));
        }
        change(structure, "reading.json", "\"includesData\": true", "\"includesData\": false");
        FolderDump ddl = FolderDumps.read(structure);
        assertThat(ddl.isWhole()).isTrue();
        assertThat(files(ddl, Phase.ROWS)).isEmpty();
        assertThat(files(ddl, Phase.BEFORE)).contains("reading@books.sql", "reading@heard%20of.sql");
    }

    private static void change(Path folder, String name, String from, String to) throws Exception {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to.strip()));
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
