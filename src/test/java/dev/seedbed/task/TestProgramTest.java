package dev.seedbed.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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

        awaitEnd(left);
        assertThat(ProcessHandle.of(left).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void whoDoesNotEndIsEnded() {
        assertThatThrownBy(() -> TestProgram.run(shell("sleep 600"), "", Duration.ofMillis(50)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("did not end");
    }

    private static void awaitEnd(long process) throws Exception {
        Optional<ProcessHandle> there = ProcessHandle.of(process);
        if (there.isPresent()) {
            there.get().onExit().get(1, TimeUnit.MINUTES);
        }
    }
}
