package dev.seedbed.library.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.index.DumpIndex;
import dev.seedbed.library.index.DumpIndexer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DumpPreviewTest {
    private static final Path SAMPLES = Path.of("assets/samples");

    @TempDir
    Path folder;

    @Test
    void rowsOfCopyAreUnescaped() throws Exception {
        DumpRows rows =
                rows("COPY public.t (id, \"my note\") FROM stdin;\n1\ta\\tb\\nc\n2\t\\N\n3\t\n\\.\n", "public.t");

        assertThat(rows.columns()).containsExactly("id", "my note");
        assertThat(rows.rows()).containsExactly(List.of("1", "a\tb\nc"), Arrays.asList("2", null), List.of("3", ""));
    }

    @Test
    void rowsOfInsertsAreTakenApart() throws Exception {
        DumpRows rows = rows("""
                -- MySQL dump 10.13  Distrib 9.7.0, for Linux (x86_64)
                CREATE TABLE `t` (
                  `id` int NOT NULL,
                  `note` varchar(10) DEFAULT NULL,
                  PRIMARY KEY (`id`)
                ) ENGINE=InnoDB;
                INSERT INTO `t` VALUES (1,'it\\'s, (a)'),(2,NULL),
                (-3.5,'');
                INSERT INTO `t` VALUES (4,_binary 'x');
                """, "t");

        assertThat(rows.columns()).containsExactly("id", "note");
        assertThat(rows.rows())
                .startsWith(List.of("1", "it's, (a)"), Arrays.asList("2", null), List.of("-3.5", ""))
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"shop.sql", "shop.sql.gz", "shop.dump", "cinema.sql.gz", "garden.sql"})
    void everyTableOfASampleHasColumnsAndRows(String name) throws Exception {
        DumpInfo info = new DumpInspector().inspect(SAMPLES.resolve(name));
        DumpIndex index = new DumpIndexer().index(info, bytes -> {}).index();
        List<String> tables = index.segments().stream()
                .filter(segment -> segment.work() == DumpIndex.Work.DATA && segment.rows() > 0)
                .map(DumpIndex.Segment::table)
                .distinct()
                .toList();

        assertThat(tables).isNotEmpty();
        for (String table : tables) {
            DumpRows rows = new DumpPreview().rows(info, index, table, 3);
            assertThat(rows.rows()).describedAs(table).isNotEmpty();
            assertThat(rows.columns()).describedAs(table).isNotEmpty();
            assertThat(rows.rows())
                    .describedAs(table)
                    .allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.columns()));
        }
    }

    private DumpRows rows(String sql, String table) throws Exception {
        Path file = Files.writeString(folder.resolve("dump.sql"), sql);
        DumpInfo info = new DumpInspector().inspect(file);
        return new DumpPreview()
                .rows(info, new DumpIndexer().index(info, bytes -> {}).index(), table, 20);
    }
}
