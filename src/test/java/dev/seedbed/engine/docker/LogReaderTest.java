package dev.seedbed.engine.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.program.LogLine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines out of frames, however they were cut.
class LogReaderTest {
    private static final String STAMP = "2026-11-22T04:25:21.123456789Z ";
    private static final Instant TIME = Instant.parse("2026-11-22T04:25:21.123456789Z");

    private static byte[] frames(Object... streamsAndTexts) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < streamsAndTexts.length; i += 2) {
            byte[] payload = streamsAndTexts[i + 1] instanceof byte[] raw
                    ? raw
                    : ((String) streamsAndTexts[i + 1]).getBytes(StandardCharsets.UTF_8);
            byte[] header = ByteBuffer.allocate(8)
                    .put((byte) (int) (Integer) streamsAndTexts[i])
                    .putInt(4, payload.length)
                    .array();
            bytes.writeBytes(header);
            bytes.writeBytes(payload);
        }
        return bytes.toByteArray();
    }

    private static List<LogLine> read(byte[] body, boolean framed, boolean timed) throws IOException {
        List<LogLine> lines = new ArrayList<>();
        new LogReader(framed, timed, lines::add).read(new ByteArrayInputStream(body));
        return lines;
    }

    private static List<String> texts(byte[] body) throws IOException {
        return read(body, true, false).stream().map(LogLine::text).toList();
    }

    @Test
    void linesAndCharactersMayBeCutAnywhere() throws IOException {
        byte[] text = "one\ncafé 日本\r\n\nlast".getBytes(StandardCharsets.UTF_8);
        for (int cut = 0; cut <= text.length; cut++) {
            assertThat(texts(frames(1, Arrays.copyOf(text, cut), 1, Arrays.copyOfRange(text, cut, text.length))))
                    .as("cut at " + cut)
                    .containsExactly("one", "café 日本", "", "last");
        }
    }

    @Test
    void loneReturnsEndLinesToo() throws IOException {
        assertThat(texts(frames(1, "10%\r20%\r", 1, "\r30%", 1, "\r\n\r\nx\r")))
                .containsExactly("10%", "20%", "30%", "", "x");
    }

    @Test
    void streamsDoNotMix() throws IOException {
        assertThat(read(frames(1, "ou", 2, "er", 1, "t\n", 2, "r\n"), true, false))
                .containsExactly(
                        new LogLine(LogLine.Stream.STDOUT, null, "out"),
                        new LogLine(LogLine.Stream.STDERR, null, "err"));
    }

    @Test
    void timesWithinALineAreLeftOut() throws IOException {
        assertThat(read(frames(1, STAMP + "x".repeat(16_384), 1, STAMP + "yz\n", 1, STAMP + "\n"), true, true))
                .containsExactly(
                        new LogLine(LogLine.Stream.STDOUT, TIME, "x".repeat(16_384) + "yz"),
                        new LogLine(LogLine.Stream.STDOUT, TIME, ""));
    }

    @Test
    void textThatOnlyLooksLikeATimeStays() throws IOException {
        assertThat(read(frames(1, STAMP + STAMP + "x\n"), true, true))
                .containsExactly(new LogLine(LogLine.Stream.STDOUT, TIME, STAMP + "x"));
        assertThat(read(frames(1, "no time\n"), true, true))
                .containsExactly(new LogLine(LogLine.Stream.STDOUT, null, "no time"));
    }

    @Test
    void terminalOutputHasNoFrames() throws IOException {
        assertThat(read((STAMP + "a\r\n" + STAMP + "b\r\n").getBytes(StandardCharsets.UTF_8), false, true))
                .containsExactly(
                        new LogLine(LogLine.Stream.STDOUT, TIME, "a"), new LogLine(LogLine.Stream.STDOUT, TIME, "b"));
    }

    @Test
    void veryLongLinesComeInPieces() throws IOException {
        List<String> pieces = texts(frames(1, "日".repeat(1_000_000) + "\n"));

        assertThat(pieces).hasSize(3);
        assertThat(String.join("", pieces)).isEqualTo("日".repeat(1_000_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 12})
    void cutFrameIsNoEnd(int length) {
        byte[] body = frames(1, "hello\n");

        assertThatThrownBy(() -> texts(Arrays.copyOf(body, length))).isInstanceOf(EOFException.class);
    }

    @Test
    void whatIsNotFramedIsRefused() {
        assertThatThrownBy(() -> texts("hello world".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void readsThatGiveLittleAtATimeMakeNoDifference() throws IOException {
        var random = new Random(7);
        byte[] body = frames(1, STAMP + "a".repeat(5000) + "\n", 2, STAMP + "日本\n", 1, STAMP + "end\n");
        List<LogLine> lines = new ArrayList<>();
        new LogReader(true, true, lines::add).read(new InputStream() {
            private final ByteArrayInputStream bytes = new ByteArrayInputStream(body);

            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return bytes.read(target, offset, Math.min(length, 1 + random.nextInt(9)));
            }
        });

        assertThat(lines).extracting(LogLine::text).containsExactly("a".repeat(5000), "日本", "end");
    }
}
