package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.seedbed.engine.FakeContainerEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuessCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aGuessIsShownForPeopleAndForPrograms() throws Exception {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Files.writeString(tables.resolve("01_users.csv"), "id;zip;mail\n1;01234;\n2;00010;a@example.com\n");
        Files.writeString(tables.resolve("tags.jsonl"), "{\"tag\": \"x\"}\n");
        try (var commands = new CommandFixture(folder, new FakeContainerEngine())) {
            assertThat(commands.run("guess", tables.toString())).isZero();
            assertThat(commands.out())
                    .contains("table users (UTF-8, delimiter ;, with a header)", "Primary key: id", "table tags")
                    .containsPattern("zip +text +no +01234, 00010 +The value 01234 would lose its zero as a number\\.")
                    .containsPattern("mail +text +yes +a@example\\.com");

            JsonNode users = commands.json("guess", tables.toString()).at("/tables/0");
            assertThat(users.at("/table").asText()).isEqualTo("users");
            assertThat(users.at("/delimiter").asText()).isEqualTo(";");
            assertThat(users.at("/primaryKey/0").asText()).isEqualTo("id");
            assertThat(users.at("/columns/0/type").asText()).isEqualTo("integer");
            assertThat(users.at("/columns/2/nullable").asBoolean()).isTrue();
        }
    }

    @Test
    void aFileThatIsNoneIsRefusedInWords() throws Exception {
        Path file = Files.writeString(folder.resolve("wide.csv"), ",".repeat(10_000) + "\n");
        try (var commands = new CommandFixture(folder, new FakeContainerEngine(), Locale.JAPANESE)) {
            assertThat(commands.run("guess", file.toString())).isNotZero();
            assertThat(commands.err()).contains("wide.csv をテーブルの行として読み込めません: 1 行目", "サーバーが扱えるのは 4096 列まで");
        }
    }
}
