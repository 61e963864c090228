package dev.seedbed.library.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfoBuilder;
import dev.seedbed.library.dump.DumpText;
import dev.seedbed.library.encoding.SeedEncoding.Handling;
import dev.seedbed.library.index.DumpIndexer;
import dev.seedbed.library.index.IndexedDump;
import dev.seedbed.library.preview.DumpPreview;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files in each encoding, with and without saying so: what they turn out to be, and what their text then is.
class SeedEncodingTest {
    /// Characters whose second byte in Shift_JIS is a backslash are among them.
    private static final String JAPANESE = """
            create table menu (id int, name varchar(40));
            insert into menu values (1, '表示'), (2, 'ソース焼きそば'), (3, '十割そば; 予約可');
            insert into menu values (4, 'カツ丼とみそ汁のセット');
            """;

    private static final String FRENCH = """
            create table towns (id int, name varchar(40));
            insert into towns values (1, 'Orléans'), (2, 'Nîmes'), (3, 'Besançon -- où l''été dure');
            """;

    @TempDir
    private Path folder;

    private Path file(String text, String charset) throws Exception {
        return file(text.getBytes(Charset.forName(charset)));
    }

    private Path file(byte[] content) throws Exception {
        return Files.write(folder.resolve("seed.sql"), content);
    }

    private record Read(DumpInfo looked, IndexedDump dump) {
        DumpInfo info() {
            return DumpInfoBuilder.builder(looked).encoding(dump.encoding()).build();
        }

        SeedEncoding encoding() {
            return dump.encoding();
        }

        String text() throws Exception {
            try (InputStream in = DumpText.open(info())) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    private static Read read(Path file, DatabaseKind kind, SeedEncoding chosen) throws Exception {
        DumpInfo info = new DumpInspector().inspect(file, kind, chosen);
        return new Read(info, new DumpIndexer().index(info, _ -> {}));
    }

    private static Read read(Path file, DatabaseKind kind) throws Exception {
        return read(file, kind, null);
    }

    private static SeedEncoding chosen(String name) {
        return SeedEncoding.chosen(EncodingNames.choice(name).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"windows-31j, POSTGRESQL", "windows-31j, MYSQL", "EUC-JP, POSTGRESQL", "EUC-JP, MARIADB"})
    void japaneseThatSaysNothingIsConverted(String charset, DatabaseKind kind) throws Exception {
        Read read = read(file(JAPANESE, charset), kind);

        assertThat(read.encoding()).isEqualTo(SeedEncoding.converted(Charset.forName(charset)));
        assertThat(read.text()).isEqualTo(JAPANESE);
        assertThat(read.dump().index().segments().stream()
                        .mapToLong(segment -> segment.rows())
                        .sum())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
    void westernTextThatSaysNothingIsConverted(String charset) throws Exception {
        Read read = read(file(FRENCH, charset), DatabaseKind.POSTGRESQL);

        assertThat(read.encoding().isConverted()).isTrue();
        assertThat(read.text()).isEqualTo(FRENCH);
    }

    @ParameterizedTest
    @CsvSource({
        "set client_encoding = 'SJIS';, windows-31j, POSTGRESQL",
        "SET client_encoding TO 'EUC_JP';, EUC-JP, POSTGRESQL",
        "SET NAMES ujis;, EUC-JP, MYSQL",
        "/*!40101 SET NAMES latin1 */;, ISO-8859-1, MARIADB"
    })
    void whatSaysHowItIsEncodedGoesAsItIs(String line, String charset, DatabaseKind kind) throws Exception {
        String text = line + "\n" + (charset.startsWith("ISO") ? FRENCH : JAPANESE);

        Read read = read(file(text, charset), kind);

        assertThat(read.encoding().handling()).isEqualTo(Handling.DECLARED);
        assertThat(read.encoding().charset()).isEqualTo(charset);
    }

    /// The client of MySQL takes the second byte of some characters for a backslash.
    @Test
    void shiftJisForMySqlIsConvertedAlthoughItSaysSo() throws Exception {
        Read read = read(file("SET NAMES sjis;\n" + JAPANESE, "windows-31j"), DatabaseKind.MYSQL);

        assertThat(read.text()).isEqualTo("SET NAMES utf8mb4;\n" + JAPANESE);
    }

    @Test
    void aWrongDeclarationIsSeenTo() throws Exception {
        Read read = read(file("SET client_encoding = 'UTF8';\n" + JAPANESE, "windows-31j"), DatabaseKind.POSTGRESQL);

        assertThat(read.encoding().isConverted()).isTrue();
        assertThat(read.text()).isEqualTo("SET client_encoding = 'UTF8';\n" + JAPANESE);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, true", "UTF-16LE, false", "UTF-16BE, true", "UTF-16BE, false"})
    void utf16IsAlwaysConvertedWithItsDeclaration(String charset, boolean hasMark) throws Exception {
        String text = "SET client_encoding = 'SJIS';\r\n" + JAPANESE + FRENCH;

        Read read = read(file((hasMark ? "\ufeff" : "") + text, charset), null);

        assertThat(read.looked().encoding()).isEqualTo(SeedEncoding.converted(Charset.forName(charset)));
        assertThat(read.text()).isEqualTo("SET client_encoding = 'UTF8';\r\n" + JAPANESE + FRENCH);
        assertThat(read.dump().index().uncompressedBytes())
                .isEqualTo(text.replace("SJIS", "UTF8").getBytes(StandardCharsets.UTF_8).length);
    }

    /// Not even a row of data that speaks of encodings.
    @Test
    void onlyADeclarationIsChanged() {
        assertThat(List.of(
                        "SET NAMES 'sjis' COLLATE 'sjis_bin'; USE x;",
                        "/*!40101 SET NAMES cp932 */;",
                        "set client_encoding to 'SJIS';",
                        "\\encoding SJIS",
                        "SET NAMES utf8mb3;",
                        "SET NAMES binary;",
                        "charset\tsjis",
                        "SET NAMES sjis\t1"))
                .map(Declaration::inUtf8)
                .containsExactly(
                        "SET NAMES 'UTF8'; USE x;",
                        "/*!40101 SET NAMES utf8mb4 */;",
                        "set client_encoding to 'UTF8';",
                        "\\encoding UTF8",
                        "SET NAMES utf8mb3;",
                        "SET NAMES binary;",
                        "charset\tsjis",
                        "SET NAMES sjis\t1");
    }

    @Test
    void theFirstRowsAreShownInTheirOwnLetters() throws Exception {
        Read read = read(file(JAPANESE, "windows-31j"), DatabaseKind.MYSQL);

        assertThat(new DumpPreview()
                        .rows(read.info(), read.dump().index(), "menu", 2)
                        .rows())
                .containsExactly(List.of("1", "表示"), List.of("2", "ソース焼きそば"));
    }

    @Test
    void aCompressedFileIsTheSame() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(JAPANESE.getBytes(Charset.forName("EUC-JP")));
        }

        assertThat(read(file(packed.toByteArray()), DatabaseKind.POSTGRESQL).text())
                .isEqualTo(JAPANESE);
    }

    @Test
    void aMixedFileIsToldWithLineAndBytes() throws Exception {
        var mixed = new ByteArrayOutputStream();
        mixed.write("create table t (a text);\ninsert into t values ('Orléans');\n".getBytes(StandardCharsets.UTF_8));
        mixed.write("insert into t values ('Nîmes');\n".getBytes(StandardCharsets.ISO_8859_1));

        SeedEncoding told =
                read(file(mixed.toByteArray()), DatabaseKind.POSTGRESQL).encoding();

        assertThat(told).isEqualTo(new SeedEncoding("", Handling.UNCLEAR, false, 3, "EE 6D 65 73 27 29 3B"));
    }

    @Test
    void bytesThatAreNotWhatTheFileDeclaresAreTold() throws Exception {
        Path file = file("SET client_encoding = 'EUC_JP';\n" + FRENCH, "ISO-8859-1");

        assertThat(read(file, DatabaseKind.POSTGRESQL).encoding().handling()).isEqualTo(Handling.UNCLEAR);
        assertThat(read(file, DatabaseKind.POSTGRESQL).encoding().line()).isEqualTo(3);
    }

    @Test
    void bytesOfMysqldumpThatAreNoTextStay() throws Exception {
        var dump = new ByteArrayOutputStream();
        dump.write(
                "-- MySQL dump 10.13  Distrib 9.7.4\n/*!50503 SET NAMES utf8mb4 */;\nINSERT INTO `t` VALUES (_binary '"
                        .getBytes(StandardCharsets.UTF_8));
        dump.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff, (byte) 0xd8});
        dump.write("','表');\n".getBytes(StandardCharsets.UTF_8));

