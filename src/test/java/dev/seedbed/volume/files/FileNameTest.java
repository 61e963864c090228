package dev.seedbed.volume.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Names are bytes: shown, typed, handed to a shell, made on this computer.
class FileNameTest {
    private static final String LIKELY = "\\xu{}nt .a\u00e9\n\u001b";

    private static FileName name(String text) {
        return FileName.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] random(Random random) {
        byte[] bytes = new byte[1 + random.nextInt(255)];
        random.nextBytes(bytes);
        boolean likeText = random.nextBoolean();
        for (int i = 0; i < bytes.length; i++) {
            if (likeText && random.nextInt(4) > 0) {
                bytes[i] = (byte) LIKELY.charAt(random.nextInt(LIKELY.length()));
            }
            bytes[i] = bytes[i] == 0 || bytes[i] == '/' ? (byte) '_' : bytes[i];
        }
        return bytes;
    }

    @Test
    void whatIsShownCanBeTyped() {
        var random = new Random(4711);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = random(random);
            if (bytes.length < 3 && bytes[0] == '.') {
                continue;
            }
            FileName name = FileName.of(bytes);
            FilePath path = FilePath.ROOT.child(name("top")).child(name);

            assertThat(FilePath.parse(path.text())).as(path.text()).contains(path);
            assertThat(name.text().codePoints())
                    .noneMatch(point -> Character.isISOControl(point) || Character.getType(point) == Character.FORMAT);
        }
    }

    @Test
    void escapesAreReadable() {
        assertThat(name("a\nb\u001b\u202e\\").text()).isEqualTo("a\\nb\\u{1b}\\u{202e}\\\\");
        assertThat(FileName.of(new byte[] {'x', (byte) 0xff}).text()).isEqualTo("x\\xff");
        assertThat(name("日本 ü.sql").text()).isEqualTo("日本 ü.sql");
        assertThat(FilePath.parse("a/../b")).isEmpty();
        assertThat(FilePath.parse("a/\\x2e\\x2e/b")).isEmpty();
        assertThat(FilePath.parse("a\\x2fb")).isEmpty();
        assertThat(FilePath.parse("//a/./b/")).contains(new FilePath(List.of(name("a"), name("b"))));
        assertThatIllegalArgumentException().isThrownBy(() -> name(".."));
        assertThatIllegalArgumentException().isThrownBy(() -> name("a/b"));
    }

    @Test
    void aShellGetsThemInOctal() {
        assertThat(FileScript.escape(name("plain_1.txt"))).isEqualTo("plain_1.txt");
        assertThat(FileScript.escape(name("-a'"))).isEqualTo("\\0055\\0141\\0047");
    }

    @Test
    void computersHaveTheirOwnRules() {
        assertThat(List.of("con", "COM1.txt", "a:b", "end.", "end ", "tab\t", "x\\y"))
                .noneMatch(text -> LocalNames.WINDOWS.keeps(name(text)))
                .allMatch(text -> LocalNames.LINUX.keeps(name(text)));
        assertThat(List.of("console", "a.b", "日本")).allMatch(text -> LocalNames.WINDOWS.keeps(name(text)));
        assertThat(LocalNames.MAC.keeps(FileName.of(new byte[] {(byte) 0xff}))).isFalse();
        assertThat(LocalNames.changed(name("con"))).isEqualTo("_con");
        assertThat(LocalNames.changed(name("a:b?"))).isEqualTo("a%3ab%3f");
        assertThat(LocalNames.changed(name("end."))).isEqualTo("end%2e");
        assertThat(LocalNames.changed(FileName.of(new byte[] {(byte) 0xff}))).isEqualTo("%ff");
        assertThat(LocalNames.WINDOWS.keeps(name(LocalNames.changed(name("aux. ")))))
                .isTrue();
    }

    @Test
    void linksThatLeadOutAreKnown() {
        assertThat(LinkRule.within(0, "b", "b"::equals)).contains(List.of("b"));
        assertThat(LinkRule.within(0, "c", "b"::equals)).isEmpty();
        assertThat(LinkRule.within(2, "../x", "b"::equals)).contains(List.of("..", "x"));
        assertThat(LinkRule.within(2, "../../b/y", "b"::equals)).contains(List.of("..", "..", "b", "y"));
        assertThat(LinkRule.within(2, "../../c", "b"::equals)).isEmpty();
        assertThat(LinkRule.within(2, "../../../b", "b"::equals)).isEmpty();
        assertThat(LinkRule.within(2, "x/../y", "b"::equals)).isEmpty();
        assertThat(LinkRule.within(2, "/etc/passwd", "b"::equals)).isEmpty();
        assertThat(LinkRule.within(1, ".", "b"::equals)).contains(List.of());
        assertThat(LinkRule.within(1, "", "b"::equals)).isEmpty();
    }
}
