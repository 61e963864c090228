package dev.seedbed.seeding.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.compression.Compression;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfoBuilder;
import dev.seedbed.library.encoding.SeedEncoding;
import dev.seedbed.library.part.SeedPart;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedFileTest {
    private static SeedFile place(DatabaseKind kind, DumpInfo dump) {
        return SeedFile.place(kind, List.of(dump)).getFirst();
    }

    @Test
    void namesFollowTheContentNotTheFileName() {
        DumpInfo packed = Dumps.of("/seeds/it's \n a \"シード\".sql", DumpFormat.SQL, Compression.GZIP, "", "");

        SeedFile file = place(DatabaseKind.POSTGRESQL, packed);

        assertThat(file.path()).matches("/docker-entrypoint-initdb\\.d/60_0010_[A-Za-z0-9._-]+\\.sql\\.gz");
        assertThat(file.restore()).isEqualTo(SeedFile.Restore.ENTRYPOINT);
    }

    @Test
    void archivesAreRestoredByAScriptBesideThem() {
        SeedFile file = place(
                DatabaseKind.POSTGRESQL,
                Dumps.of("/seeds/shop.dump", DumpFormat.PG_CUSTOM, Compression.NONE, "pg_dump 17.6", "1.16"));

        assertThat(file.initName()).isEqualTo("60_0010_shop.sh");
        assertThat(file.path()).isEqualTo("/seedbed/seed/60_0010_shop.dump");
        assertThat(file.isScripted()).isTrue();
    }

    @Test
    void bzip2IsRepackedWhereTheEntrypointWouldIgnoreIt() {
        DumpInfo packed = Dumps.of("/seeds/shop.sql.bz2", DumpFormat.SQL, Compression.BZIP2, "", "");

        assertThat(place(DatabaseKind.POSTGRESQL, packed).path()).endsWith(".sql.gz");
        assertThat(place(DatabaseKind.MARIADB, packed).restore()).isEqualTo(SeedFile.Restore.REPACKED);
        assertThat(place(DatabaseKind.MYSQL, packed).path()).endsWith(".sql.bz2");
    }

    @Test
    void filesKeepTheirOrder() {
        DumpInfo b = Dumps.of("/seeds/b.sql", DumpFormat.SQL, Compression.NONE, "", "");
        DumpInfo a = Dumps.of("/seeds/a.sql", DumpFormat.SQL, Compression.NONE, "", "");

        assertThat(SeedFile.place(DatabaseKind.MYSQL, List.of(b, a)))
                .extracting(SeedFile::initName)
                .containsExactly("60_0010_b.sql", "60_0020_a.sql")
                .isSorted();
    }

    @Test
    void aPartOfATextIsWrittenUncompressedAndOfAnArchiveLeftToItsProgram() {
        var part = new SeedPart(List.of("log"), List.of(), false);
        DumpInfo text = Dumps.of("/seeds/shop.sql.gz", DumpFormat.SQL, Compression.GZIP, "pg_dump 17.6", "");
        DumpInfo archive = Dumps.of("/seeds/shop.dump", DumpFormat.PG_CUSTOM, Compression.NONE, "pg_dump 17.6", "1.16");

        SeedFile ofText = SeedFile.place(DatabaseKind.POSTGRESQL, List.of(text), false, false, part)
                .getFirst();
        SeedFile ofArchive = SeedFile.place(DatabaseKind.POSTGRESQL, List.of(archive), false, false, part)
                .getFirst();

        assertThat(ofText.path()).endsWith("/60_0010_shop.sql");
        assertThat(ofText.isRepacked()).isTrue();
        assertThat(ofArchive.path()).endsWith("/60_0010_shop.dump");
        assertThat(ofArchive.isRepacked()).isFalse();
    }

    @Test
    void whatIsConvertedIsCompressedUnlessItKeepsItsName() {
        DumpInfo converted = DumpInfoBuilder.builder(
                        Dumps.of("/seeds/menu.sql", DumpFormat.SQL, Compression.NONE, "", ""))
                .encoding(SeedEncoding.converted(Charset.forName("EUC-JP")))
                .build();

        SeedFile placed = place(DatabaseKind.MYSQL, converted);
        SeedFile kept = SeedFile.place(DatabaseKind.MYSQL, List.of(converted), true, false, SeedPart.WHOLE)
                .getFirst();

        assertThat(placed.path()).endsWith("/60_0010_menu.sql.gz");
        assertThat(kept.path()).endsWith("/menu.sql");
        assertThat(List.of(placed, kept)).allMatch(SeedFile::isRepacked);
    }
}
