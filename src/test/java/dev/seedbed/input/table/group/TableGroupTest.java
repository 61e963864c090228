package dev.seedbed.input.table.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.seedbed.library.SeedSource;
import dev.seedbed.library.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableGroupTest {
    private static final SeedSource SOURCE = SeedSource.folder(Path.of("/data"));

    private static SourceFile file(String path) {
        return new SourceFile(Path.of(path), SOURCE, 10, 5);
    }

    @ParameterizedTest
    @CsvSource({
        "users.csv, true",
        "users.CSV.gz, true",
        "a b.ndjson, true",
        "users.tsv.zst, true",
        "shop@users@@0.tsv.zst, false",
        "users.csv.rejected.csv, false",
        "package.json, false",
        "readme.txt, false",
        "dump.sql, false"
    })
    void whatIsListedAsAFileOfRows(String name, boolean expected) {
        assertThat(TableGroup.isOne(Path.of("/data/" + name))).isEqualTo(expected);
    }

    @Test
    void filesOfAFolderBelongTogetherAndThoseAtTheTopStandAlone() {
        List<TableGroup> groups = TableGroup.of(
                List.of(file("/data/a.csv"), file("/data/m/1.csv"), file("/data/b.csv"), file("/data/m/2.csv")));
        assertThat(groups)
                .extracting(group -> group.path().toString(), TableGroup::isFolder, TableGroup::bytes)
                .containsExactly(
                        tuple("/data/a.csv", false, 10L),
                        tuple("/data/m", true, 20L),
                        tuple("/data/b.csv", false, 10L));
    }
}
