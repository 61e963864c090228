package dev.seedbed.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TestProgramTest {
    private static ProcessBuilder shell(String script) {
        return new ProcessBuilder("bash", "-c", script).redirectErrorStream(true);
    }

    @Test
    void whatItWasToldAndWhatItSaysArrive() throws Exception {
        assertThat(TestProgram.run(shell("cat; echo said >&2; exit 7"), "heard ", Duration.ofMinutes(1)))
                .isEqualTo(new TestProgram.Ended(7, "heard said\n"));
    }

    @Test
    void whatItLeftBehindEndsWithIt() throws Exception {
        long left = Long.parseLong(
                TestProgram.run(shell("sleep 600 & echo $!")).output().strip());

        assertThat(isGone(left)).isTrue();
    }

    @Test
    void whoDoesNotEndIsEnded() {
        assertThatThrownBy(() -> TestProgram.run(shell("sleep 600"), "", Duration.ofMillis(50)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("did not end");
    }

    /// One that nobody has asked about yet counts as ended.
    private static boolean isGone(long process) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            ProcessHandle handle = ProcessHandle.of(process).orElse(null);
            if (handle == null || !handle.isAlive()) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }
}
