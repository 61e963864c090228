package dev.seedbed.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.KillMatrix;
import dev.seedbed.engine.KillableEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.snapshot.record.SnapshotCatalogue;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Changes of databases and snapshots whose program is killed at any moment, in memory, where every moment can be had.
/// [KilledChangeTest] does some of it to real servers.
class KillsInMemoryTest extends KillMatrix {
    private static final String KEY = "aaaaaaaaaaaa";
    private static final String NAME = "shop";

    private static final String STEP = "a step of a build";

    private boolean steps;

    @Override
    protected FakeContainerEngine empty() {
        return engine();
    }

    /// Without anything; what copies data in it has ended at once.
    static FakeContainerEngine engine() {
        FakeContainerEngine engine = Databases.engine();
        engine.onStart(container -> {
            if (container.startsWith("seedbed-copy-")) {
                engine.exit(container, 0);
            }
        });
        return engine;
    }

    @Override
    protected List<String> recover(ContainerEngine engine) throws Exception {
        return new Snapshots(engine).recover();
    }

    @Override
    protected List<String> wrong(FakeContainerEngine engine) throws Exception {
        List<String> wrong = new ArrayList<>(SingleWriterCheck.violations(engine, Set.of(KEY)));
        List<Database> listed = new DatabaseCatalogue(engine).list();
        if (listed.size() > 2
                || listed.stream().anyMatch(one -> one.name().startsWith("seedbed-old-"))
                || listed.stream().anyMatch(one -> one.name().startsWith("seedbed-new-"))) {
            wrong.add("listed: " + listed);
        }
        return wrong;
    }

    /// Records of snapshots, by later ones.
    @Override
    protected Set<String> superseded(FakeContainerEngine engine) throws Exception {
        Set<String> records = engine.containers(Map.of(Labels.ROLE, Labels.ROLE_SNAPSHOT)).stream()
                .map(ContainerSummary::id)
                .collect(Collectors.toSet());
        new SnapshotCatalogue(engine).list().forEach(now -> records.remove(now.recordId()));
        return records;
    }

    /// A server of a step has no journal once it runs: what its removal leaves is on the list of orphans, too.
    @Override
    protected boolean isOutOfJournal(String last) {
        return super.isOutOfJournal(last)
                || last.startsWith("removeContainer seedbed-step-")
                || (last.startsWith("removeVolume seedbed-mount-") && steps);
    }

    static void ours(ContainerEngine engine) throws Exception {
        String id = engine.createContainer(Databases.ours(engine, KEY, NAME)
                .publish(new PublishedPort("127.0.0.1", 15432, 5432))
                .build());
        engine.restartPolicy(id, new RestartPolicy("unless-stopped", 0));
        engine.start(id);
    }

    static void foreign(ContainerEngine engine) throws Exception {
        foreign(engine, NAME, "theirs", "s3cret");
    }

    static void foreign(ContainerEngine engine, String name, String volume, String password) throws Exception {
        engine.createVolume(volume, Map.of("com.example", "theirs"), Map.of());
        String id = engine.createContainer(Databases.foreign(name)
                .labels(Map.of("com.example", "theirs"))
                .environment(Map.of("MARIADB_ROOT_PASSWORD", password, "MARIADB_DATABASE", "blog"))
                .mount(Mount.volume(volume, "/var/lib/mysql"))
                .build());
        engine.restartPolicy(id, new RestartPolicy("on-failure", 3));
        engine.start(id);
    }

    private static void carryOut(ContainerEngine engine, String... arguments) throws Exception {
        SnapshotProgram.carryOut(engine, arguments);
    }

    private static Work then(Work first, String... arguments) {
        return engine -> {
            first.on(engine);
            carryOut(engine, arguments);
        };
    }

    private static Work stopped(Work first) {
        return engine -> {
            first.on(engine);
            engine.stop(container(engine));
        };
    }

    private static String container(ContainerEngine engine) throws Exception {
        return new DatabaseCatalogue(engine).find(NAME).id();
    }

    /// The snapshot `taken` of a database with other accounts, of which nothing else is left.
    static void others(ContainerEngine engine) throws Exception {
        String id = engine.createContainer(Databases.ours(engine, "cccccccccccc", "other")
                .environment(Map.of("POSTGRES_PASSWORD", "other", "POSTGRES_USER", "other"))
                .build());
        engine.start(id);
        carryOut(engine, "take", "other");
        carryOut(engine, "remove", "other");
    }

    private static Work change(String... arguments) {
        return engine -> carryOut(engine, arguments);
    }

