package dev.seedbed.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// A command says that it waits for the engine.
class WaitingLineTest {
    private static final String ERASE = "\r\u001b[2K";

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private long now;

    private WaitingLine line(boolean terminal) {
        return new WaitingLine(screen, terminal, new Messages(Locale.ENGLISH), () -> now);
    }

    private void wait(WaitingLine line, int seconds) {
        for (int i = 0; i < seconds; i++) {
            now += Duration.ofSeconds(1).toNanos();
            line.tick();
        }
    }

    private String shown() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTerminalShowsTheSecondsInPlaceUntilTheAnswerComes() {
        WaitingLine line = line(true);
        line.begun();
        wait(line, 2);
        assertThat(shown()).isEqualTo("waiting for the engine, 1 s" + ERASE + "waiting for the engine, 2 s");

        line.over();

        assertThat(shown()).endsWith("2 s" + ERASE);
    }

    @Test
    void elsewhereItIsOneLine() {
        WaitingLine line = line(false);
        line.begun();
        wait(line, 3);
        line.over();
        line.begun();
        wait(line, 3);

        assertThat(shown()).isEqualTo("waiting for the engine" + System.lineSeparator());
    }

    @Test
    void callsThatAnswerAtOnceAreNotSpokenOf() {
        WaitingLine line = line(true);
        for (int i = 0; i < 5; i++) {
            line.begun();
            now += Duration.ofMillis(700).toNanos();
            line.tick();
            line.over();
        }

        assertThat(shown()).isEmpty();
    }

    @Test
    void whatIsPrintedTakesItsPlace() {
        WaitingLine line = line(true);
        PrintStream out = line.guarded(screen);
        line.begun();
        wait(line, 1);

        out.print("shop\n");

        assertThat(shown()).isEqualTo("waiting for the engine, 1 s" + ERASE + "shop\n");
    }

    @Test
    void aQuestionAndOtherProgressStay() {
        WaitingLine line = line(true);
        PrintStream err = line.guarded(screen);
        err.print(ERASE + "40 % · shop.sql");
        line.begun();
        wait(line, 3);
        assertThat(shown()).endsWith("40 % · shop.sql");

        err.print(ERASE);
        wait(line, 1);

        assertThat(shown()).endsWith("waiting for the engine, 4 s");
    }
}
