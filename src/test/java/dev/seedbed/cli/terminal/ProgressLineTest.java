package dev.seedbed.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static final String ERASE_LINE = "\r\u001b[2K";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long nanos = 1;

    private ProgressLine line(boolean interactive) {
        var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new ProgressLine(new Terminal(stream, stream, interactive, _ -> Optional.empty()), () -> nanos);
    }

    private void pass(int millis) {
        nanos += Duration.ofMillis(millis).toNanos();
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aScreenHasOneLineThatIsDrawnAgainAndGoes() {
        try (ProgressLine line = line(true)) {
            line.show(() -> "1 %");
            line.show(() -> {
                throw new AssertionError("too early for words");
            });
            pass(150);
            line.show(() -> "2 %");
        }
        assertThat(shown()).isEqualTo(ERASE_LINE + "1 %" + ERASE_LINE + "2 %" + ERASE_LINE);
    }

    @Test
    void elsewhereALineComesNowAndThen() {
        try (ProgressLine line = line(false)) {
            line.show(() -> "over soon");
            pass(2100);
            line.show(() -> "30 %\nof it");
            pass(1000);
            line.show(() -> "40 %");
            pass(1100);
            line.show(() -> "50 %");
        }
        assertThat(shown().lines()).containsExactly("30 %\\nof it", "50 %");
    }

    @Test
    void theFirstLineComesAtOnceWhereThatIsWanted() {
        try (ProgressLine line = line(false).atOnce()) {
            line.show(() -> "0 %");
            line.show(() -> "1 %");
        }
        assertThat(shown().lines()).containsExactly("0 %");
    }
}
