package dev.seedbed.library.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.SeedFolder;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure.SeedUnfit;
import dev.seedbed.task.SeedFailure.Unfit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedSeedTest {
    private static final Path DUMPS = Path.of("src/test/resources/dumps");

    @TempDir
    private Path temp;

    private Path root;
    private UnpackedSeeds seeds;

    @BeforeEach
    void open() {
        root = temp.resolve("unpacked");
        seeds = new UnpackedSeeds(root);
    }

    @AfterEach
    void close() {
        seeds.close();
    }

    @Test
    void dump_in_zip_is_told_and_unpacked_once() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("in"));
        Files.copy(DUMPS.resolve("pg17-plain.sql.gz"), folder.resolve("reading.sql.gz"));
        Path zip = Archives.zip(temp.resolve("reading.zip"), folder, "");

        DumpInfo told = new DumpInspector().inspect(zip);
        assertThat(told.format()).isEqualTo(DumpFormat.PACKED);
        assertThat(told.kind()).isEqualTo(DatabaseKind.POSTGRESQL);
        assertThat(told.kindIsCertain()).isTrue();
        assertThat(told.tool()).startsWith("pg_dump 17");

        Path seed = seeds.of(zip);
        assertThat(seed).startsWith(root).hasFileName("reading.sql.gz");
        assertThat(seed).hasSameBinaryContentAs(DUMPS.resolve("pg17-plain.sql.gz"));
        assertThat(seeds.of(zip)).isEqualTo(seed);

        seeds.close();
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void directory_of_pg_dump_is_one_seed_in_every_archive() throws Exception {
        Path folder = DUMPS.resolve("pg17-directory");
        for (Path archive : new Path[] {
            Archives.zip(temp.resolve("a.zip"), folder, "dump/"),
            Archives.tarGz(temp.resolve("a.tar.gz"), folder, "x/dump/"),
            // Its first entry is toc.dat, as in an archive of pg_dump -Ft.
            Archives.tar(temp.resolve("a.tar"), folder, "")
        }) {
            DumpInfo told = new DumpInspector().inspect(archive);
            assertThat(told.format()).isEqualTo(DumpFormat.PACKED);
            assertThat(told.tool()).startsWith("pg_dump 17");
            Path seed = seeds.of(archive);
            assertThat(SeedFolder.isOne(seed)).isTrue();
            assertThat(new DumpInspector().inspect(seed).format()).isEqualTo(DumpFormat.PG_DIRECTORY);
        }
    }

    @Test
    void tar_of_pg_dump_is_left_packed() throws Exception {
        Path tar = DUMPS.resolve("pg17-tar.tar");
        assertThat(seeds.of(tar)).isEqualTo(tar);
        assertThat(new DumpInspector().inspect(tar).format()).isEqualTo(DumpFormat.PG_TAR);
        assertThat(root).doesNotExist();
    }

    @Test
    void folder_of_scripts_keeps_names_rights_and_what_lies_beside() throws Exception {
        Path tar = Archives.tarGz(temp.resolve("b.tgz"), DUMPS.resolve("bundle-with-csv"), "init/");
        Path seed = seeds.of(tar);
        assertThat(seed).hasFileName("init");
        assertThat(PathUtils.directoryAndFileContentEquals(seed, DUMPS.resolve("bundle-with-csv")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out.sql", "a/../../out.sql", "C:/out.sql", "a\\b.sql", "a\tb.sql"})
    void names_that_lead_elsewhere_are_refused(String name) throws Exception {
        Path tar = Archives.tarOf(
                temp.resolve("bad.tar"), Archives.Odd.file("a.sql", "select 1;"), Archives.Odd.file(name, "select 2;"));
        refused(tar, Unfit.UNSAFE_ARCHIVE);
        assertThat(temp.resolve("out.sql")).doesNotExist();
        if (name.indexOf('\\') >= 0) {
            // Slashes of Windows, which a zip may have.
            return;
        }
        refusedZip(Map.of("a.sql", "select 1;", name, "select 2;"));
    }

    @Test
    void absolute_path_is_refused() throws Exception {
        refused(
                Archives.tarOf(temp.resolve("bad.tar"), Archives.Odd.file("/tmp/seedbed-never.sql", "select 1;")),
                Unfit.UNSAFE_ARCHIVE);
        assertThat(Path.of("/tmp/seedbed-never.sql")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(bytes = {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_CHR, TarConstants.LF_FIFO})
    void links_and_devices_are_refused(byte type) throws Exception {
        Path tar = Archives.tarOf(
                temp.resolve("bad.tar"),
                new Archives.Odd("a.sql", type, "/etc/passwd".getBytes(StandardCharsets.UTF_8)));
        refused(tar, Unfit.UNSAFE_ARCHIVE);
    }

    @Test
    void two_files_of_one_name_are_refused() throws Exception {
        Path tar = Archives.tarOf(
                temp.resolve("bad.tar"),
                Archives.Odd.file("a.sql", "select 1;"),
                Archives.Odd.file("./a.sql", "select 2;"));
        refused(tar, Unfit.UNSAFE_ARCHIVE);
        Path inFile = Archives.tarOf(
                temp.resolve("worse.tar"),
                Archives.Odd.file("a.sql", "select 1;"),
                Archives.Odd.file("a.sql/b.sql", "select 2;"));
        refused(inFile, Unfit.UNSAFE_ARCHIVE);
    }

    @Test
    void name_of_any_length_does_not_fill_memory() throws Exception {
        byte[] name = "a/".repeat(2 << 20).getBytes(StandardCharsets.US_ASCII);
        Path tar = Archives.tarOf(
                temp.resolve("long.tar"),
                new Archives.Odd("@LongLink", TarConstants.LF_GNUTYPE_LONGNAME, name),
                Archives.Odd.file("a.sql", "select 1;"));
        refused(tar, Unfit.DAMAGED);
    }

    @Test
    void more_content_than_allowed_is_refused() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("in"));
        Files.writeString(folder.resolve("a.sql"), " ".repeat(100_000) + "select 1;");
        Path zip = Archives.zip(temp.resolve("bomb.zip"), folder, "");
        Path out = Files.createDirectory(temp.resolve("out"));
        try (PackedReader reader = ZipReader.open(zip)) {
            assertThatThrownBy(() -> new Unpacking(zip, out, UnpackProgress.NONE, 50_000).run(reader))
                    .isInstanceOfSatisfying(
                            OperationFailedException.class,
                            e -> assertThat(e.failure())
                                    .isInstanceOfSatisfying(
                                            SeedUnfit.class,
                                            unfit -> assertThat(unfit.reason()).isEqualTo(Unfit.UNSAFE_ARCHIVE)));
        }
    }

    @Test
    void too_many_files_are_refused() throws Exception {
        Path zip = temp.resolve("many.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i <= 20_000; i++) {
                out.putNextEntry(new ZipEntry("f" + i));
            }
        }
        refused(zip, Unfit.UNSAFE_ARCHIVE);
    }

    @Test
    void archive_without_a_dump_and_backups_are_named() throws Exception {
        Path tar = Archives.tarOf(temp.resolve("notes.tar"), Archives.Odd.file("readme.md", "hello"));
        assertUnfit(tar, Unfit.NOT_A_DUMP, "tar archive");
        Path backup = Archives.tarOf(
                temp.resolve("backup.tar"),
                Archives.Odd.file("backup-my.cnf", "[mysqld]"),
                Archives.Odd.file("xtrabackup_checkpoints", "backup_type = full-prepared"));
        assertUnfit(backup, Unfit.PHYSICAL_BACKUP, "xtrabackup_checkpoints");
        Path stream = Files.writeString(temp.resolve("backup.xb"), "XBSTCK01\0\1content");
        assertUnfit(stream, Unfit.PHYSICAL_BACKUP, "mbstream");
    }

    @Test
    void cut_archive_is_refused_and_leaves_nothing() throws Exception {
        Path whole = Archives.tarGz(temp.resolve("w.tgz"), DUMPS.resolve("pg17-directory"), "d/");
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = temp.resolve("cut.tgz");
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
        refused(cut, Unfit.TRUNCATED);
        byte[] zipped = Files.readAllBytes(Archives.zip(temp.resolve("w.zip"), DUMPS.resolve("bundle"), ""));
        Path cutZip = temp.resolve("cut.zip");
        Files.write(cutZip, Arrays.copyOf(zipped, zipped.length / 2));
        refused(cutZip, Unfit.DAMAGED);
    }

    @Test
    void how_far_it_is_is_told_and_a_cancelled_one_leaves_nothing() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("in"));
        Files.writeString(folder.resolve("a.sql"), "select 1;\n" + "-- padding\n".repeat(400_000));
        int unpacked = 0;
        for (Path archive : List.of(
                Archives.zip(temp.resolve("p.zip"), folder, ""),
                Archives.tarGz(temp.resolve("p.tgz"), folder, ""),
                Archives.tar(temp.resolve("p.tar"), folder, ""))) {
            assertThatThrownBy(() -> seeds.of(
                            archive, (_, _, _) -> Thread.currentThread().interrupt()))
                    .isInstanceOf(InterruptedException.class);
            try (var left = Files.list(root)) {
                assertThat(left.filter(Files::isDirectory)).hasSize(unpacked);
            }
            unpacked++;

            var seen = new ArrayList<Double>();
            seeds.of(archive, (told, done, total) -> {
                assertThat(told).isEqualTo(archive);
                seen.add((double) done / total);
            });
            assertThat(seen).hasSizeGreaterThan(2).isSorted();
            assertThat(seen.getLast()).isBetween(0.5, 1.0);
        }
    }

    @Test
    void what_a_killed_program_left_is_removed() throws Exception {
        Path left = Files.createDirectories(root.resolve("0123").resolve("content"));
        Files.writeString(left.resolve("a.sql"), "select 1;");
        Path lock = Files.createFile(root.resolve("0123.lock"));
        seeds.removeUnused();
        assertThat(left).as("a program may be about to take it over").exists();
        Files.setLastModifiedTime(lock, FileTime.fromMillis(0));
        seeds.removeUnused();
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void what_a_program_uses_stays() throws Exception {
        Path zip = Archives.zip(temp.resolve("b.zip"), DUMPS.resolve("bundle"), "");
        Path seed = seeds.of(zip);
        try (var locks = Files.list(root)) {
            locks.filter(Files::isRegularFile).forEach(lock -> {
                try {
                    Files.setLastModifiedTime(lock, FileTime.fromMillis(0));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        new UnpackedSeeds(root).removeUnused();
        assertThat(seed).exists();
        seeds.leave();
        seeds.close();
        assertThat(seed).as("left to another program").exists();
    }

    private void refusedZip(Map<String, String> files) throws Exception {
        Path zip = temp.resolve("bad.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        refused(zip, Unfit.UNSAFE_ARCHIVE);
    }

    private void refused(Path archive, Unfit reason) throws Exception {
        assertThatThrownBy(() -> seeds.of(archive))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isInstanceOfSatisfying(
                                        SeedUnfit.class,
                                        unfit -> assertThat(unfit.reason()).isEqualTo(reason)));
        if (Files.exists(root)) {
            assertThat(root).isDirectoryNotContaining(Files::isDirectory);
        }
    }

    private static void assertUnfit(Path file, Unfit reason, String detail) {
        assertThatThrownBy(() -> new DumpInspector().inspect(file))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isInstanceOfSatisfying(SeedUnfit.class, unfit -> {
                            assertThat(unfit.reason()).isEqualTo(reason);
                            assertThat(unfit.detail()).contains(detail);
                        }));
    }
}
