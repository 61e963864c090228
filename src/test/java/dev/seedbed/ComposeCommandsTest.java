package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.engine.FakeContainerEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands about compose files, over an engine in memory.
class ComposeCommandsTest {
    @TempDir
    private Path folder;

    private CommandFixture commands;
    private FakeContainerEngine engine;
    private String file;

    @BeforeEach
    void open() throws Exception {
        engine = new FakeContainerEngine();
        commands = new CommandFixture(folder, engine);
        file = folder.resolve("compose.yaml").toString();
        Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(folder.resolve("compose.yaml"), """
                name: shop
                services:
                  db:
                    image: postgres:17
                    environment: {POSTGRES_USER: app, POSTGRES_PASSWORD: secret, POSTGRES_DB: shop}
                    ports: ["127.0.0.1:15432:5432"]
                    volumes: ["data:/var/lib/postgresql/data", "./seeds:/docker-entrypoint-initdb.d:ro"]
                  cache: {image: "redis:8", profiles: [cache]}
                  web: {image: "nginx", depends_on: [db]}
                volumes: {data: }
                """);
    }

    @AfterEach
    void close() {
        commands.close();
    }

    @Test
    void listsTheDatabasesOfAFile() throws Exception {
        assertThat(commands.run("compose", "ls", "-f", file)).isEqualTo(ExitCode.OK);
        assertThat(commands.out().lines())
                .satisfiesExactly(
                        header -> assertThat(header).startsWith("SERVICE"),
                        db -> assertThat(db)
                                .contains("db", "not created", "PostgreSQL", "postgres:17", "15432", "seeds"),
                        cache -> assertThat(cache).contains("cache", "only with profile cache", "Redis", "redis:8"));
        assertThat(commands.run("compose", "-f", file, "--profile", "cache")).isEqualTo(ExitCode.OK);
        assertThat(commands.out()).doesNotContain("only with profile");
        JsonNode json = commands.json("compose", "ls", "--file", file);
        assertThat(json.at("/project").asText()).isEqualTo("shop");
        assertThat(json.at("/services/0/user").asText()).isEqualTo("app");
        assertThat(json.at("/services/0/volumes/0").asText()).isEqualTo("shop_data");
        assertThat(json.at("/services/0/seeds/0").asText())
                .isEqualTo(folder.resolve("seeds").toString());
        assertThat(json.toString()).doesNotContain("secret");
    }

    @Test
    void aFileWithAMistakeIsNamedWithItsPlace() throws Exception {
        Files.writeString(Path.of(file), "services:\n  db:\n    image: ${IMAGE:?which image}\n");
        assertThat(commands.run("compose", "-f", file)).isNotEqualTo(ExitCode.OK);
        assertThat(commands.err()).contains("line 3, column 12", "the variable IMAGE, which is not set", "which image");
        assertThat(commands.run("compose", "-f", folder.resolve("none.yaml").toString()))
                .isEqualTo(ExitCode.NOT_FOUND);
    }
}
