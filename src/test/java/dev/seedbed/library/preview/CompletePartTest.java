package dev.seedbed.library.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.library.DumpInspector;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletePartTest {
    private static final Path DUMPS = Path.of("src/test/resources/dumps");

    @TempDir
    private Path folder;

    private static String whole(Path file) throws Exception {
        var out = new ByteArrayOutputStream();
        new CompletePart().write(new DumpInspector().inspect(file), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String whole(String text) throws Exception {
        return whole(Files.writeString(folder.resolve("dump.sql"), text));
    }

    @Test
    void rowsThatAreWholeStayAndGetTheirEnd() throws Exception {
        String whole = whole(DUMPS.resolve("cut-half.sql"));

        assertThat(whole).endsWith("2026-01-08 07:00:00+00\t\\N\n\\.\n").doesNotContain("\n26\t3\tTab");
        assertThat(Files.readString(DUMPS.resolve("cut-half.sql"))).startsWith(whole.substring(0, whole.length() - 3));
    }

    @Test
    void ofAnInsertTheWholeRowsStay() throws Exception {
        assertThat(whole(DUMPS.resolve("cut-half-mysql.sql"))).containsPattern("\\(34,[^\n]*\\);\n$");
        assertThat(whole("-- MySQL dump\nUSE `d`;\nINSERT INTO `t` VALUES (1,'a)\\',('),(2,'it''s'),(3,'c"))
                .endsWith("VALUES (1,'a)\\',('),(2,'it''s');\n");
        assertThat(whole("-- MySQL dump\nUSE `d`;\nINSERT INTO `t` VALUES (1,'a"))
                .as("no row is whole")
                .isEqualTo("-- MySQL dump\nUSE `d`;");
        assertThat(whole("-- MySQL dump\nUSE `d`;\nINSERT INTO `t` VALUES (1,'a') ON DUPLICATE KEY UPD"))
                .as("what follows the rows changes what the statement does")
                .isEqualTo("-- MySQL dump\nUSE `d`;");
    }

    @Test
    void aPackedFileThatBreaksOffIsReadAsFarAsItGoes() throws Exception {
        String plain = "create table t (id int, name text);\ncopy t from stdin;\n"
                + IntStream.range(0, 20_000)
                        .mapToObj(i -> i + "\tname " + i * 31L % 977 + "\n")
                        .collect(Collectors.joining());
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain.getBytes(StandardCharsets.UTF_8));
        }
        byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);

        String whole = whole(Files.write(folder.resolve("dump.sql.gz"), half));

        assertThat(whole.length()).isGreaterThan(plain.length() / 4);
        assertThat(whole).endsWith("\n\\.\n");
        assertThat(plain).startsWith(whole.substring(0, whole.length() - 3));
    }

    @Test
    void otherStatementsThatBreakOffAreLeftOut() throws Exception {
        assertThat(whole("create table a (id int);\ncreate table b (id int, name te"))
                .isEqualTo("create table a (id int);");
    }
}
