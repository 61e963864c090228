package dev.seedbed.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdOutputStream;
import dev.seedbed.compression.Compression;
import dev.seedbed.compression.Decompression;
import dev.seedbed.compression.ZstdLibrary;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.library.index.DumpIndexer;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import dev.seedbed.task.SeedFailure.Unfit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/// Files that are packed, cut, damaged, of other encodings, or no dumps at all.
class BadInputTest {
    private static final String DUMP = "-- PostgreSQL database dump\n"
            + "insert into t values (1, 'x');\n".repeat(3_000)
            + "-- PostgreSQL database dump complete\n";

    @TempDir
    private Path folder;

    private DumpInfo inspect(byte[] content) throws Exception {
        return new DumpInspector().inspect(Files.write(folder.resolve("seed.sql"), content));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(Compression compression, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (OutputStream out = packing(compression, bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static OutputStream packing(Compression compression, OutputStream out) throws IOException {
        return switch (compression) {
            case NONE -> out;
            case GZIP -> new GZIPOutputStream(out);
            case XZ -> new XZOutputStream(out, new LZMA2Options(0));
            case ZSTD -> {
                ZstdLibrary.require();
                yield new ZstdOutputStream(out);
            }
            case BZIP2 -> new BZip2CompressorOutputStream(out);
        };
    }

    private void assertUnfit(byte[] content, Unfit reason, String detail) {
        assertThatThrownBy(() -> inspect(content))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new SeedFailure.SeedUnfit(folder.resolve("seed.sql"), reason, detail)));
    }

    @ParameterizedTest
    @EnumSource(Compression.class)
    void aPackedDumpIsKnownByItsContentAndWhole(Compression compression) throws Exception {
        DumpInfo info = inspect(packed(compression, utf8(DUMP)));

        assertThat(info.compression()).isEqualTo(compression);
        assertThat(info.kind()).isEqualTo(DatabaseKind.POSTGRESQL);
        assertThat(info.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(info.uncompressedBytes()).isEqualTo(DUMP.length());
        var read = new DumpIndexer().index(info, _ -> {});
        assertThat(read.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(read.index().uncompressedBytes()).isEqualTo(DUMP.length());
    }

    @ParameterizedTest
    @EnumSource(value = Compression.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aPackedDumpThatIsCutIsTruncatedAtALookAndAtAFullReading(Compression compression) throws Exception {
        byte[] whole = packed(compression, utf8(DUMP));
        for (int percent : new int[] {60, 90}) {
            byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
            try {
                DumpInfo info = inspect(cut);
                assertThat(info.completeness()).isEqualTo(Completeness.TRUNCATED);
                assertThat(new DumpIndexer().index(info, _ -> {}).completeness())
                        .isEqualTo(Completeness.TRUNCATED);
            } catch (OperationFailedException e) {
                // Of formats that give back whole blocks only, there is nothing to look at.
                assertThat(((SeedFailure.SeedUnfit) e.failure()).reason()).isEqualTo(Unfit.TRUNCATED);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Compression.class,
            names = {"GZIP", "BZIP2", "XZ", "ZSTD"})
    void filesThatWerePackedOneByOneAndJoinedAreOne(Compression compression) throws Exception {
        int middle = DUMP.length() / 2;
        var joined = new ByteArrayOutputStream();
        joined.write(packed(compression, utf8(DUMP.substring(0, middle))));
        joined.write(packed(compression, utf8(DUMP.substring(middle))));

        assertThat(inspect(joined.toByteArray()).completeness()).isEqualTo(Completeness.COMPLETE);
        try (var in = Decompression.open(new ByteArrayInputStream(joined.toByteArray()), compression, joined.size())) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(DUMP);
        }
    }

    @Test
    void aZipThatLeadsElsewhereOrIsEmptyIsRefused() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : new String[] {"one.sql", "../two.sql"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(utf8(DUMP));
            }
        }

        assertUnfit(bytes.toByteArray(), Unfit.UNSAFE_ARCHIVE, "entry-outside:../two.sql");
        var empty = new ByteArrayOutputStream();
        new ZipOutputStream(empty).close();
        assertUnfit(empty.toByteArray(), Unfit.NOT_A_DUMP, "ZIP archive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n", "\ufeff", "\ufeff\n\n"})
    void nothingButSpaceIsEmpty(String text) {
        assertUnfit(utf8(text), Unfit.EMPTY, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-- only a comment\n", "/* and\nanother */", ";;;\n"})
    void aTextWithoutAStatementHasNothingInside(String text) {
        assertUnfit(utf8(text), Unfit.NOTHING_INSIDE, "");
    }

    @Test
    void anEmptyFileInsideAPackedOneIsEmpty() throws Exception {
        assertUnfit(packed(Compression.GZIP, new byte[0]), Unfit.EMPTY, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
    void textOfTwoBytesACharacterIsRead(String charset) throws Exception {
        assertThat(inspect("select 1;\nselect 2;\n".getBytes(Charset.forName(charset)))
                        .encoding()
                        .isConverted())
                .isTrue();
    }

    @Test
    void lettersOfAnotherEncodingAreNoReasonToRefuse() throws Exception {
        DumpInfo info =
                inspect("create table stra\u00dfe (gr\u00f6\u00dfe int);".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(info.completeness()).isEqualTo(Completeness.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><p>Sign in</p> | HTML page",
                "<?xml version='1.0'?><a/> | XML",
                "{\"a\": 1} | JSON",
                "[1, 2] | JSON",
                "version https://git-lfs.github.com/spec/v1 | Git LFS pointer",
                "SQLite format 3~ | SQLite database",
                "select 1;~~; | binary data",
            })
    void whatItIsInsteadIsSaid(String start, String name) {
        assertUnfit(utf8(start.replace('~', '\0')), Unfit.NOT_A_DUMP, name);
    }

    @Test
    void oneGiganticLineIsADumpLikeAnyOther() throws Exception {
        String line = "INSERT INTO `t` VALUES (0,'x')" + ",(1,'it\\'s; a row')".repeat(200_000) + ";";

        DumpInfo info = inspect(utf8(line));
        assertThat(info.traits().dialect()).isEqualTo(dev.seedbed.library.dump.SqlDialect.MYSQL);
        assertThat(info.sizeBytes()).isEqualTo(line.length()).isGreaterThan(3L << 20);
        assertThat(new DumpIndexer().index(info, _ -> {}).index().segments())
                .singleElement()
                .satisfies(segment -> {
                    assertThat(segment.table()).isEqualTo("t");
                    assertThat(segment.rows()).isEqualTo(200_001);
                });
    }

    @Test
    void damageInsideAPackedFileIsSaid() throws Exception {
        byte[] bytes = packed(Compression.GZIP, utf8(DUMP));
        bytes[bytes.length - 6] ^= 0x55;
        DumpInfo info =
                new DumpInspector().inspect(Files.write(folder.resolve("ok.gz"), packed(Compression.GZIP, utf8(DUMP))));
        Files.write(info.file(), bytes);

        assertThatThrownBy(() -> new DumpIndexer().index(info, _ -> {}))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(((SeedFailure.SeedUnfit) e.failure()).reason())
                                .isEqualTo(Unfit.DAMAGED));
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsRefused() throws Exception {
        DumpInfo info = inspect(utf8(DUMP));
        Files.writeString(info.file(), DUMP + "select 1;\n");

        assertThatThrownBy(() -> new DumpIndexer().index(info, _ -> {}))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new SeedFailure.SeedUnreadable(info.file(), "changed while it was read")));
        Files.delete(info.file());
        assertThatThrownBy(() -> new DumpIndexer().index(info, _ -> {}))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isEqualTo(new SeedFailure.SeedUnreadable(info.file(), "missing")));
    }

    @Test
    void whatTheSystemSaysBecomesTheReason() {
        Path file = Path.of("x.sql");

        assertThat(SeedFailures.of(file, new NoSuchFileException("x.sql")).failure())
                .isEqualTo(new SeedFailure.SeedUnreadable(file, "missing"));
        assertThat(SeedFailures.of(file, new AccessDeniedException("x.sql")).failure())
                .isEqualTo(new SeedFailure.SeedUnreadable(file, "permission denied"));
        assertThat(SeedFailures.of(file, new FileSystemException("x.sql", null, "Stale file handle"))
                        .failure())
                .isEqualTo(new SeedFailure.SeedUnreadable(file, "Stale file handle"));
        assertThat(SeedFailures.of(file, new FileSystemException("x.sql")).failure())
                .isEqualTo(new SeedFailure.SeedUnreadable(file, "input/output error"));
        assertThat(SeedFailures.of(file, new IOException("crc")).failure())
                .isEqualTo(new SeedFailure.SeedUnfit(file, Unfit.DAMAGED, "crc"));
    }
}
