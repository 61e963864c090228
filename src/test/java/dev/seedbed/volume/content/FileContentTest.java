package dev.seedbed.volume.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.volume.content.FileContent.Binary;
import dev.seedbed.volume.content.FileContent.Empty;
import dev.seedbed.volume.content.FileContent.Picture;
import dev.seedbed.volume.content.FileContent.Table;
import dev.seedbed.volume.content.FileContent.Text;
import dev.seedbed.volume.files.FileName;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What files are, by their first bytes.
class FileContentTest {
    private static final String WORDS = "Größe der Tabelle: naïve café, 100 Zeilen.\nNächste Zeile für alle Fälle.\n";

    private static FileContent of(String name, byte[] head) {
        return FileContent.of(FileName.of(name.getBytes(StandardCharsets.UTF_8)), head, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void textsAreReadInTheirEncoding(String charset) {
        byte[] bytes = WORDS.repeat(20).getBytes(Charset.forName(charset));

        assertThat(of("x.log", bytes))
                .isInstanceOfSatisfying(
                        Text.class,
                        text -> assertThat(text.encoding().beginning(bytes)).isEqualTo(WORDS.repeat(20)));
    }

    @Test
    void marksAreNoText() {
        byte[] bytes = ("\ufeff" + WORDS).getBytes(StandardCharsets.UTF_16LE);

        assertThat(of("x", bytes)).isInstanceOfSatisfying(Text.class, text -> {
            assertThat(text.encoding()).isEqualTo(new TextEncoding(StandardCharsets.UTF_16LE, 2));
            assertThat(text.encoding().beginning(bytes)).isEqualTo(WORDS);
        });
    }

    @Test
    void lettersThatAreCutAreLeftOut() {
        byte[] bytes = "日本語のテキスト".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, 10);
        FileContent content = FileContent.of(FileName.of(new byte[] {'x'}), cut, false);

        assertThat(content).isInstanceOfSatisfying(Text.class, text -> {
            assertThat(text.encoding().charset()).isEqualTo(StandardCharsets.UTF_8);
            assertThat(text.encoding().beginning(cut)).isEqualTo("日本語");
            assertThat(text.encoding().later(Arrays.copyOfRange(bytes, 4, bytes.length), 4))
                    .isEqualTo("語のテキスト");
        });
    }

    @Test
    void anythingElseIsNumbers() {
        byte[] random = new byte[5000];
        new Random(3).nextBytes(random);

        assertThat(of("x.txt", random)).isEqualTo(new Binary());
        assertThat(of("x.txt", new byte[0])).isEqualTo(new Empty());
    }

    @Test
    void picturesTellTheirSize() {
        byte[] gif = Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
        byte[] png = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAYAAAC56t6BAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

        assertThat(of("x", gif)).isEqualTo(new Picture("GIF", 1, 1));
        assertThat(of("x", png)).isEqualTo(new Picture("PNG", 2, 3));
        assertThat(of("x", "BM is no picture, only two letters".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Text.class);
    }

    @Test
    void tablesHaveRows() {
        byte[] bytes = "id;name\n1;\"a;b\n\"\"c\"\"\"\n2;é\n".getBytes(StandardCharsets.UTF_8);

        assertThat(of("People.CSV", bytes)).isInstanceOfSatisfying(Table.class, table -> {
            assertThat(table.separator()).isEqualTo(';');
            assertThat(table.rows())
                    .containsExactly(List.of("id", "name"), List.of("1", "a;b\n\"c\""), List.of("2", "é"));
            assertThat(table.more()).isFalse();
        });
        assertThat(of("x.csv", "one word\n".getBytes(StandardCharsets.UTF_8))).isInstanceOf(Text.class);
        byte[] open = "a,b\n1,\"never closed".getBytes(StandardCharsets.UTF_8);
        assertThat(FileContent.of(FileName.of("x.csv".getBytes(StandardCharsets.UTF_8)), open, false))
                .isInstanceOf(Table.class);
    }
}
