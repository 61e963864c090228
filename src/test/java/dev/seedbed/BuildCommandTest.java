package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.program.LogLine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `build`, and `start` of a folder with a Seedfile, up to the start of the first job.
class BuildCommandTest {
    @TempDir
    private Path folder;

    private final FakeContainerEngine engine = Databases.engine();
    private CommandFixture bed;
    private Path project;

    @BeforeEach
    void open() throws Exception {
        bed = new CommandFixture(folder, engine);
        engine.onStart(name -> {
            engine.print(name, LogLine.Stream.STDERR, "out of luck");
            engine.exit(name, 3);
        });
        project = Files.createDirectory(folder.resolve("shop"));
        Files.writeString(project.resolve("base.sql"), "create table t (n int);\n");
        Files.createDirectory(project.resolve("schema"));
        Files.writeString(project.resolve("schema/1.sql"), "select 1;\n");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private void seedfile(String steps) throws Exception {
        Files.writeString(project.resolve("Seedfile.yaml"), "image: postgres:17\nsteps:\n" + steps);
    }

    @Test
    void theStepThatFailsIsNamedAndNothingRemains() throws Exception {
        seedfile("  - restore: base.sql\n  - run: schema\n");

        assertThat(bed.run("build", project.toString())).isEqualTo(ExitCode.RESTORE);

        assertThat(bed.err()).contains("[1/2] restore base.sql: failed", "out of luck");
        assertThat(engine.containers(Map.of())).isEmpty();
        assertThat(engine.volumes(Map.of())).isEmpty();
    }

    @Test
    void startBuildsWhatAFolderDescribes() throws Exception {
        seedfile("  - restore: base.sql\n");

        assertThat(bed.run("start", project.toString())).isEqualTo(ExitCode.RESTORE);
        assertThat(bed.err()).contains("[1/1] restore base.sql: failed");

        assertThat(bed.run("start", project.toString(), "--user", "shop")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).contains("--user");
    }

    @Test
    void whatIsWrongIsToldWithItsPlaceBeforeAnythingRuns() throws Exception {
        seedfile("  - restore: base.sql\n  - runs: schema\n");

        assertThat(bed.run("build", "-f", project.resolve("Seedfile.yaml").toString()))
                .isEqualTo(ExitCode.SEED);
        assertThat(bed.err()).contains("Seedfile.yaml, line 4, column 5", "runs");

        seedfile("  - run: schema\n  - restore: { files: base.sql, part: { structure-only: true } }\n");
        assertThat(bed.run("build", project.toString())).isEqualTo(ExitCode.SEED);
        assertThat(bed.err()).contains("line 4", "a part only in the first step");

        Files.writeString(project.resolve("base.dump"), "PGDMP\1\16\0");
        seedfile("  - run: schema\n  - restore: base.dump\n");
        assertThat(bed.run("build", project.toString())).isEqualTo(ExitCode.SEED);

        assertThat(engine.calls()).doesNotContain("createContainer");
    }

    @Test
    void aFolderWithoutASeedfileIsTold() {
        assertThat(bed.run("build", folder.toString())).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(bed.err()).contains("Seedfile.yaml");
        assertThat(bed.run("build", "a", "-f", "b")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void itsOptionsAreExplainedInJapanese() {
        try (var japanese = new CommandFixture(folder, engine, Locale.JAPANESE)) {
            assertThat(japanese.run("build", "--help")).isZero();
            assertThat(japanese.out()).contains("ビルド", "Seedfile");
        }
    }
}
