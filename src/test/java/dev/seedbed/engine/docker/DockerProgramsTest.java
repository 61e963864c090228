package dev.seedbed.engine.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.program.ExecResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DockerProgramsTest {
    private static final String RUNTIME = "OCI runtime exec failed: exec failed: ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unable to start container process: error writing config to pipe: write init-p: broken pipe: unknown",
                "unable to create new parent process: namespace path: lstat /proc/20971/ns/ipc: no such file or directory",
                "cannot exec in a stopped container: unknown"
            })
    void aContainerThatEndsUnderAProgramIsNoAnswerOfTheProgram(String reason) {
        assertThat(DockerPrograms.isFailureOfRuntime(new ExecResult(126, RUNTIME + reason, "")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exec: \"mariadb\": executable file not found in $PATH: unknown",
                "exec: \"/bin/mysql\": stat /bin/mysql: no such file or directory: unknown",
                "exec: \"/etc/passwd\": permission denied: unknown"
            })
    void aProgramThatIsMissingIsTheProgramsAnswer(String reason) {
        assertThat(DockerPrograms.isFailureOfRuntime(new ExecResult(126, RUNTIME + reason, "")))
                .isFalse();
    }

    @Test
    void whatAProgramPrintsIsItsOwn() {
        assertThat(DockerPrograms.isFailureOfRuntime(new ExecResult(1, RUNTIME + "as a text", "")))
                .isFalse();
        assertThat(DockerPrograms.isFailureOfRuntime(new ExecResult(126, "sh: cannot execute", "")))
                .isFalse();
    }
}
