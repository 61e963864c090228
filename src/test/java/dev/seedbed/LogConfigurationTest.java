package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator.ExecutionStatus;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class LogConfigurationTest {
    private static final String FILE = "seedbed.log.file";

    @TempDir
    Path directory;

    private final LoggerContext context = new LoggerContext();

    @AfterEach
    void stop() {
        System.clearProperty(FILE);
        context.stop();
    }

    @Test
    void oursAreWrittenFromInfoOnOthersFromWarnOn() throws Exception {
        Path file = directory.resolve("state/seedbed.log");
        LogConfiguration.useFile(file);
        context.setMDCAdapter(new LogbackMDCAdapter());

        assertThat(new LogConfiguration().configure(context)).isEqualTo(ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY);
        context.getLogger("dev.seedbed.engine.Engine").info("ours {}", 1);
        context.getLogger("dev.seedbed.engine.Engine").debug("too much");
        context.getLogger("org.other").info("theirs");
        context.getLogger("org.other").warn("their warning");

        assertThat(Files.readAllLines(file))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .endsWith("INFO  [" + thread() + "] dev.seedbed.engine.Engine - ours 1"),
                        line -> assertThat(line).endsWith("WARN  [" + thread() + "] org.other - their warning"));
    }

    @Test
    void withoutAFileTheNextConfigurationIsAsked() {
        assertThat(new LogConfiguration().configure(context)).isEqualTo(ExecutionStatus.INVOKE_NEXT_IF_ANY);
    }

    private static String thread() {
        return Thread.currentThread().getName();
    }
}
