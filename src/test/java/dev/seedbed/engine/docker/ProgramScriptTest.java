package dev.seedbed.engine.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.program.ExecSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// The shell texts, run by the shell of this computer.
class ProgramScriptTest {
    /// Its guard has hardly begun when it is to end.
    @Test
    void aProgramThatEndsAtOnceIsNotWaitedForForEver() throws Exception {
        ExecSpec program = ProgramScript.ENDS_WITH_ITS_READER.around(ExecSpec.of(null, "true"));
        // It ends the group of processes that it is in.
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(program.command());
        for (int i = 0; i < 100; i++) {
            Process shell = new ProcessBuilder(command).start();
            try {
                assertThat(shell.waitFor(20, TimeUnit.SECONDS)).as("ends").isTrue();
                assertThat(shell.exitValue()).isZero();
            } finally {
                shell.destroyForcibly();
            }
        }
    }
}
