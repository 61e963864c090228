package dev.seedbed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.input.table.LoadOptions;
import dev.seedbed.input.table.TableOptionsBuilder;
import dev.seedbed.input.table.TablesPage;
import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlFile;
import dev.seedbed.yaml.YamlNode;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    @Test
    void theExampleOfTheDocumentsIsTrue() throws Exception {
        Path masters = TablesPage.masters(folder);
        try (var commands = new CommandFixture(folder, new FakeContainerEngine())) {
            assertThat(commands.run("guess", masters.toString())).isZero();
            String said = commands.out().replace("\r", "").replace(folder.toString() + File.separator, "");
            assertThat("$ seedbed guess masters\n" + said.replace('\\', '/')).isEqualTo(TablesPage.block("console"));
        }
    }

    @Test
    void theStepOfTheDocumentsIsUnderstood() throws Exception {
        YamlNode step = YamlFile.parse(
                        folder.resolve("Seedfile.yaml"),
                        TablesPage.block("yaml").getBytes(UTF_8),
                        Set.of())
                .required("steps")
                .list()
                .get(1)
                .required("load");

        assertThat(LoadOptions.of(step, folder))
                .isEqualTo(TableOptionsBuilder.builder()
                        .delimiter('\t')
                        .encoding(Charset.forName("Shift_JIS"))
                        .nullText("-")
                        .tables(Map.of("m_user", "users"))
                        .rejects(folder.resolve("rejected"))
                        .build());
        JsonNode schema = new ObjectMapper()
                .readTree(Path.of("src/docs/seedfile.schema.json").toFile())
                .at("/definitions/load/properties");
        assertThat(schema.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(LoadOptions.KEYS);
    }

    @Test
    void anOptionThatMeansNothingIsRefusedWithItsPlace() throws Exception {
        YamlNode step =
                YamlFile.parse(folder.resolve("Seedfile.yaml"), "path: a\nencoding: UTF-9\n".getBytes(UTF_8), Set.of());

        assertThatThrownBy(() -> LoadOptions.of(step, folder))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isInstanceOfSatisfying(
                                        BuildFailure.FileInvalid.class,
                                        invalid -> assertThat(invalid.line()).isEqualTo(2)));
    }
}
