package dev.seedbed.library.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.index.DumpIndex.Segment;
import dev.seedbed.library.index.DumpIndex.Work;
import dev.seedbed.library.index.DumpIndexer;
import dev.seedbed.library.index.IndexedDump;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import dev.seedbed.task.SeedFailure.Unfit;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Archives that are cut, damaged or hostile.
class PgArchiveBytesTest {
    @TempDir
    private Path folder;

    private static ArchiveBytes shop() {
        return ArchiveBytes.of(3)
                .entry(1, "TABLE", "orders", "shop_admin", "CREATE TABLE public.orders (a text);")
                .entry(2, "TABLE DATA", "orders", "shop_admin", "")
                .entry(3, "ACL", "TABLE orders", "shop_admin", "GRANT SELECT ON TABLE public.orders TO reader;\n");
    }

    private static byte[] whole() {
        return shop().data(2, "1\n2\n", "3\n\\.\n\n").bytes();
    }

    private static PgArchive read(byte[] bytes) throws IOException {
        return PgArchiveReader.read(new ByteArrayInputStream(bytes));
    }

    private DumpInfo inspect(byte[] bytes) throws Exception {
        return new DumpInspector().inspect(Files.write(folder.resolve("shop.dump"), bytes));
    }

    @Test
    void whatItNeedsAndWhetherItIsWholeIsKnownFromItsContents() throws Exception {
        DumpInfo info = inspect(whole());

        assertThat(info.format()).isEqualTo(DumpFormat.PG_CUSTOM);
        assertThat(info.tool()).isEqualTo("pg_dump 17.7");
        assertThat(info.serverVersion()).isEqualTo("17.6");
        assertThat(info.archiveVersion()).isEqualTo("1.16");
        assertThat(info.roles()).containsExactly("shop_admin", "reader");
        assertThat(info.completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void itsRowsAreCountedAcrossItsPieces() throws Exception {
        IndexedDump read = new DumpIndexer().index(inspect(whole()), _ -> {});

        assertThat(read.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(read.index().segments().stream().filter(one -> one.work() == Work.DATA))
                .extracting(Segment::table, Segment::rows)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("public.orders", 3L));
    }

    @Test
    void whereverItIsCutItIsTruncated() throws Exception {
        byte[] whole = whole();
        int contents = shop().bytes().length;
        for (int length = 5; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            if (length < contents) {
                assertThatThrownBy(() -> inspect(cut))
                        .as("%d bytes of %d", length, whole.length)
                        .isInstanceOfSatisfying(
                                OperationFailedException.class,
                                e -> assertThat(((SeedFailure.SeedUnfit) e.failure()).reason())
                                        .isEqualTo(Unfit.TRUNCATED));
            } else if (length > contents) {
                DumpInfo info = inspect(cut);
                assertThat(info.completeness())
                        .as("%d bytes of %d", length, whole.length)
                        .isEqualTo(Completeness.TRUNCATED);
                assertThat(new DumpIndexer().index(info, _ -> {}).completeness())
                        .as("%d bytes of %d, read to their end", length, whole.length)
                        .isEqualTo(Completeness.TRUNCATED);
            }
        }
    }

    @Test
    void aPieceOfNegativeLengthIsTruncatedAndEndsTheReading() throws Exception {
        DumpInfo info =
                inspect(shop().octets(1).integer(2).integer(-5).raw("1\n2\n").bytes());

        assertThat(info.completeness()).isEqualTo(Completeness.TRUNCATED);
        assertThat(new DumpIndexer().index(info, _ -> {}).completeness()).isEqualTo(Completeness.TRUNCATED);
    }

    @Test
    void aPieceThatIsLongerThanTheFileIsTruncated() throws Exception {
        assertThat(inspect(shop().octets(1)
                                .integer(2)
                                .integer(Integer.MAX_VALUE)
                                .raw("1\n")
                                .bytes())
                        .completeness())
                .isEqualTo(Completeness.TRUNCATED);
    }

    @Test
    void aBlockThatNobodyKnowsIsDamageWhereItIsRead() throws Exception {
        DumpInfo info = inspect(shop().octets(9).integer(2).integer(0).bytes());

        assertThat(info.completeness()).isEqualTo(Completeness.UNKNOWN);
        assertThatThrownBy(() -> new DumpIndexer().index(info, _ -> {}))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new SeedFailure.SeedUnfit(info.file(), Unfit.DAMAGED, "block of type 9")));
    }

    @Test
    void largeObjectsArePassedOver() throws Exception {
        byte[] bytes = shop().data(2, "1\n")
                .octets(3)
                .integer(7)
                .integer(16_400)
                .text("a picture")
                .integer(0)
                .integer(16_401)
                .integer(0)
                .integer(0)
                .bytes();

        assertThat(inspect(bytes).completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void countsAndLengthsThatNoHonestArchiveHasAreRefusedAtOnce() {
        assertThatThrownBy(() -> read(ArchiveBytes.of(-1).bytes())).hasMessage("-1 entries");
        assertThatThrownBy(() -> read(ArchiveBytes.of(Integer.MAX_VALUE).bytes()))
                .hasMessage(Integer.MAX_VALUE + " entries");
        assertThatThrownBy(() -> read(ArchiveBytes.of(1)
                        .integer(1)
                        .integer(0)
                        .integer(Integer.MAX_VALUE)
                        .bytes()))
                .hasMessage("text of " + Integer.MAX_VALUE + " bytes");
    }

    @Test
    void versionsThatNobodyReadsAreNamed() {
        assertThatThrownBy(() -> read(
                        new ArchiveBytes().raw("PGDMP").octets(2, 0, 0, 4, 8, 1).bytes()))
                .hasMessage("archive version 2.0");
        assertThatThrownBy(() -> read(new ArchiveBytes()
                        .raw("PGDMP")
                        .octets(1, 16, 0, 9, 8, 1)
                        .bytes()))
                .hasMessage("integers of 9 bytes");
        assertThatThrownBy(() -> read(new ArchiveBytes().raw("PGDUMP").bytes())).hasMessage("no PostgreSQL archive");
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(EOFException.class);
    }
}
