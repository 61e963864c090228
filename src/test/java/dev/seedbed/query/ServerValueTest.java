package dev.seedbed.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ServerValueTest {
    private static ServerValue of(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return ServerValue.ofBytes(all.toByteArray());
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsUtf8IsText() {
        assertThat(of(utf8("日本 🎉 é"))).isEqualTo(new ServerValue("日本 🎉 é", false));
        assertThat(of()).isEqualTo(new ServerValue("", false));
    }

    @Test
    void whatIsNotIsShownAsBytesAndTheRestAsText() {
        assertThat(of(latin1("café, "), utf8("日本"), latin1("é"))).isEqualTo(new ServerValue("caf\\xE9, 日本\\xE9", true));
        // The beginning of a character whose end is missing, in the middle and at the end.
        assertThat(of(latin1("a\u00e6\u0097b\u00e6\u0097"))).isEqualTo(new ServerValue("a\\xE6\\x97b\\xE6\\x97", true));
        assertThat(of(latin1("\u00ff\u00fe"))).isEqualTo(new ServerValue("\\xFF\\xFE", true));
    }
}
