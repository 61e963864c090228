package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.PublishedPort;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What commands print, for people and for scripts, and what they ask at a terminal. Over an engine in memory.
@Timeout(60)
class CommandOutputTest {
    @TempDir
    private Path folder;

    private final FakeContainerEngine engine = Databases.engine();
    private final List<String> asked = new ArrayList<>();
    private Optional<Boolean> answer = Optional.empty();
    private CommandFixture bed;

    @BeforeEach
    void open() throws Exception {
        engine.start(engine.createContainer(Databases.ours(engine, "0123456789ab", "shop")
                .publish(new PublishedPort("127.0.0.1", 0, 5432))
                .build()));
        engine.start(engine.createContainer(Databases.foreign("blog")
                .mount(Mount.volume("blog-data", "/var/lib/mysql"))
                .build()));
        bed = bed(Locale.ENGLISH);
    }

    private CommandFixture bed(Locale language) {
        return new CommandFixture(folder, engine, language, question -> {
            asked.add(question);
            return answer;
        });
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private static List<String> keys(JsonNode node) {
        var keys = new ArrayList<String>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private List<String> names() throws Exception {
        return bed.json("ls").get("databases").findValuesAsText("name");
    }

    private void leaveJob(String id, String name) throws Exception {
        engine.createVolume("seedbed-data-" + id, Map.of(Labels.ROLE, Labels.ROLE_LAYER, Labels.ID, id), Map.of());
        engine.createContainer(ContainerSpec.named("seedbed-seed-" + id, Databases.POSTGRES)
                .labels(Map.of(
                        Labels.ROLE, Labels.ROLE_SEED_JOB, Labels.ID, id, Labels.NAME, name, Labels.KIND, "postgresql"))
                .build());
    }

    @Test
    void aYesAtTheTerminalIsEnough() throws Exception {
        answer = Optional.of(true);

        assertThat(bed.run("rm", "shop")).isEqualTo(ExitCode.OK);
        assertThat(asked).hasSize(1);
        assertThat(bed.err()).contains("shop");
        assertThat(names()).containsExactly("blog");
    }

    @Test
    void aNoAtTheTerminalChangesNothing() throws Exception {
        answer = Optional.of(false);

        assertThat(bed.run("rm", "shop")).isEqualTo(ExitCode.CANCELLED);
        assertThat(bed.out()).isEmpty();
        assertThat(bed.err()).endsWith("Nothing was changed.\n");
        assertThat(bed.run("volume", "rename", "blog-data", "other")).isEqualTo(ExitCode.CANCELLED);
        assertThat(bed.run("adopt", "blog")).isEqualTo(ExitCode.CANCELLED);
        assertThat(asked).hasSize(3);
        assertThat(names()).containsExactlyInAnyOrder("shop", "blog");
    }

    @Test
    void yesAsAnOptionAsksNothing() {
        assertThat(bed.run("rm", "shop", "--yes")).isEqualTo(ExitCode.OK);
        assertThat(asked).isEmpty();
    }

    /// Of several names each is asked for; what was refused stays, and the exit code says so.
    @Test
    void whatIsRefusedIsNotInTheList() throws Exception {
        answer = Optional.of(false);

        JsonNode removed = bed.json("rm", "shop", "blog");

        assertThat(removed.get("removed")).isEmpty();
        assertThat(asked).hasSize(2);
    }

    @Test
    void aRestoreLeftBehindHasTheKeysOfOneThatRuns() throws Exception {
        leaveJob("left", "orders");

        JsonNode job = bed.json("ls").at("/jobs/0");

        assertThat(keys(job)).containsExactly("id", "name", "kind", "seededFrom", "resumable", "runBy", "createdAt");
        assertThat(job.get("runBy").isNull()).isTrue();
    }

    @Test
    void whatWasRemovedHasTheSameKeysWithAndWithoutASnapshot() throws Exception {
        leaveJob("left", "orders");

        JsonNode job = bed.json("rm", "orders", "--yes").at("/removed/0");
        JsonNode kept = bed.json("rm", "shop", "--snapshot", "--yes").at("/removed/0");

        assertThat(keys(job)).isEqualTo(keys(kept)).containsExactly("name", "volumes", "snapshot");
        assertThat(job.get("snapshot").isNull()).isTrue();
        assertThat(kept.get("snapshot").asText()).isNotEmpty();
    }

    @Test
    void volumesHaveAnIdentityEvenWhereNobodyAskedForIt() throws Exception {
        JsonNode volume = bed.json("volumes").at("/volumes/0");

        assertThat(volume.has("identity")).isTrue();
        assertThat(volume.get("identity").isNull()).isTrue();
        assertThat(keys(bed.json("volume", "identify", "blog-data").at("/volumes/0")))
                .containsExactly(
                        "name",
                        "readable",
                        "kind",
                        "version",
                        "directory",
                        "shutdown",
                        "administrator",
                        "databases",
                        "lastWritten",
                        "empty",
                        "entries",
                        "usedBy",
                        "lastUsedBy");
    }

    @Test
    void aStartedDatabaseSaysHowToConnectAndHasNotesEvenIfThereAreNone() throws Exception {
        bed.run("stop", "shop");

        JsonNode started = bed.json("start", "shop");

        assertThat(keys(started)).endsWith("host", "port", "user", "password", "database", "uri", "jdbc", "notes");
        assertThat(started.get("notes")).isEmpty();
        assertThat(started.get("uri").asText()).startsWith("postgresql://");
    }

    @Test
    void theOrderOfKeysIsTheSameEachTime() throws Exception {
        bed.run("snapshot", "shop");

        assertThat(keys(bed.json("snapshots"))).containsExactly("snapshots", "databases");
        assertThat(keys(bed.json("ls"))).containsExactly("databases", "jobs");
    }

    /// What is wrong is on the error stream, in the user's language, and nothing else is on the output.
    @Test
    void wrongValuesAreNamedInBothLanguages() {
        try (var japanese = bed(Locale.JAPANESE)) {
            for (List<String> command : List.of(
                    List.of("query", "shop", "select 1", "--limit", "0"),
                    List.of("start", "no.sql", "--kind", "oracle"),
                    List.of("prune", "--older-than", "soon"),
                    List.of("volume", "create", "x1", "--opt", "novalue"),
                    List.of("volume", "create", "x1", "--nfs", "h:/x", "--protocol", "2"),
                    List.of("volume", "ls", "blog-data:../etc"))) {
                String[] arguments = command.toArray(String[]::new);

                assertThat(bed.run(arguments)).as("%s", command).isEqualTo(ExitCode.USAGE);
                assertThat(bed.out()).isEmpty();
                assertThat(bed.err()).as("%s", command).contains("Change it and try again.");
                assertThat(japanese.run(arguments)).as("%s", command).isEqualTo(ExitCode.USAGE);
                assertThat(japanese.err())
                        .as("%s", command)
                        .contains("変更して再試行してください。")
                        .doesNotContain("Change", "!");
            }
        }
    }

    @Test
    void optionsOfARestoreAreRefusedForASnapshotByTheNamesThatWereGiven() throws Exception {
        bed.run("snapshot", "shop", "--tag", "b4");

        assertThat(bed.run("start", "b4", "--no-roles", "--image=postgres:17", "--port", "5555"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(bed.err().lines().findFirst()).hasValue("The option can’t be “--no-roles, --image”");
    }

    /// Japanese headers and names take two columns a character; the columns of all rows start at the same place.
    @Test
    void japaneseTablesAreAligned() throws Exception {
        engine.start(engine.createContainer(
                Databases.ours(engine, "ba9876543210", "注文").build()));
        try (var japanese = bed(Locale.JAPANESE)) {
            assertThat(japanese.run("ls")).isEqualTo(ExitCode.OK);

            List<String> lines = japanese.out().lines().toList();
            assertThat(lines.getFirst()).startsWith("名前");
            assertThat(lines).anyMatch(line -> line.startsWith("注文"));
            assertThat(lines.stream()
                            .skip(1)
                            .map(CommandOutputTest::columnOfSecondCell)
                            .distinct())
                    .hasSize(1);
        }
    }

    private static int columnOfSecondCell(String line) {
        String first = line.split(" {2,}", 2)[0];
        int gap = line.length()
                - first.length()
                - line.substring(first.length()).stripLeading().length();
        return first.codePoints().map(c -> c > 0x2e80 ? 2 : 1).sum() + gap;
    }

    /// A name may be anything that a label can be: it must not reach the terminal as it is.
    @Test
    void controlCharactersInNamesAreShown() throws Exception {
        leaveJob("odd", "a\u001b[2Jb");

        bed.run("ls");

        assertThat(bed.out()).contains("a\\x1b[2Jb").doesNotContain("\u001b");
    }
}
