package dev.seedbed.cli.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.cli.Cli;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackgroundResumeTest {
    private static final Path LOG = Path.of("log");

    private static List<String> afterMain(Optional<String> context) {
        List<String> command = new BackgroundResume(LOG, context).command("a1b2");
        return command.subList(command.indexOf("dev.seedbed.Main") + 1, command.size());
    }

    @Test
    void theSameContextIsUsedInTheBackground() {
        assertThat(afterMain(Optional.of("far"))).startsWith("--context", "far").endsWith("--handed-over", "a1b2");
        assertThat(Cli.context(afterMain(Optional.of("far")))).contains("far");
    }

    @Test
    void withoutAContextNoneIsNamed() {
        assertThat(afterMain(Optional.empty())).doesNotContain("--context");
    }
}
