package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Mount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The commands about volumes, over an engine in memory; what only a real one can do (the files in them) is shown
/// by its failures.
@Timeout(60)
class VolumeCommandsTest {
    @TempDir
    private Path folder;

    private final FakeContainerEngine engine = Databases.engine();
    private CommandFixture bed;

    @BeforeEach
    void open() throws Exception {
        engine.start(engine.createContainer(Databases.foreign("blog")
                .mount(Mount.volume("blog-data", "/var/lib/mysql"))
                .build()));
        engine.createVolume("media", Map.of(), Map.of());
        engine.onStart(name -> {
            if (name.startsWith("seedbed-copy-")) {
                engine.exit(name, 0);
            }
        });
        bed = new CommandFixture(folder, engine);
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private List<String> volumes(String... options) throws Exception {
        var all = new ArrayList<>(List.of("volumes"));
        all.addAll(List.of(options));
        return bed.json(all.toArray(String[]::new)).get("volumes").findValuesAsText("name");
    }

    @Test
    void volumesAreListedWithWhoUsesThem() throws Exception {
        assertThat(bed.run("volumes")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains("blog-data", "MariaDB 11.8.2 · blog", "media", "nothing");
        assertThat(volumes("--orphans")).containsExactly("media");
        assertThat(bed.run("volumes", "--identify")).isEqualTo(ExitCode.OK);
    }

    @Test
    void aVolumeIsCreatedCopiedRenamedAndRemoved() throws Exception {
        assertThat(bed.json("volume", "create", "films").get("volume").asText()).isEqualTo("films");
        assertThat(bed.run("volume", "copy", "films", "films-2")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).isEqualTo("films-2\n");
        assertThat(bed.run("volume", "clone", "films", "films-3"))
                .as("the old name")
                .isEqualTo(ExitCode.OK);
        assertThat(bed.run("volume", "rename", "films", "movies")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("volume", "rename", "films", "movies", "--yes")).isEqualTo(ExitCode.OK);
        assertThat(volumes("--orphans"))
                .contains("movies", "films-2", "films-3")
                .doesNotContain("films");

        assertThat(bed.run("volume", "rm", "films-2")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.json("volume", "rm", "films-2", "films-3", "--yes").get("removed"))
                .hasSize(2);
        assertThat(volumes()).contains("movies").doesNotContain("films-2", "films-3");
    }

    @Test
    void whatIsUsedStays() throws Exception {
        assertThat(bed.run("volume", "rm", "blog-data", "--yes")).isEqualTo(ExitCode.FAILED);
        assertThat(bed.err()).contains("is in use", "blog");
        assertThat(bed.run("volume", "copy", "blog-data", "blog-2")).isEqualTo(ExitCode.FAILED);
        assertThat(bed.err()).contains("These running containers can write to it: blog");
        assertThat(volumes()).containsExactlyInAnyOrder("blog-data", "media");
    }

    @Test
    void wrongNamesAndOptions() {
        assertThat(bed.run("volume", "create", "-x")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("volume", "create", "a b")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("volume", "create", "x1", "--nfs", "nowhere")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("volume", "create", "x1", "--tmpfs", "--bind", "/tmp"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("volume", "create", "media")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("volume", "copy", "none", "other")).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(bed.run("volume", "rename", "none", "other", "--yes")).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(bed.run("volume", "rm", "none", "--yes")).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(bed.run("volume", "identify", "none")).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(bed.run("volume", "cp", "a", "b")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("volume", "cp", "media:a", "media:b")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("volume", "cp", "media:a", "blog-data:b", folder.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("volume", "cat", "media:a", "--head", "1", "--tail", "1"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("volume", "ls", "media:a/../b")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void driversAreListed() throws Exception {
        assertThat(bed.run("volume", "drivers")).isEqualTo(ExitCode.OK);
        assertThat(bed.json("volume", "drivers").at("/drivers/0/name").asText()).isEqualTo("local");
    }

    @Test
    void whatIsInAVolumeIsAskedOfTheEngine() throws Exception {
        assertThat(bed.run("volume", "identify", "blog-data")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains("blog-data", "blog");
        assertThat(bed.run("volume", "keep", "media")).isEqualTo(ExitCode.FAILED);
        assertThat(bed.err()).startsWith("There is no database in media");
        assertThat(bed.run("volume", "ls", "media:none")).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(bed.run("volume", "cat", "media:empty")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).isEmpty();
        assertThat(bed.run("volume", "cp", "media:empty", folder.toString())).isEqualTo(ExitCode.OK);
        JsonNode missing = bed.json("volume", "ls", "media:none").get("error");
        assertThat(missing.get("code").asText()).isEqualTo("not-found");
    }

    @Test
    void archivesComeFromAndGoToFiles() throws Exception {
        Path file = folder.resolve("media.tar");
        assertThat(bed.run("volume", "export", "none", file.toString())).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(bed.run("volume", "export", "media", file.toString(), "--format", "zip"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("volume", "export", "blog-data", file.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(bed.err()).startsWith("The volume blog-data is being written");
        assertThat(file).doesNotExist();

        assertThat(bed.run("volume", "import", file.toString(), "films")).isEqualTo(ExitCode.NOT_FOUND);
        Files.writeString(file, "no archive".repeat(200));
        assertThat(bed.run("volume", "import", file.toString(), "media")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("volume", "import", file.toString(), "films")).isEqualTo(ExitCode.FAILED);
        assertThat(bed.err()).contains("is not an archive");
        assertThat(volumes()).doesNotContain("films");
    }
}
