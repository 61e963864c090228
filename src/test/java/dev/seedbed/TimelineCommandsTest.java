package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.PublishedPort;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The commands about snapshots, over an engine in memory.
@Timeout(60)
class TimelineCommandsTest {
    @TempDir
    private Path folder;

    private final FakeContainerEngine engine = Databases.engine();
    private CommandFixture bed;

    @BeforeEach
    void open() throws Exception {
        engine.start(engine.createContainer(Databases.ours(engine, "0123456789ab", "shop")
                .publish(new PublishedPort("127.0.0.1", 0, 5432))
                .build()));
        engine.start(engine.createContainer(Databases.foreign("blog")
                .mount(Mount.volume("blog-data", "/var/lib/mysql"))
                .build()));
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

    private String taken() throws Exception {
        assertThat(bed.run("snapshot", "shop", "--name", "before", "--tag", "b4"))
                .as(bed.err())
                .isEqualTo(ExitCode.OK);
        assertThat(bed.out()).endsWith("  before\n");
        return bed.out().substring(0, 12);
    }

    private List<String> names() throws Exception {
        var names = new ArrayList<String>();
        bed.json("snapshots")
                .get("snapshots")
                .forEach(snapshot -> names.add(snapshot.get("name").asText()));
        return names;
    }

    @Test
    void aNameOfSeveralRemovesNone() throws Exception {
        String first = taken();
        assertThat(bed.run("snapshot", "shop", "--name", "before")).isEqualTo(ExitCode.OK);
        String second = bed.out().substring(0, 12);

        assertThat(bed.run("snapshot", "rm", "before", "--yes")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).contains(first, second);
        assertThat(bed.run("snapshot", "rm", "shop:before", "--yes")).isEqualTo(ExitCode.USAGE);
        assertThat(names()).containsExactly("before", "before");

        assertThat(bed.json("snapshot", "rm", "b4", "--yes").at("/removed/0/id").asText())
                .isEqualTo(first);
        assertThat(bed.json("snapshot", "rm", "shop:before", "--yes")
                        .at("/removed/0/id")
                        .asText())
                .isEqualTo(second);
    }

    @Test
    void historyShowsWhatASnapshotTook() throws Exception {
        assertThat(bed.run("history", "shop")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains("There are no snapshots of shop yet.");

        String id = taken();

        assertThat(bed.run("history", "shop")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains(id, "before", "b4", "manual", "current");
        JsonNode history = bed.json("history", "shop");
        assertThat(history.get("standsOn").asText()).isEqualTo(id);
        assertThat(bed.run("snapshots")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains(id, "PostgreSQL 17.6");
    }

    @Test
    void theOldNamesOfCommandsDoTheSame() throws Exception {
        taken();

        assertThat(bed.run("log", "shop")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains("before");
        assertThat(bed.run("edit", "b4", "--name", "renamed")).isEqualTo(ExitCode.OK);
        assertThat(bed.run("goto", "shop", "b4", "--yes")).isEqualTo(ExitCode.OK);
        assertThat(bed.run("list")).isEqualTo(ExitCode.OK);
        assertThat(bed.run("remove", "shop", "--yes")).isEqualTo(ExitCode.OK);
        assertThat(bed.run("prune", "b4", "--yes")).isEqualTo(ExitCode.OK);
        assertThat(names()).doesNotContain("renamed");
    }

    @Test
    void rollbackAsksKeepsAndSaysHowToUndo() throws Exception {
        String id = taken();

        assertThat(bed.run("rollback", "shop", "b4")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).contains("This rolls shop back", "Pass --yes");
        assertThat(names()).containsExactly("before");

        JsonNode done = bed.json("rollback", "shop", "b4", "--yes");
        String kept = done.at("/kept/id").asText();
        assertThat(done.at("/standsOn/id").asText()).isEqualTo(id);
        assertThat(names()).contains("before", "Before rolling back to before");

        assertThat(bed.run("rollback", "shop", kept, "--yes")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains("To undo: seedbed rollback shop ");
        assertThat(bed.run("rollback", "shop", "none", "--yes")).isEqualTo(ExitCode.NOT_FOUND);
    }

    @Test
    void resetGoesToWhereItStarted() throws Exception {
        taken();

        assertThat(bed.run("reset", "shop")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("reset", "shop", "--yes")).isEqualTo(ExitCode.OK);
        assertThat(names()).contains("Before a reset");
    }

    @Test
    void cloneAndStartMakeDatabasesOfASnapshot() throws Exception {
        taken();

        assertThat(bed.json("clone", "b4", "--name", "copy").get("name").asText())
                .isEqualTo("copy");
        assertThat(bed.run("start", "b4", "--name", "another")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).startsWith("postgresql://shop:");
        assertThat(bed.run("clone", "shop", "--name", "third")).isEqualTo(ExitCode.OK);
        assertThat(bed.err()).contains("Taking a snapshot of shop first");
        assertThat(bed.run("start", "b4", "--fresh")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).contains("--fresh");
        assertThat(bed.run("clone", "none")).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(bed.run("clone", "b4", "--name", "copy")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aSnapshotIsEditedAndRemoved() throws Exception {
        taken();

        assertThat(bed.run("snapshot", "edit", "b4", "--pin", "--note", "keep", "--tag", "b5"))
                .isEqualTo(ExitCode.OK);
        JsonNode edited = bed.json("snapshots").at("/snapshots/0");
        assertThat(edited.get("pinned").asBoolean()).isTrue();
        assertThat(edited.get("note").asText()).isEqualTo("keep");
        assertThat(bed.run("snapshot", "edit", "none")).isEqualTo(ExitCode.NOT_FOUND);

        assertThat(bed.run("snapshot", "rm", "b5")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).contains("This removes 1 snapshot:", "(pinned)");
        assertThat(bed.json("snapshot", "rm", "b5", "--yes").get("removed")).hasSize(1);
        assertThat(names()).isEmpty();
        assertThat(bed.run("snapshot", "rm", "b5", "--yes")).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(bed.run("snapshot", "rm")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("snapshot")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void pruneTakesOnlyWhatNothingUses() throws Exception {
        taken();
        bed.run("rollback", "shop", "b4", "--yes");

        assertThat(bed.run("prune", "--unused")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).contains("Before rolling back to before", "is not known");
        assertThat(bed.json("prune", "--unused", "--yes").get("removed")).hasSize(1);
        assertThat(names()).containsExactly("before");
        assertThat(bed.run("prune", "--unused", "--yes")).isEqualTo(ExitCode.OK);
        assertThat(bed.err()).contains("There is nothing to remove.");
        assertThat(bed.run("prune", "--short-of-space", "--yes")).isEqualTo(ExitCode.OK);
        assertThat(bed.err()).contains("The engine’s disk has");

        assertThat(bed.run("prune")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("prune", "--short-of-space", "--unused")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("prune", "--older-than", "yesterday")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).contains("30d, 12h, 2w");
    }

    @Test
    void aForeignContainerIsAdoptedAndGivenBack() throws Exception {
        assertThat(bed.run("adopt", "blog", "--drop")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("adopt", "blog")).isEqualTo(ExitCode.USAGE);
        assertThat(engine.container("blog").summary().labels()).doesNotContainKey(Labels.ADOPTED);

        assertThat(bed.json("adopt", "blog", "--yes").get("reason").asText()).isEqualTo("adopted");
        assertThat(engine.container("blog").summary().labels()).containsEntry(Labels.ADOPTED, "blog-data");

        JsonNode given = bed.json("adopt", "blog", "--undo", "--yes");
        assertThat(given.get("volume").asText()).isEqualTo("blog-data");
        assertThat(given.at("/kept/name").asText()).isEqualTo("Written in blog since its adoption");
        assertThat(engine.container("blog").summary().labels()).doesNotContainKey(Labels.ADOPTED);
        assertThat(bed.run("adopt", "blog", "--undo", "--yes")).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void aForeignContainerIsCopied() throws Exception {
        assertThat(bed.run("snapshot", "blog", "--copy")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).contains("This stops blog");
        assertThat(bed.json("snapshot", "blog", "--copy", "--yes").get("reason").asText())
                .isEqualTo("copy");
        assertThat(bed.run("snapshot", "shop", "--copy", "--yes")).isEqualTo(ExitCode.FAILED);
        assertThat(bed.run("snapshot", "blog")).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void flattenMergesLayers() throws Exception {
        assertThat(bed.run("flatten", "shop")).isEqualTo(ExitCode.FAILED);
        assertThat(bed.err()).contains("It already has a single layer.");
        taken();
        bed.run("snapshot", "shop");

        assertThat(bed.json("flatten", "shop").get("layersBefore").asInt()).isEqualTo(2);
        assertThat(bed.run("flatten", "none")).isEqualTo(ExitCode.NOT_FOUND);
    }
}
