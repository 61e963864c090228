package dev.seedbed.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.seedbed.task.BuildFailure.FileInvalid;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.failure.FailureText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFileTest {
    private static final Path FILE = Path.of("Seedfile.yaml");

    @TempDir
    private Path folder;

    private static YamlNode parse(String text) throws OperationFailedException {
        return YamlFile.parse(FILE, text.getBytes(StandardCharsets.UTF_8), Set.of());
    }

    private static FileInvalid refusal(byte[] content) {
        var e = catchThrowableOfType(OperationFailedException.class, () -> YamlFile.parse(FILE, content, Set.of()));
        assertThat(e).isNotNull();
        assertThat(e.failure()).isInstanceOf(FileInvalid.class);
        return (FileInvalid) e.failure();
    }

    private static FileInvalid refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void valuesHaveTheirPlace() throws Exception {
        YamlNode root = parse("image: postgres:17\nsteps:\n  - restore: 'x y'\n  - {run: schema/, network: true}\n");
        assertThat(root.map().keySet()).containsExactly("image", "steps");
        assertThat(root.required("image").text()).isEqualTo("postgres:17");
        YamlNode second = root.required("steps").list().get(1);
        assertThat(second.place()).isEqualTo(new YamlPlace(FILE, 4, 5));
        assertThat(second.required("network").bool()).isTrue();
        assertThat(second.required("network").place()).isEqualTo(new YamlPlace(FILE, 4, 29));
        assertThat(second.keyPlace("network")).isEqualTo(new YamlPlace(FILE, 4, 20));
    }

    /// A column is a character, also beyond the basic plane.
    @Test
    void columnsCountCharacters() throws Exception {
        YamlNode root = parse("{\"😀名\": 1, b: 2}");
        assertThat(root.keyPlace("b").column()).isEqualTo(11);
    }

    @Test
    void singleValuesAreAsTheyAreWritten() throws Exception {
        YamlNode root = parse("version: 8.0\nport: 05\nyes: yes\nnone: ~\nquoted: '~'\nempty:\n");
        assertThat(root.required("version").text()).isEqualTo("8.0");
        assertThat(root.required("version").decimal()).isEqualTo(8);
        assertThat(root.required("port").text()).isEqualTo("05");
        assertThat(root.required("port").integer()).isEqualTo(5);
        assertThat(root.required("yes").text()).isEqualTo("yes");
        assertThat(root.child("none")).isEmpty();
        assertThat(root.child("empty")).isEmpty();
        assertThat(root.required("quoted").text()).isEqualTo("~");
    }

    @Test
    void anEmptyFileIsNothing() throws Exception {
        for (String text : new String[] {"", "# nothing\n", "---\n"}) {
            assertThat(parse(text).isNothing()).as(text).isTrue();
        }
    }

    @Test
    void aliasesAndMergedKeysStandForTheirValues() throws Exception {
        YamlNode root = parse("""
                a: &a {x: 1, y: 2}
                b: &b {y: 3, z: 4}
                c: {<<: [*a, *b], x: 0}
                """);
        YamlNode merged = root.required("c");
        assertThat(merged.map().keySet()).containsExactly("x", "y", "z");
        assertThat(merged.required("x").integer()).isZero();
        assertThat(merged.required("y").integer()).isEqualTo(2);
        assertThat(merged.required("z").integer()).isEqualTo(4);
    }

    @Test
    void aMarkOfUtf8AtTheStartIsNoContent() throws Exception {
        assertThat(parse("\uFEFFimage: x").keyPlace("image")).isEqualTo(new YamlPlace(FILE, 1, 1));
    }

    @Test
    void anAllowedTagIsKept() throws Exception {
        YamlNode root = YamlFile.parse(
                FILE, "ports: !reset []\n".getBytes(StandardCharsets.UTF_8), Set.of("!reset", "!override"));
        assertThat(root.required("ports").tag()).isEqualTo("!reset");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a: 1\\n\\tb: 2          | 2 | 1
            a:\\n\\t- b             | 2 | 1
            a: [1, 2               | 1 | 9
            a: b: c                | 1 | 5
            a: 'b                  | 1 | 6
            a: 1\\na: 2             | 2 | 1
            ? [a]\\n: b             | 1 | 3
            a: !!python/object x   | 1 | 4
            a: !ruby/hash {}       | 1 | 4
            - !!binary aGk=        | 1 | 3
            a: &a [*a]             | 1 | 4
            a: *b                  | 1 | 4
            a: 1\\n---\\nb: 2        | 2 | 1
            a: x\\7                 | 1 | 5
            a: "\\\\u00"          | 1 | 7
            a: {<<: 5}             | 1 | 9
            %YAML 9.9\\n--- a       | 2 | 1
            """)
    void badTextIsRefusedWithItsPlace(String text, long line, long column) {
        FileInvalid failure = refusal(text.translateEscapes());
        assertThat(new YamlPlace(failure.file(), failure.line(), failure.column()))
                .as("%s", failure)
                .isEqualTo(new YamlPlace(FILE, line, column));
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        FileInvalid failure = refusal("name: 名\nx: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(failure.line()).isEqualTo(2);
        assertThat(failure.column()).isEqualTo(4);
        assertThat(failure.found()).isEqualTo("yaml-byte:0xE9");
        assertThat(refusal("a: 1".getBytes(StandardCharsets.UTF_16)).column()).isEqualTo(1);
    }

    @Test
    void aliasesThatMultiplyAreRefused() {
        var text = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 10; i++) {
            text.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(10)));
        }
        FileInvalid failure = refusal(text.toString());
        assertThat(failure.found()).isEqualTo("yaml-aliases");
        assertThat(failure.line()).isBetween(5L, 8L);
    }

    @Test
    void mergedKeysThatMultiplyAreRefused() {
        var text = new StringBuilder("a: &a {");
        for (int i = 0; i < 10_000; i++) {
            text.append("k").append(i).append(": 1, ");
        }
        text.append("}\nb:\n");
        text.append("  - {<<: *a}\n".repeat(10_000));
        assertThat(refusal(text.toString()).found()).isEqualTo("yaml-aliases");
    }

    @Test
    void deepNestingIsRefused() throws Exception {
        assertThat(parse("[".repeat(50) + "]".repeat(50)).isList()).isTrue();
        for (String opening : new String[] {"[", "{a: ", "- ", "? ", "[{a: "}) {
            FileInvalid failure = refusal(opening.repeat(100_000));
            assertThat(failure.found()).as(opening).isEqualTo("yaml-nesting");
            assertThat(failure.line()).isEqualTo(1);
        }
    }

    @Test
    void aLargeFileIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("large.yaml"), "- a\n".repeat(300_000));
        var e = catchThrowableOfType(OperationFailedException.class, () -> YamlFile.read(file));
        assertThat(e.failure()).isInstanceOfSatisfying(FileInvalid.class, failure -> {
            assertThat(failure.found()).isEqualTo("yaml-longer");
            assertThat(failure.line()).isEqualTo(262_145);
        });
        Path longest = Files.writeString(folder.resolve("longest.yaml"), "- a\n".repeat(1 << 18));
        assertThat(YamlFile.read(longest).list()).hasSize(1 << 18);
    }

    @Test
    void aMissingFileAndAFolderAreNoContent() {
        assertThat(catchThrowableOfType(
                                OperationFailedException.class, () -> YamlFile.read(folder.resolve("none.yaml")))
                        .failure())
                .isInstanceOf(Failure.NotFound.class);
        assertThat(catchThrowableOfType(OperationFailedException.class, () -> YamlFile.read(folder))
                        .failure())
                .isInstanceOf(Failure.LocalFile.class);
    }

    @Test
    void everyReasonHasWords() {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
            var messages = new Messages(language);
            var words = new FailureText(messages, new Formats(messages));
            for (String text : new String[] {"a: 1\na: 2", "a: !x y", "a: &a [*a]", "a: [", "\u0001", "? [a]\n: b"}) {
                String message = words.message(refusal(text)).toString();
                assertThat(message).as(text).doesNotContain("yaml-");
            }
        }
    }

    /// Whatever stands in a file, it is read or refused.
    @Test
    void brokenFilesAreReadOrRefused() {
        String good = "image: &i postgres:17 # x\nsteps:\n  - restore: \"d\\u0041.sql\"\n  - {run: 'a''b', m: [*i]}\n"
                + "text: |\n  a\n  b\n? k\n: >-\n  folded\n";
        String alphabet = "[]{}:,-?&*!|>'\"%@`# \t\n\\~<a0\u00e9";
        var random = new Random(13);
        for (int round = 0; round < 3000; round++) {
            var text = new StringBuilder(good);
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(text.length() - 1);
                switch (random.nextInt(3)) {
                    case 0 -> text.replace(at, at + 1, " ");
                    case 1 -> text.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
                    default -> text.setLength(Math.max(2, at));
                }
            }
            try {
                assertThat(parse(text.toString())).isNotNull();
            } catch (OperationFailedException e) {
                assertThat(e.failure()).as(text.toString()).isInstanceOf(FileInvalid.class);
                assertThat(((FileInvalid) e.failure()).line())
                        .as(text.toString())
                        .isPositive();
            }
        }
    }
}
