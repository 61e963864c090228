package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.slf4j.Logger;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class LogProviderTest {
    private static final String FILE = "seedbed.log.file";

    @TempDir
    Path directory;

    private final LogProvider provider = new LogProvider();

    @AfterEach
    void stop() {
        System.clearProperty(FILE);
        ((LoggerContext) provider.getLoggerFactory()).stop();
    }

    @Test
    void theLogIsMadeForItsFirstLine() throws Exception {
        Path file = directory.resolve("state/seedbed.log");
        LogConfiguration.useFile(file);
        provider.initialize();
        Logger logger = provider.getLoggerFactory().getLogger("dev.seedbed.Test");

        assertThat(file.getParent()).doesNotExist();
        logger.info("first");
        logger.info("second");

        assertThat(Files.readAllLines(file))
                .satisfiesExactly(
                        line -> assertThat(line).endsWith("first"),
                        line -> assertThat(line).endsWith("second"));
    }
}
