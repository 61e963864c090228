package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.FakeContainerEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example in `src/docs/compose.md` prints what the page says.
class ComposeDocumentTest {
    @TempDir
    private Path folder;

    private static String block(String language) throws Exception {
        Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(Files.readString(Path.of("src/docs/compose.md")));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    @Test
    void theExampleIsListedAsThePageSays() throws Exception {
        Path file = Files.writeString(folder.resolve("compose.yaml"), block("yaml"));
        Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(folder.resolve("db-password.txt"), "secret\n");
        try (var commands = new CommandFixture(folder, new FakeContainerEngine())) {
            assertThat(commands.run("compose", "ls", "-f", file.toString())).isZero();
            assertThat(commands.out()).isEqualTo(block("text"));
        }
    }
}
