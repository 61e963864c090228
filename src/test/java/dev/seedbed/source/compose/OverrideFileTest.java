package dev.seedbed.source.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.source.compose.file.ComposeMount;
import dev.seedbed.source.compose.file.ComposeProject;
import dev.seedbed.source.compose.file.ComposeRequest;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that give a service another volume, as the reader of compose files sees them.
class OverrideFileTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void project() throws Exception {
        Files.writeString(folder.resolve("compose.yaml"), """
                services:
                  on:
                    image: postgres:17
                    volumes: ["own:/data", "./seeds:/docker-entrypoint-initdb.d"]
                volumes: {own: }
                """);
    }

    private ComposeProject read() throws OperationFailedException {
        return ComposeProject.read(new ComposeRequest(folder, List.of(), List.of(), Map.of()));
    }

    @Test
    void theVolumeTakesTheOwnOnesPlace() throws Exception {
        OverrideFile.of(read(), null, false)
                .write(OverrideFile.content("on", "/data", "taken-over", List.of("one\nline", "two")));
        ComposeProject project = read();
        assertThat(project.files()).hasSize(2);
        ComposeMount mount = project.service("on").mounts().getFirst();
        assertThat(mount.target()).isEqualTo("/data");
        assertThat(project.volumes()).containsEntry(mount.volume(), "taken-over");
        assertThat(project.service("on").mounts()).hasSize(2);
        assertThat(Files.readString(folder.resolve("compose.override.yaml")))
                .startsWith("# one line\n# two\nservices:");
    }

    @Test
    void nothingIsReplacedUnasked() throws Exception {
        Path file = Files.writeString(folder.resolve("compose.override.yaml"), "services: {}\n");
        assertThatThrownBy(() -> OverrideFile.of(read(), null, false))
                .extracting(e -> ((OperationFailedException) e).failure())
                .isEqualTo(new Failure.InvalidInput("file", file.toString(), "compose-exists"));
        OverrideFile.of(read(), null, true).write(OverrideFile.content("on", "/data", "taken-over", List.of()));
        assertThat(Files.readString(file)).contains("taken-over");
        OverrideFile before = OverrideFile.of(read(), folder.resolve("new.yaml"), false);
        Files.writeString(folder.resolve("new.yaml"), "mine");
        assertThatThrownBy(() -> before.write("x")).isInstanceOf(OperationFailedException.class);
        assertThat(folder.resolve("new.yaml")).hasContent("mine");
    }

    /// Compose reads only one of them.
    @Test
    void nothingIsWrittenBesideAnotherOverride() throws Exception {
        Files.writeString(folder.resolve("docker-compose.override.yml"), "services: {}\n");
        assertThatThrownBy(() -> OverrideFile.of(read(), null, true)).isInstanceOf(OperationFailedException.class);
    }
}