        SeedEncoding told = read(file(dump.toByteArray()), DatabaseKind.MYSQL).encoding();

        assertThat(told.handling()).isEqualTo(Handling.BINARY);
        assertThat(told.line()).isEqualTo(3);
        assertThat(told.isConverted()).isFalse();
    }

    @Test
    void whatTheUserSaysCounts() throws Exception {
        Path file = file(FRENCH, "ISO-8859-1");

        assertThat(read(file, DatabaseKind.POSTGRESQL, chosen("latin1")).text()).isEqualTo(FRENCH);
        assertThat(read(file, DatabaseKind.POSTGRESQL, chosen("as-is"))
                        .encoding()
                        .handling())
                .isEqualTo(Handling.AS_IT_IS);
        assertThatThrownBy(() -> read(file, DatabaseKind.POSTGRESQL, chosen("EUC-JP")))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(
                                        new SeedFailure.EncodingWrong(file, "EUC-JP", 2, "E9 61 6E 73 27 29 2C 20")));
        assertThat(EncodingNames.choice("klingon")).isEmpty();
    }

    @Test
    void utf8AndAsciiStayAsTheyAre() throws Exception {
        assertThat(read(file(JAPANESE, "UTF-8"), DatabaseKind.MYSQL).encoding()).isEqualTo(SeedEncoding.UTF_8);
        assertThat(read(file("\ufeff" + FRENCH, "UTF-8"), DatabaseKind.POSTGRESQL)
                        .encoding())
                .isEqualTo(SeedEncoding.UTF_8);
    }
}
