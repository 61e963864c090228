package dev.seedbed.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.InitializedData;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputReport;
import dev.seedbed.input.mask.MaskReport;
import dev.seedbed.input.mask.SnapshotFindings;
import dev.seedbed.seeding.SeedingFixture;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.source.web.FileServer;
import dev.seedbed.source.web.WebSource;
import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SourceFailure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("engine")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuildsTest {
    private ContainerEngine engine;
    private Snapshots snapshots;
    private SeedingFixture bed;
    private Builds builds;
    private final List<BuildProgress> seen = new ArrayList<>();
    private Path folder;

    @BeforeAll
    void open(@TempDir Path temporary) throws Exception {
        folder = temporary;
        bed = new SeedingFixture(folder);
        engine = bed.engine;
        snapshots = new Snapshots(engine);
        builds = new Builds(
                engine,
                bed.seeding,
                snapshots,
                folder.resolve("checks"),
                new WebSource(folder.resolve("web")),
                UnaryOperator.identity());
    }

    /// All that was made here carries the name of its folder.
    @AfterAll
    void remove() throws Exception {
        List<Snapshot> made = snapshots.catalogue().list().stream()
                .filter(one -> one.seedName().startsWith("buildtest-")
                        || one.seedFiles().stream().anyMatch(name -> name.startsWith("buildtest-")))
                .toList();
        snapshots.remove(snapshots.planRemoval(made));
        bed.close();
    }

    /// @return states of the steps when it was over
    private List<BuildStepState.State> build(Path project) throws Exception {
        seen.clear();
        builds.build(project, false, progress -> {
            synchronized (seen) {
                seen.add(progress);
            }
        });
        return states();
    }

    private List<BuildStepState.State> states() {
        synchronized (seen) {
            return seen.getLast().steps().stream().map(BuildStepState::state).toList();
        }
    }

    private String ask(String sql) throws Exception {
        var found = new ArrayList<List<String>>();
        Snapshot result = seen.getLast().result();
        assertThat(result).isNotNull();
        new StepRunner(engine, bed.seeding, snapshots).look(result, server -> found.addAll(server.ask(sql)));
        return found.getFirst().getFirst();
    }

    /// Once is enough.
    private static boolean isMasked(DatabaseKind kind, String name) {
        return kind == DatabaseKind.POSTGRESQL && !name.endsWith("failing");
    }

    private Path project(DatabaseKind kind, String name) throws Exception {
        // A name of its own, so that nothing is cached from anywhere else.
        Path project = folder.resolve(name);
        Files.createDirectories(project.resolve("schema"));
        Files.createDirectories(project.resolve("migrations"));
        Files.createDirectories(project.resolve("tool"));
        Files.writeString(
                project.resolve("buildtest-base.sql"),
                "create table users (id int primary key, name varchar(200));\n" + "insert into users values (1, 'first "
                        + project + "');\n");
        Files.writeString(project.resolve("schema/1_notes.sql"), "create table notes (id int primary key);\n");
        Files.writeString(project.resolve("schema/2_rows.sql"), "insert into notes values (1);\n");
        Files.writeString(
                project.resolve("migrations/V1__mail.sql"), "alter table users add column mail varchar(80);\n");
        Files.writeString(project.resolve("tool/more.sql"), "insert into notes values (2);\n");
        String client = kind == DatabaseKind.POSTGRESQL
                ? "[psql, -v, ON_ERROR_STOP=1, $DATABASE_URL, -f, more.sql]"
                : "[sh, -c, '" + (kind == DatabaseKind.MYSQL ? "mysql" : "mariadb")
                        + " -h 127.0.0.1 -u \"$MYSQL_USER\" \"$MYSQL_DATABASE\" < more.sql']";
        Files.writeString(project.resolve("Seedfile.yaml"), """
                image: %s
                database: shop
                steps:
                  - restore: buildtest-base.sql
                  - run: schema/
                  - migrate: migrations
                  - tool: { image: %s, command: %s, mount: tool }
                %scheck:
                  - { sql: "select count(*) from notes", expect: "> %s" }
                """.formatted(
                        InitializedData.image(kind),
                        InitializedData.image(kind),
                        client,
                        isMasked(kind, name) ? "  - mask: mask.yaml\n" : "",
                        name.endsWith("failing") ? 2 : 1));
        Files.writeString(project.resolve("mask.yaml"), "columns:\n  users.id: keep\n  users.nam?: { fake: word }\n");
        return project;
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void onlyWhatChangedIsCarriedOut(DatabaseKind kind) throws Exception {
        Path project = project(kind, "buildtest-" + kind.id());

        assertThat(builds.look(project).found()).isEmpty();
        boolean isMasked = isMasked(kind, "buildtest-" + kind.id());
        assertThat(build(project)).containsOnly(BuildStepState.State.DONE).hasSize(isMasked ? 5 : 4);
        BuildProgress first = seen.getLast();
        assertThat(first.steps().get(0).notes())
                .as("no database appears")
                .extracting(PlanNote::key)
                .doesNotContain("restore");
        assertThat(first.steps().get(1).log()).contains("-- 1_notes.sql", "-- 2_rows.sql");
        if (kind == DatabaseKind.POSTGRESQL) {
            assertThat(first.steps().get(1).log()).contains("CREATE TABLE", "INSERT 0 1");
        }
        assertThat(ask("select count(*) from notes")).isEqualTo("2");
        assertThat(ask("select count(*) from users where mail is null")).isEqualTo("1");

        assertThat(builds.look(project).result()).isEqualTo(Optional.ofNullable(first.result()));
        List<InputReport> reports = first.steps().getLast().reports();
        if (isMasked) {
            assertThat(reports)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            MaskReport.class,
                            mask -> assertThat(mask.masked())
                                    .extracting(one -> one.column().local())
                                    .containsExactly("users.id", "users.name"));
            assertThat(builds.reports(Objects.requireNonNull(first.result()))).isEqualTo(reports);
            assertThat(new SnapshotFindings(engine, snapshots).of(first.result()))
                    .extracting(finding -> finding.column().local())
                    .containsExactlyInAnyOrder("users.mail", "users.name");
        }
        assertThat(build(project)).containsOnly(BuildStepState.State.CACHED);
        assertThat(seen.getLast().steps().getLast().reports())
                .as("kept with the step")
                .isEqualTo(reports);

        Files.writeString(project.resolve("tool/more.sql"), "insert into notes values (2), (3);\n");
        FoundSteps found = builds.look(project);
        assertThat(found.isAll()).isFalse();
        assertThat(found.found()).hasSize(3);
        assertThat(build(project))
                .startsWith(
                        BuildStepState.State.CACHED,
                        BuildStepState.State.CACHED,
                        BuildStepState.State.CACHED,
                        BuildStepState.State.DONE)
                .doesNotContain(BuildStepState.State.WAITING)
                .hasSize(isMasked ? 5 : 4);
        assertThat(ask("select count(*) from notes")).isEqualTo("3");
    }

    @Test
    void whatIsAtAnAddressIsFetchedFirstAndCountsByItsContent() throws Exception {
        Path project = Files.createDirectories(folder.resolve("buildtest-web"));
        byte[] first = ("create table users (id int); -- " + project).getBytes(StandardCharsets.UTF_8);
        String address;
        try (var server = new FileServer(first)) {
            address = server.address("");
            Files.writeString(project.resolve("Seedfile.yaml"), """
                    image: %s
                    steps:
                      - restore: %s/buildtest-base.sql
                      - restore: %s/rows.sql
                    """.formatted(
                            InitializedData.image(DatabaseKind.POSTGRESQL), address, address));
            // The same text at both: it fails in the second step, and has by then been fetched.
            assertThatThrownBy(() -> build(project)).isInstanceOf(OperationFailedException.class);
            assertThat(states()).containsExactly(BuildStepState.State.DONE, BuildStepState.State.FAILED);
            synchronized (seen) {
                assertThat(seen.stream().flatMap(one -> one.steps().stream()))
                        .as("fetched before anything runs, and shown")
                        .anyMatch(step -> step.preparation() == InputProgress.Preparation.DOWNLOADING);
            }

            server.content =
                    ("create table if not exists users (id int); -- " + project).getBytes(StandardCharsets.UTF_8);
            server.etag = "\"2\"";
            assertThat(build(project)).containsOnly(BuildStepState.State.DONE);
            assertThat(notes()).containsOnly("web-changed").hasSize(2);
            assertThat(build(project)).containsOnly(BuildStepState.State.CACHED);
            assertThat(server.taken()).endsWith("304", "304");
        }
        assertThat(build(project)).containsOnly(BuildStepState.State.CACHED);
        assertThat(notes()).containsOnly("web-offline").hasSize(2);

        Files.writeString(
                project.resolve("Seedfile.yaml"),
                "image: %s\nsteps: [restore: %s/other.sql]\n"
                        .formatted(InitializedData.image(DatabaseKind.POSTGRESQL), address));
        assertThatThrownBy(() -> build(project))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isInstanceOf(SourceFailure.SourceUnreachable.class));
        assertThat(states()).containsExactly(BuildStepState.State.FAILED);
    }

    private List<String> notes() {
        synchronized (seen) {
            return seen.getLast().steps().stream()
                    .flatMap(step -> step.notes().stream())
                    .map(PlanNote::key)
                    .filter(key -> key.startsWith("web-"))
                    .toList();
        }
    }

    @Test
    void whatFailsIsNamedAndWhatWasFinishedStays() throws Exception {
        Path project = project(DatabaseKind.POSTGRESQL, "buildtest-failing");
        Files.writeString(project.resolve("schema/2_rows.sql"), "insert into notes values (1), (5);\n");

        Files.writeString(project.resolve("schema/3_bad.sql"), "select 1;\ninsert into nothing_there values (1);\n");
        assertThatThrownBy(() -> build(project))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isInstanceOfSatisfying(InputFailure.ScriptFailed.class, failed -> {
                            assertThat(failed.file()).isEqualTo("3_bad.sql");
                            assertThat(failed.line()).isEqualTo(2);
                            assertThat(failed.message()).contains("nothing_there");
                        }));
        assertThat(states())
                .containsExactly(
                        BuildStepState.State.DONE,
                        BuildStepState.State.FAILED,
                        BuildStepState.State.WAITING,
                        BuildStepState.State.WAITING);
        assertThat(engine.containers(Map.of(Labels.TEMPORARY, "")))
                .extracting(left -> left.labels().getOrDefault(Labels.SEED_NAME, ""))
                .noneMatch(seed -> seed.startsWith("buildtest-"));

        Files.delete(project.resolve("schema/3_bad.sql"));
        Files.writeString(project.resolve("migrations/V2__bad.sql"), "select 1;\n\nalter table nothing add x int;\n");
        assertThatThrownBy(() -> build(project))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isInstanceOfSatisfying(InputFailure.ScriptFailed.class, failed -> {
                            assertThat(failed.file()).isEqualTo("V2__bad.sql");
                            assertThat(failed.line()).isEqualTo(3);
                        }));

        Files.delete(project.resolve("migrations/V2__bad.sql"));
        Files.writeString(project.resolve("tool/more.sql"), "insert into nothing values (1);\n");
        assertThatThrownBy(() -> build(project))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isInstanceOf(BuildFailure.StepFailed.class));

        Files.writeString(project.resolve("tool/more.sql"), "select 1;\n");
        assertThatThrownBy(() -> build(project))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(
                                        new BuildFailure.ResultUnexpected("select count(*) from notes", "> 2", "2")));
        // What was built is kept, and the mended check passes without another step.
        String mended = Files.readString(project.resolve("Seedfile.yaml")).replace("> 2", "2");
        Files.writeString(project.resolve("Seedfile.yaml"), mended);
        assertThat(build(project)).containsOnly(BuildStepState.State.CACHED);
    }
}
