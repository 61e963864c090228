package dev.seedbed.library.packed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.index.DumpIndex.Segment;
import dev.seedbed.library.index.DumpIndexer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedTablesTest {
    private static final Path DUMPS = Path.of("src/test/resources/dumps");

    @TempDir
    private Path temp;

    @Test
    void tablesAreKnownByContentsAndNames() throws Exception {
        Path directory = DUMPS.resolve("pg17-directory");
        for (Path archive : new Path[] {
            Archives.zip(temp.resolve("d.zip"), directory, "dump/"),
            Archives.tarGz(temp.resolve("d.tgz"), directory, ""),
        }) {
            assertThat(PackedTables.of(archive)).containsOnlyKeys("public.books", "public.shelves");
            assertThat(PackedTables.of(archive).values()).allMatch(bytes -> bytes > 0);
        }
        Path custom = Files.createDirectories(temp.resolve("custom"));
        Files.copy(DUMPS.resolve("pg17-custom.dump"), custom.resolve("shop.dump"));
        assertThat(PackedTables.of(Archives.zip(temp.resolve("c.zip"), custom, "")))
                .containsOnlyKeys("public.books", "public.shelves");
        assertThat(PackedTables.of(Archives.tar(temp.resolve("m.tar"), DUMPS.resolve("mydumper"), "shop/")))
                .containsOnlyKeys("reading.books", "reading.shelves");
        assertThat(PackedTables.of(Archives.zip(temp.resolve("s.zip"), DUMPS.resolve("mysql-shell"), "")))
                .containsOnlyKeys("reading.books", "reading.shelves", "reading.heard of");
        assertThat(PackedTables.of(Archives.zip(temp.resolve("b.zip"), DUMPS.resolve("bundle"), "")))
                .isEmpty();
    }

    @Test
    void theLibraryListsThemAndSaysWhereItCannot() throws Exception {
        DumpInfo packed = new DumpInspector()
                .inspect(Archives.zip(temp.resolve("d.zip"), DUMPS.resolve("pg17-directory"), "dump/"));
        assertThat(packed.notes()).isEmpty();
        assertThat(new DumpIndexer().index(packed, _ -> {}).index().segments())
                .extracting(Segment::table)
                .containsExactly("public.books", "public.shelves");

        DumpInfo text = new DumpInspector().inspect(Archives.zip(temp.resolve("b.zip"), DUMPS.resolve("bundle"), ""));
        assertThat(text.notes()).containsExactly("packedSql");
        assertThat(new DumpIndexer().index(text, _ -> {}).index().segments()).isEmpty();
    }
}
