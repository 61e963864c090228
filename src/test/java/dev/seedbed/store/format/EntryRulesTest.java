package dev.seedbed.store.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.seedbed.store.content.ContentEntry;
import dev.seedbed.store.content.ContentEntry.Type;
import dev.seedbed.store.content.ContentEntryBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryRulesTest {
    private static ContentEntry entry(Type type, String path, String target) {
        return ContentEntryBuilder.builder()
                .type(type)
                .path(path)
                .linkTarget(target)
                .build();
    }

    private static void check(ContentEntry... entries) throws FormatException {
        var rules = new EntryRules();
        for (ContentEntry entry : entries) {
            rules.check(entry);
        }
    }

    private static ContentEntry file(String path) {
        return entry(Type.FILE, path, "");
    }

    private static ContentEntry directory(String path) {
        return entry(Type.DIRECTORY, path, "");
    }

    private static ContentEntry link(String path, String target) {
        return entry(Type.LINK, path, target);
    }

    private static void assertRefused(ContentEntry... entries) {
        assertThatExceptionOfType(FormatException.class).isThrownBy(() -> check(entries));
    }

    @Test
    void aTreeInItsOrderIsTaken() throws Exception {
        check(
                directory(""),
                file("PG_VERSION"),
                directory("a"),
                directory("a/b"),
                file("a/b/c"),
                file("a/b!"),
                link("a/c", "b"),
                link("a/d", "../PG_VERSION"),
                file("a.b"),
                file("日本語"),
                file("\ud83d\ude00"));
        check(file("dump.sql"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/passwd",
                "../x",
                "..",
                ".",
                "a/..",
                "a/../b",
                "a//b",
                "a/",
                "/",
                "./a",
                "a/./b",
                "a\nb",
                "a\u0000b",
                "a\u007fb"
            })
    void pathsOutsideAreRefused(String path) {
        assertRefused(file(path));
        assertRefused(directory(path));
    }

    @Test
    void longPathsAreRefused() {
        assertRefused(file("x".repeat(256)));
        assertRefused(file("あ".repeat(86)));
        assertRefused(file("x/".repeat(2100) + "x"));
    }

    @Test
    void theRootIsADirectory() {
        assertRefused(file(""));
        assertRefused(link("", "a"));
    }

    @Test
    void pathsThatComeTwiceAreRefused() {
        assertRefused(file("a"), file("a"));
        assertRefused(file("a"), file("b"), file("a"));
        assertRefused(directory("a"), file("a/b"), directory("a"));
    }

    @Test
    void nothingIsBelowAFileOrLink() {
        assertRefused(file("a"), file("a/b"));
        assertRefused(link("a", "b"), file("a/b"));
        assertRefused(directory("a"), link("a/b", "../.."), file("a/b/c"));
        assertRefused(file("a/b"));
        assertRefused(directory("a"), file("b/c"));
        assertRefused(directory("a"), directory("b"), file("a/c"));
    }

    @ParameterizedTest
    @CsvSource({
        "a, /etc/passwd",
        "a, ..",
        "a, ../b",
        "d/a, ../..",
        "d/a, ../../etc",
        "d/a, x/../../..",
        "d/a, x/..",
        "a, ./.."
    })
    void linksThatLeadOutAreRefused(String path, String target) {
        assertRefused(directory("d"), link(path, target));
    }

    @Test
    void linksWithoutATargetAreRefused() {
        assertRefused(link("a", ""));
        assertRefused(link("a", "b\u0000"));
    }

    /// As the format page says it: the bytes of UTF-8, `/` before all others.
    @Test
    void theOrderIsThatOfBytes() {
        var random = new Random(5);
        String letters = "a/b.!-é日\ud83d\ude00\ufffd";
        List<String> points = letters.codePoints().mapToObj(Character::toString).toList();
        for (int each = 0; each < 20_000; each++) {
            String left = text(random, points);
            String right = text(random, points);
            assertThat(Integer.signum(EntryRules.ORDER.compare(left, right)))
                    .as(left + " " + right)
                    .isEqualTo(Integer.signum(Arrays.compareUnsigned(bytes(left), bytes(right))));
        }
    }

    private static String text(Random random, List<String> points) {
        var text = new StringBuilder();
        int length = random.nextInt(5);
        for (int each = 0; each < length; each++) {
            text.append(points.get(random.nextInt(points.size())));
        }
        return text.toString();
    }

    private static byte[] bytes(String path) {
        return path.replace('/', '\0').getBytes(StandardCharsets.UTF_8);
    }
}
