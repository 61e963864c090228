package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.source.git.TestRepository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands of the page about git, as they stand there, with a real repository and an engine in memory where every
/// restore fails.
@Tag("engine")
class GitCommandsTest {
    private static final String DUMP = """
            -- PostgreSQL database dump
            CREATE TABLE t (n integer);
            -- PostgreSQL database dump complete
            """;

    @TempDir
    private Path folder;

    private final FakeContainerEngine engine = Databases.engine();
    private TestRepository repository;
    private CommandFixture bed;

    @BeforeEach
    void open() throws Exception {
        engine.onStart(name -> {
            if (name.startsWith("seedbed-seed-")) {
                engine.print(name, LogLine.Stream.STDERR, "out of luck");
                engine.exit(name, 3);
            }
        });
        repository = new TestRepository(folder);
        Path clone = repository.cloned("clone");
        repository.git(clone, "lfs", "track", "*.sql");
        Files.createDirectories(clone.resolve("dumps"));
        Files.writeString(clone.resolve("dumps/shop.sql"), DUMP);
        repository.git(clone, "add", "--all");
        repository.git(clone, "commit", "--quiet", "-m", "first");
        repository.git(clone, "push", "--quiet", "origin", "HEAD:main", "HEAD:refs/tags/v1");
        Files.writeString(folder.resolve("shop.sql"), DUMP + "-- more\n");
        bed = new CommandFixture(folder, engine);
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private List<String[]> documented() throws Exception {
        return Files.readAllLines(Path.of("src/docs/git.md")).stream()
                .filter(line -> line.startsWith("seedbed "))
                .map(line -> line.replace("git+https://example.com/team/data.git", repository.address())
                        .replace(" shop.sql ", " " + folder.resolve("shop.sql") + " "))
                .map(line -> line.split(" "))
                .map(words -> Arrays.copyOfRange(words, 1, words.length))
                .toList();
    }

    private int run(String[] words) {
        return bed.run(words);
    }

    @Test
    void theExamplesOfThePage() throws Exception {
        List<String[]> commands = documented();
        assertThat(commands).hasSize(6);

        assertThat(run(commands.get(0))).as(bed.err()).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains("Added to the library: " + repository.address() + " (dumps: 1)");

        assertThat(run(commands.get(1))).as(bed.err()).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains("main, v1", "not fetched", repository.address() + "#main:dumps/shop.sql");

        assertThat(run(commands.get(2))).as(bed.err()).isEqualTo(ExitCode.OK);
        assertThat(Path.of(bed.out().strip())).hasFileName("shop.sql").hasContent(DUMP);

        assertThat(run(commands.get(3))).as(bed.err()).isEqualTo(ExitCode.RESTORE);
        assertThat(bed.err()).contains("Starting shop: PostgreSQL 17.6");

        assertThat(run(commands.get(4))).as(bed.err()).isEqualTo(ExitCode.OK);
        assertThat(repository.git("tag")).isEqualTo("v1\nv2");
        JsonNode dumps = bed.json("library").path("repositories").path(0).path("dumps");
        assertThat(dumps).hasSize(2);
        assertThat(dumps.path(0).path("versions").toString()).isEqualTo("[\"main\",\"v2\"]");
        assertThat(dumps.path(0).path("fetched").asBoolean()).isFalse();
        assertThat(dumps.path(1).path("fetched").asBoolean()).isTrue();

        assertThat(run(commands.get(5))).as(bed.err()).isEqualTo(ExitCode.OK);
        assertThat(bed.json("library").path("repositories")).isEmpty();
    }

    @Test
    void whatCannotBeReachedDoesNotHideTheRest() throws Exception {
        assertThat(bed.run("library", "add", repository.address())).isEqualTo(ExitCode.OK);
        Files.move(repository.bare(), folder.resolve("moved.git"));
        assertThat(bed.run("library")).isEqualTo(ExitCode.OK);
        assertThat(bed.err()).contains("The dumps in " + repository.address() + " are not listed");
        assertThat(bed.run("library", "add", "git+file:///none.git")).isNotEqualTo(ExitCode.OK);
        assertThat(bed.json("library", "add", "git+https://mia:s3cret@example.com/x.git")
                        .toString())
                .contains("credential helper")
                .doesNotContain("s3cret");
    }
}
