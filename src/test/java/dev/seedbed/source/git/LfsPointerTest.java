package dev.seedbed.source.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LfsPointerTest {
    private static final String OID = "0123456789abcdef".repeat(4);

    private static java.util.Optional<LfsPointer> parse(String text) {
        return LfsPointer.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPointerIsReadAsItIsWritten() {
        var pointer = new LfsPointer(OID, 5_000_000_000L);
        assertThat(LfsPointer.parse(pointer.content())).contains(pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "version https://git-lfs.github.com/spec/v1\noid sha256:xyz\nsize 1\n",
                "version https://git-lfs.github.com/spec/v1\noid md5:0123\nsize 1\n",
                "version https://git-lfs.github.com/spec/v1\nsize 1\n",
                "create table a (b int);",
            })
    void whatIsNoPointer(String text) {
        assertThat(parse(text)).isEmpty();
    }

    @Test
    void sizesThatNobodyHasAreNoPointers() {
        String head = "version https://git-lfs.github.com/spec/v1\noid sha256:" + OID + "\nsize ";
        assertThat(parse(head + "-1\n")).isEmpty();
        assertThat(parse(head + "9".repeat(30) + "\n")).isEmpty();
        assertThat(parse(head + "1\n" + "x".repeat(2000))).isEmpty();
    }
}