    static Stream<Arguments> changes() {
        Work ours = KillsInMemoryTest::ours;
        Work foreign = KillsInMemoryTest::foreign;
        Work layered = then(ours, "take", NAME);
        Work deep = then(layered, "take", NAME);
        Work adopted = then(foreign, "adopt", NAME);
        Work besideOthers = engine -> {
            others(engine);
            ours(engine);
        };
        Work foreignBesideOthers = engine -> {
            foreign(engine, "other", "others", "other");
            carryOut(engine, "adopt", "other");
            carryOut(engine, "remove", "other");
            foreign(engine);
        };
        return Stream.of(
                Arguments.of("a snapshot", ours, change("take", NAME)),
                Arguments.of("a snapshot on a layer", layered, change("take", NAME)),
                Arguments.of("a snapshot of a stopped database", stopped(layered), change("take", NAME)),
                Arguments.of("going to a snapshot", layered, change("goto", NAME, "taken")),
                Arguments.of("going back while it is stopped", stopped(layered), change("goto", NAME, "taken")),
                Arguments.of("an adoption", foreign, change("adopt", NAME)),
                Arguments.of("an adoption while it is stopped", stopped(foreign), change("adopt", NAME)),
                Arguments.of("an adoption undone", adopted, change("undo", NAME)),
                Arguments.of("an adoption undone while it is stopped", stopped(adopted), change("undo", NAME)),
                Arguments.of("an exchange of data", besideOthers, change("exchange", NAME, "taken")),
                Arguments.of(
                        "its undoing", then(besideOthers, "exchange", NAME, "taken"), change("exchange", NAME, "own")),
                Arguments.of("an exchange with an adoption", foreignBesideOthers, change("exchange", NAME, "adopted")),
                Arguments.of("a clone", layered, change("clone", "taken", "bbbbbbbbbbbb", "clone")),
                Arguments.of(STEP, layered, change("step", "taken")),
                Arguments.of("a full copy", foreign, change("copy", NAME)),
                Arguments.of("a full copy of a stopped one", stopped(foreign), change("copy", NAME)),
                Arguments.of("a flattening", deep, change("flatten", NAME)),
                Arguments.of("a flattened snapshot", deep, change("flatten-snapshot", "taken")),
                Arguments.of("a changed record", layered, change("edit", "taken")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void killedAnywhereIsBeforeOrAfter(String what, Work setup, Work change) throws Exception {
        steps = what.equals(STEP);
        killAnywhere(what, setup, change);
    }

    /// A removal has no journal: what it leaves is on the list of orphans, and says whose it was.
    @ParameterizedTest(name = "{0}")
    @MethodSource("removals")
    void aKilledRemovalLeavesLabelledVolumesOnly(String what, Work setup, Work removal) throws Exception {
        FakeContainerEngine whole = empty();
        setup.on(whole);
        int before = whole.volumes(Map.of()).size();
        KillableEngine unharmed = KillableEngine.after(whole, Integer.MAX_VALUE);
        removal.on(unharmed.program());
        assertThat(whole.volumes(Map.of())).as(what).hasSizeLessThan(before);
        assertThat(unused(whole)).as(what).isEmpty();

        for (int kill = 1; kill <= unharmed.changes().size(); kill++) {
            FakeContainerEngine engine = empty();
            setup.on(engine);
            String where = what + ", killed after " + killed(engine, removal, kill);
            recover(engine);

            assertThat(engine.containers(Map.of()))
                    .as(where)
                    .extracting(container -> container.labels().get(Labels.ROLE))
                    .isSubsetOf(Labels.ROLE_DATABASE, Labels.ROLE_SNAPSHOT);
            assertThat(unused(engine))
                    .as(where)
                    .allSatisfy(volume -> assertThat(volume.labels())
                            .containsEntry(Labels.NAME, NAME)
                            .hasEntrySatisfying(
                                    Labels.ROLE, role -> assertThat(role).isIn(Labels.ROLE_LAYER, Labels.ROLE_MOUNT)));
        }
    }

    static Stream<Arguments> removals() {
        Work layered = then(KillsInMemoryTest::ours, "take", NAME);
        return Stream.of(
                Arguments.of("a database", layered, change("remove", NAME)),
                Arguments.of("a snapshot", then(layered, "goto", NAME, "taken"), change("forget", "kept")));
    }

    private static List<VolumeSummary> unused(FakeContainerEngine engine) throws Exception {
        Set<String> used = engine.containers(Map.of()).stream()
                .flatMap(container -> container.mounts().stream())
                .map(Mount::source)
                .collect(Collectors.toSet());
        return engine.volumes(Map.of()).stream()
                .filter(volume -> !used.contains(volume.name()))
                .toList();
    }

    /// Whatever it is that makes the snapshot.
    @ParameterizedTest(name = "{0}")
    @MethodSource("freezing")
    void whatDidNotStopCleanlyBecomesNoSnapshot(String what, Work setup, Work change) throws Exception {
        FakeContainerEngine engine = empty();
        setup.on(engine);
        engine.kill(container(engine));
        List<String> before = state(engine, true);

        assertThatThrownBy(() -> change.on(engine))
                .as(what)
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new SnapshotFailure.NotFreezable(
                                        NAME, SnapshotFailure.Obstacle.NOT_STOPPED_CLEANLY, "exit code 137")));
        assertThat(state(engine, true)).as(what).isEqualTo(before);
    }

    static Stream<Arguments> freezing() {
        Work foreign = KillsInMemoryTest::foreign;
        return Stream.of(
                Arguments.of("a snapshot", (Work) KillsInMemoryTest::ours, change("take", NAME)),
                Arguments.of("an adoption", foreign, change("adopt", NAME)),
                Arguments.of("an adoption undone", then(foreign, "adopt", NAME), change("undo", NAME)),
                Arguments.of("a full copy", foreign, change("copy", NAME)));
    }

    /// The first moment of all: the change was not begun.
    @Test
    void whatWasOnlyLockedIsFreed() throws Exception {
        FakeContainerEngine engine = empty();
        ours(engine);
        List<String> before = state(engine, true);

        killed(engine, change("take", NAME), 1);

        assertThat(engine.containers(Map.of(Labels.ROLE, Labels.ROLE_LOCK))).hasSize(1);
        new Snapshots(engine).recover();
        assertThat(state(engine, true)).isEqualTo(before);
    }
}
