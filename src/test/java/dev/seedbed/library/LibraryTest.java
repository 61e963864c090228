package dev.seedbed.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.Library.Contents;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    private static final String SQL = "CREATE TABLE t (id serial);\n";

    @TempDir
    Path folder;

    private final LinkedBlockingQueue<Contents> heard = new LinkedBlockingQueue<>();

    @Test
    void samplesAreListedWithTheirBundle() throws Exception {
        try (var library = library(Path.of("assets/samples").toAbsolutePath())) {
            List<SeedItem> items = await(library, Contents::isComplete).items();

            assertThat(items)
                    .extracting(SeedItem::name)
                    .contains("shop.sql", "shop.dump", "cinema.sql.gz", "garden.sql", "observatory")
                    .doesNotContain("README.md", "01_schema.sql");
            SeedItem bundle =
                    items.stream().filter(SeedItem::isBundle).findFirst().orElseThrow();
            assertThat(bundle.files())
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly("01_schema.sql", "02_stars.sql.gz", "03_observations.sql");
            assertThat(bundle.isStartable()).isTrue();
            assertThat(bundle.kind()).isEqualTo(DatabaseKind.POSTGRESQL);
        }
    }

    @Test
    void newChangedAndRemovedFilesAreNoticed() throws Exception {
        Files.writeString(folder.resolve("a.sql"), SQL);
        try (var library = library(folder)) {
            await(library, contents -> contents.items().size() == 1);

            Files.createDirectories(folder.resolve("deep/er"));
            Files.writeString(folder.resolve("deep/er/b.sql"), SQL);
            await(library, contents -> contents.items().size() == 2);
            Files.writeString(folder.resolve("a.sql"), "");
            await(library, contents -> contents.items().stream().anyMatch(item -> item.unfit() != null));
            Files.delete(folder.resolve("a.sql"));
            await(library, contents -> contents.items().size() == 1);
        }
    }

    @Test
    void onlyWhatMayBeASeedIsListed() throws Exception {
        Files.writeString(folder.resolve("picture.sql"), "\u0089PNG");
        Files.writeString(folder.resolve("nameless"), "-- PostgreSQL database dump\nSELECT 1;\n");
        Files.writeString(folder.resolve("README"), "Load me.\n");
        Files.writeString(folder.resolve("notes.txt"), "Select what you like.\n");
        Files.writeString(folder.resolve(".hidden.sql"), SQL);
        Files.writeString(folder.resolve("run.sh"), "rm -rf /\n");
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/c.sql"), SQL);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        try (var library = library(folder)) {
            List<SeedItem> items = await(library, Contents::isComplete).items();

            assertThat(items).extracting(SeedItem::name).containsExactlyInAnyOrder("nameless", "picture.sql");
            assertThat(items)
                    .filteredOn(item -> item.unfit() != null)
                    .extracting(SeedItem::name)
                    .containsExactly("picture.sql");
        }
    }

    @Test
    void thousandsOfFilesAreListedAndNotReadTwice() throws Exception {
        for (int i = 0; i < 2000; i++) {
            Files.writeString(folder.resolve("dump-" + i + ".sql"), SQL);
        }
        try (var library = library(folder)) {
            await(library, contents -> contents.isComplete() && contents.items().size() == 2000);
            long start = System.nanoTime();
            Files.writeString(folder.resolve("one more.sql"), SQL);
            await(library, contents -> contents.items().size() == 2001);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void numberedFilesAreABundleInTheOrderOfTheEntrypoints() throws Exception {
        for (String name : List.of("10_last.sql", "2_data.sql", "1_schema.sql", "README.md", "9_setup.sh", ".x.sql")) {
            Files.writeString(folder.resolve(name), SQL);
        }

        SeedBundle bundle = SeedBundle.of(folder);

        assertThat(bundle.isNumbered()).isTrue();
        assertThat(bundle.files())
                .containsExactly(
                        folder.resolve("10_last.sql"), folder.resolve("1_schema.sql"), folder.resolve("2_data.sql"));
        assertThat(bundle.leftOut()).containsExactly(folder.resolve("9_setup.sh"), folder.resolve("README.md"));
    }

    @Test
    void datedDumpsAreNoBundle() throws Exception {
        Files.writeString(folder.resolve("2026-10-01.sql"), SQL);
        Files.writeString(folder.resolve("2026-11-01.sql"), SQL);

        assertThat(SeedBundle.of(folder).isNumbered()).isFalse();
    }

    @Test
    void aFolderWithoutSeedsSaysSo() {
        assertThatThrownBy(() -> SeedBundle.of(folder))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new SeedFailure.SeedUnfit(folder, SeedFailure.Unfit.NOTHING_INSIDE, "")));
    }

    private Library library(Path source) {
        return new Library(new DumpInspector(), List.of(SeedSource.folder(source)));
    }

    private Contents await(Library library, Predicate<Contents> wanted) throws InterruptedException {
        try (var _ = library.listen(heard::add)) {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (System.nanoTime() < deadline) {
                Contents contents = heard.poll(1, TimeUnit.SECONDS);
                if (contents != null && wanted.test(contents)) {
                    return contents;
                }
            }
        }
        throw new AssertionError("not in time: " + library.contents());
    }
}
