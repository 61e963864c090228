package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.program.LogLine;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `start` of files of rows, up to the start of the first job.
class TablesStartTest {
    @TempDir
    private Path folder;

    private final FakeContainerEngine engine = Databases.engine();
    private CommandFixture bed;
    private Path orders;

    @BeforeEach
    void open() throws Exception {
        bed = new CommandFixture(folder, engine);
        engine.onStart(name -> {
            engine.print(name, LogLine.Stream.STDERR, "out of luck");
            engine.exit(name, 3);
        });
        orders = Files.writeString(folder.resolve("orders.csv"), "id,amount\n1,2\n");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private String seedfile() throws Exception {
        try (Stream<Path> all = Files.walk(folder.resolve("state/seedfiles"))) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            assertThat(files).hasSize(1);
            return Files.readString(files.getFirst());
        }
    }

    @Test
    void eachFileIsAStepOfABuild() throws Exception {
        Path masters = Files.createDirectory(folder.resolve("masters"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(masters.resolve("tags.jsonl.gz")))) {
            out.write("{\"tag\": \"x\"}\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(bed.run(
                        "start",
                        orders.toString(),
                        masters.toString(),
                        "--kind",
                        "postgresql",
                        "--database",
                        "shop",
                        "--encoding",
                        "sjis",
                        "--rejects",
                        folder.resolve("bad").toString()))
                .isEqualTo(ExitCode.RESTORE);

        assertThat(bed.err())
                .contains("Loading orders into an empty database (postgres:")
                .contains("[1/3] image postgres:", "out of luck");
        assertThat(seedfile())
                .startsWith("image: \"postgres:")
                .contains("name: \"orders\"\ndatabase: \"shop\"\n")
                .contains("path: \"" + orders + "\"", "path: \"" + masters + "\"")
                .contains("encoding: \"windows-31j\"", "rejects: \"" + folder.resolve("bad") + "\"");
        assertThat(engine.containers(Map.of())).isEmpty();
        assertThat(engine.volumes(Map.of())).isEmpty();
    }

    @Test
    void whatIsForDumpsIsRefusedAndTheOtherWayRound() throws Exception {
        assertThat(bed.run("start", orders.toString(), "--no-roles", "--only-table", "t"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).contains("--no-roles", "--only-table", "empty database");

        Path dump = Files.writeString(folder.resolve("shop.sql"), "create table t (n int);\n");
        assertThat(bed.run("start", dump.toString(), "--kind", "mysql", "--rejects", "bad"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).contains("--rejects");

        assertThat(bed.run("start", orders.toString(), "--kind", "redis")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).contains("postgresql, mysql, mariadb");
        assertThat(engine.calls()).doesNotContain("createContainer");
    }

    @Test
    void scriptsReadTheFilesBesideThemThemselves() throws Exception {
        Path init = Files.createDirectory(folder.resolve("init"));
        Files.copy(orders, init.resolve("orders.csv"));
        Files.writeString(init.resolve("1.sql"), "create table orders (id int, amount int);\n");

        bed.run("start", init.toString(), "--kind", "postgresql");

        assertThat(bed.err()).doesNotContain("into an empty database");
        assertThat(folder.resolve("state/seedfiles")).doesNotExist();
    }
}
