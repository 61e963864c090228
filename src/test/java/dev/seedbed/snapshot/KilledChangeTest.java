package dev.seedbed.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseLock;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.engine.VolumeSummary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Programs that are killed in the middle of a change, and what the next one makes of it: everything as before or
/// everything as after, and nothing left over.
@Tag("engine")
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledChangeTest {
    private static final RestartPolicy RESTART = new RestartPolicy("unless-stopped", 0);

    private SnapshotBed bed;
    private Snapshot base;

    @BeforeAll
    void open() throws Exception {
        bed = new SnapshotBed();
        bed.fixPorts();
        bed.database(DatabaseKind.POSTGRESQL, "seedbed-killed-base");
        base = bed.snapshots.take(
                bed.databases.find("seedbed-killed-base"), Wish.named("base of the killed"), Step.Listener.NONE);
    }

    @AfterAll
    void close() throws Exception {
        bed.close();
    }

    /// A running clone of the base that holds the numbers 1 and 2.
    private Database clone(String name) throws Exception {
        bed.clear(name);
        bed.snapshots.clone(
                base,
                new CloneRequest(bed.newId(), name, name, bed.port(), true, "", "", false, Map.of()),
                Step.Listener.NONE);
        Database made = bed.databases.find(name);
        bed.sql(made.id(), made.kind(), "insert into t values (2)");
        bed.engine.restartPolicy(made.id(), RESTART);
        return bed.databases.find(name);
    }

    /// A program of its own that makes one change.
    static ProcessBuilder program(List<String> properties, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(properties);
        command.add(SnapshotProgram.class.getName());
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command);
    }

    /// Runs a program that is killed at that moment, and watches the list of databases meanwhile.
    private void killedAt(String moment, String key, String... arguments) throws Exception {
        Process program = program(List.of("-Ddev.seedbed.crash-at=" + moment), arguments)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var seen = new ConcurrentLinkedQueue<String>();
        try {
            do {
                seen.addAll(wrong(key));
            } while (!program.waitFor(50, TimeUnit.MILLISECONDS));
        } finally {
            program.destroyForcibly();
        }
        assertThat(program.exitValue())
                .as("the program was killed at %s", moment)
                .isEqualTo(137);
        seen.addAll(wrong(key));
        assertThat(seen).isEmpty();
    }

    private List<String> wrong(String key) throws Exception {
        List<String> wrong = new ArrayList<>(OneWriter.violations(bed.engine, Set.of(key)));
        List<Database> listed = listed(key);
        if (listed.size() > 1
                || listed.stream().anyMatch(one -> one.name().startsWith("seedbed-old-"))
                || listed.stream().anyMatch(one -> one.name().startsWith("seedbed-new-"))) {
            wrong.add("listed: " + listed);
        }
        return wrong;
    }

    private List<Database> listed(String key) throws Exception {
        return bed.databases.list().stream()
                .filter(one -> key.equals(DatabaseLock.key(one.labels(), one.id())))
                .toList();
    }

    private String key(Database database) {
        return DatabaseLock.key(database.labels(), database.id());
    }

    /// Runs, answers under the same name and address, holds exactly this, and nothing of the change is left.
    private void assertAsBefore(Database before, ContainerDetails details, String... numbers) throws Exception {
        Database now = bed.databases.find(before.name());
        ContainerDetails found = bed.engine.container(now.id());
        assertThat(now.isRunning()).isEqualTo(before.isRunning());
        assertThat(now.address()).isEqualTo(before.address());
        assertThat(found.summary().name()).isEqualTo(details.summary().name());
        assertThat(found.restartPolicy()).isEqualTo(details.restartPolicy());
        assertThat(found.environment()).isEqualTo(details.environment());
        assertThat(found.networks().keySet()).isEqualTo(details.networks().keySet());
        if (now.isRunning()) {
            bed.ready(now.id(), now.kind(), SnapshotBed.PASSWORD);
            assertThat(bed.numbers(now)).isIn((Object[]) numbers);
        }
        assertNothingIsLeft(key(before));
    }

    private void assertNothingIsLeft(String key) throws Exception {
        List<ContainerSummary> all = bed.engine.containers(Map.of());
        assertThat(all)
                .filteredOn(one -> key.equals(one.labels().get(Labels.ID))
                        || one.name().equals("seedbed-lock-" + key)
                        || one.name().equals("seedbed-lock-" + base.timeline()))
                .extracting(one -> one.labels().getOrDefault(Labels.ROLE, ""))
                .as("roles")
                .isSubsetOf(Labels.ROLE_DATABASE, "")
                .hasSizeLessThanOrEqualTo(1);
        assertThat(unused(key)).as("volumes that nobody uses").isEmpty();
    }

    /// Volumes of this database that no container refers to.
    private Set<String> unused(String key) throws Exception {
        Set<String> used = bed.engine.containers(Map.of()).stream()
                .flatMap(one -> one.mounts().stream())
                .filter(mount -> mount.type() == Mount.Type.VOLUME)
                .map(Mount::source)
                .collect(Collectors.toSet());
        Set<String> unused = bed.engine.volumes(Map.of(Labels.ID, key)).stream()
                .map(VolumeSummary::name)
                .collect(Collectors.toCollection(HashSet::new));
        unused.removeAll(used);
        return unused;
    }

    private long snapshotsOf(String key) throws Exception {
        return bed.snapshots.catalogue().list().stream()
                .filter(one -> one.timeline().equals(key))
                .count();
    }

    @ParameterizedTest
    @CsvSource({
        "lock, 0",
        "journal, 0",
        "layer-mount, 0",
        "created, 0",
        "stopped, 0",
        "renamed, 0",
        "swapped, 0",
        "started, 1",
        "recorded, 1",
        "old-removed, 1",
        "tidied, 1"
    })
    void aSnapshotThatWasBrokenOff(String moment, int snapshots) throws Exception {
        Database database = bed.databases.list().stream()
                .filter(one -> one.name().equals("seedbed-killed-take"))
                .findFirst()
                .orElse(null);
        if (database == null) {
            database = clone("seedbed-killed-take");
        }
        ContainerDetails details = bed.engine.container(database.id());
        long before = snapshotsOf(key(database));

        killedAt(moment, key(database), "take", database.name());
        bed.snapshots.recover();

        assertAsBefore(database, details, "1,2");
        assertThat(snapshotsOf(key(database)) - before).isEqualTo(snapshots);
        bed.snapshots.recover();
        assertThat(bed.numbers(database)).isEqualTo("1,2");
    }

    @ParameterizedTest
    @CsvSource({"stopped, '1,2'", "swapped, '1,2'", "started, '1'", "old-removed, '1'"})
    void aResetThatWasBrokenOff(String moment, String numbers) throws Exception {
        String name = "seedbed-killed-reset";
        if (bed.databases.list().stream().noneMatch(one -> one.name().equals(name))) {
            clone(name);
        }
        Database database = bed.databases.find(name);
        if (bed.numbers(database).equals("1")) {
            bed.sql(database.id(), database.kind(), "insert into t values (2)");
        }
        ContainerDetails details = bed.engine.container(database.id());
        long before = snapshotsOf(key(database));

        killedAt(moment, key(database), "reset", name);
        bed.snapshots.recover();

        assertAsBefore(database, details, numbers);
        boolean went = numbers.equals("1");
        assertThat(snapshotsOf(key(database)) - before).isEqualTo(went ? 1 : 0);
        if (moment.equals("started")) {
            Snapshot kept = bed.snapshots.catalogue().list().stream()
                    .filter(one -> one.timeline().equals(key(database)))
                    .reduce((_, later) -> later)
                    .orElseThrow();
            bed.snapshots.goTo(bed.databases.find(name), kept, Wish.named("undo"), Step.Listener.NONE);
            assertThat(bed.numbers(database)).isEqualTo("1,2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"renamed", "swapped", "recorded"})
    void aSnapshotOfAStoppedDatabaseThatWasBrokenOff(String moment) throws Exception {
        String name = "seedbed-killed-still";
        if (bed.databases.list().stream().noneMatch(one -> one.name().equals(name))) {
            bed.engine.stop(clone(name).id(), java.time.Duration.ofMinutes(1));
        }
        Database database = bed.databases.find(name);
        ContainerDetails details = bed.engine.container(database.id());

        killedAt(moment, key(database), "take", name);
        bed.snapshots.recover();

        assertAsBefore(database, details);
        SnapshotProgram.carryOut(bed.engine, "start", name);
        assertThat(bed.numbers(database)).isEqualTo("1,2");
        SnapshotProgram.carryOut(bed.engine, "stop", name);
    }

    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, layer-mount",
        "POSTGRESQL, swapped",
        "POSTGRESQL, started",
        "MYSQL, started",
        "MARIADB, renamed"
    })
    void anAdoptionThatWasBrokenOff(DatabaseKind kind, String moment) throws Exception {
        String name = "seedbed-killed-foreign-" + kind.id();
        Database found = bed.databases.list().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
        if (found != null && found.ours()) {
            SnapshotProgram.carryOut(bed.engine, "remove", name);
            found = null;
        }
        if (found == null) {
            found = bed.database(kind, name, false);
            bed.engine.restartPolicy(found.id(), RESTART);
            bed.own(key(found));
        }
        ContainerDetails details = bed.engine.container(found.id());

        killedAt(moment, key(found), "adopt", name);
        bed.snapshots.recover();

        assertAsBefore(found, details, "1");
        boolean after = !List.of("layer-mount", "stopped", "renamed", "swapped").contains(moment);
        assertThat(bed.databases.find(name).ours()).isEqualTo(after);
        assertThat(snapshotsOf(key(found))).isEqualTo(after ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"journal, false", "layer-mount, false", "created, false", "started, false", "committed, true"})
    void aCloneThatWasBrokenOff(String moment, boolean exists) throws Exception {
        String id = bed.newId();
        String name = "seedbed-killed-clone-" + moment;

        killedAt(moment, id, "clone", base.id(), id, name);
        assertThat(listed(id)).hasSize(exists ? 1 : 0);
        bed.snapshots.recover();

        assertThat(listed(id)).hasSize(exists ? 1 : 0);
        if (exists) {
            assertThat(bed.numbers(bed.databases.find(name))).isEqualTo("1");
        } else {
            assertThat(bed.engine.containers(Map.of(Labels.ID, id))).isEmpty();
            assertThat(bed.engine.volumes(Map.of(Labels.ID, id))).isEmpty();
        }
        assertNothingIsLeft(id);
        assertThat(bed.snapshots.catalogue().byId(base.id())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"container-removed", "volume-removed"})
    void aRemovalThatWasBrokenOffLeavesLabelledVolumesOnly(String moment) throws Exception {
        Database database = clone("seedbed-killed-removal");
        String key = key(database);

        killedAt(moment, key, "remove", database.name());
        bed.snapshots.recover();

        assertThat(listed(key)).isEmpty();
        assertThat(bed.engine.containers(Map.of(Labels.ID, key))).isEmpty();
        assertThat(unused(key)).isNotEmpty();
        for (String volume : unused(key)) {
            assertThat(bed.engine.volume(volume).labels()).containsEntry(Labels.NAME, database.name());
            bed.engine.removeVolume(volume);
        }
        assertThat(bed.numbers(bed.databases.find("seedbed-killed-base"))).isEqualTo("1");
    }

    @Test
    void aSnapshotWhoseRemovalOrChangeWasBrokenOff() throws Exception {
        Database database = clone("seedbed-killed-forget");
        String key = key(database);
        Snapshot first = bed.snapshots.take(database, Wish.named("first"), Step.Listener.NONE);

        killedAt("rewritten", key, "edit", first.id());
        assertThat(bed.snapshots.catalogue().byId(first.id()))
                .get()
                .satisfies(edited -> assertThat(edited.name()).isEqualTo("edited"));

        bed.snapshots.reset(bed.databases.find(database.name()), Wish.named("kept"), Step.Listener.NONE);
        for (Snapshot one : bed.snapshots.timeline(bed.databases.find(database.name()))) {
            if (one.timeline().equals(key) && !one.id().equals(first.id())) {
                bed.snapshots.remove(bed.snapshots.planRemoval(List.of(one)));
            }
        }
        killedAt("record-removed", key, "forget", first.id());
        bed.snapshots.recover();

        assertThat(bed.numbers(database)).isEqualTo("1");
        assertThat(unused(key))
                .allSatisfy(volume -> assertThat(bed.engine.volume(volume).labels())
                        .containsEntry(Labels.ROLE, Labels.ROLE_LAYER)
                        .containsEntry(Labels.NAME, database.name()));
        for (String volume : unused(key)) {
            bed.engine.removeVolume(volume);
        }
        assertThat(bed.numbers(database)).isEqualTo("1");
    }

    /// One base per kind, from which everything else of that kind is cloned.
    private final Map<DatabaseKind, Snapshot> bases = new java.util.EnumMap<>(DatabaseKind.class);

    private Snapshot base(DatabaseKind kind) throws Exception {
        Snapshot made = bases.get(kind);
        if (made == null) {
            String name = "seedbed-killed-base-" + kind.id();
            made = bed.snapshots.take(bed.database(kind, name), Wish.named(name), Step.Listener.NONE);
            bases.put(kind, made);
        }
        return made;
    }

    @ParameterizedTest
    @CsvSource({
        "MYSQL, take, stopped, '1,2', 0",
        "MYSQL, take, recorded, '1,2', 1",
        "MYSQL, reset, swapped, '1,2', 0",
        "MYSQL, reset, started, '1', 1",
        "MARIADB, take, stopped, '1,2', 0",
        "MARIADB, take, started, '1,2', 1",
        "MARIADB, reset, swapped, '1,2', 0",
        "MARIADB, reset, old-removed, '1', 1"
    })
    void aChangeOfOtherKindsThatWasBrokenOff(
            DatabaseKind kind, String change, String moment, String numbers, int snapshots) throws Exception {
        String name = "seedbed-killed-" + kind.id();
        if (bed.databases.list().stream().noneMatch(one -> one.name().equals(name))) {
            bed.snapshots.clone(
                    base(kind),
                    new CloneRequest(bed.newId(), name, name, bed.port(), true, "", "", false, Map.of()),
                    Step.Listener.NONE);
        }
        Database database = bed.databases.find(name);
        bed.ready(database.id(), kind, SnapshotBed.PASSWORD);
        if (bed.numbers(database).equals("1")) {
            bed.sql(database.id(), kind, "insert into t values (2)");
        }
        ContainerDetails details = bed.engine.container(database.id());
        long before = snapshotsOf(key(database));

        killedAt(moment, key(database), change, name);
        bed.snapshots.recover();

        assertAsBefore(database, details, numbers);
        assertThat(snapshotsOf(key(database)) - before).isEqualTo(snapshots);
    }

    @ParameterizedTest
    @CsvSource({"MYSQL, layer-mount", "MYSQL, started", "MARIADB, created", "MARIADB, started"})
    void aCloneOfOtherKindsThatWasBrokenOff(DatabaseKind kind, String moment) throws Exception {
        String id = bed.newId();
        Snapshot from = base(kind);
        String frozen = bed.hash(from.layers().getFirst(), from.imageId());

        killedAt(moment, id, "clone", from.id(), id, "seedbed-killed-clone-" + kind.id());
        bed.snapshots.recover();

        assertThat(listed(id)).isEmpty();
        assertNothingIsLeft(id);
        assertThat(bed.hash(from.layers().getFirst(), from.imageId())).isEqualTo(frozen);
    }

    @ParameterizedTest
    @CsvSource({
        "journal, false",
        "copied, false",
        "kept, false",
        "released, false",
        "swapped, false",
        "started, true",
        "tidied, true"
    })
    void anUndoneAdoptionThatWasBrokenOff(String moment, boolean after) throws Exception {
        String name = "seedbed-killed-undo";
        Database found = bed.databases.list().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
        if (found == null) {
            found = bed.database(DatabaseKind.POSTGRESQL, name, false);
            bed.engine.restartPolicy(found.id(), RESTART);
        }
        if (!found.ours()) {
            bed.own(key(found));
            bed.snapshots.adopt(found, Wish.named("as adopted"), Step.Listener.NONE);
            found = bed.databases.find(name);
            bed.sql(found.id(), found.kind(), "insert into t values (2)");
        }
        String key = key(found);
        ContainerDetails details = bed.engine.container(found.id());
        Snapshot adopted = bed.snapshots
                .catalogue()
                .byId(found.labels().getOrDefault(Labels.PARENT, ""))
                .orElseThrow();
        String frozen = after ? "" : bed.hash(adopted.layers().getFirst(), adopted.imageId());

        killedAt(moment, key, "undo", name);
        bed.snapshots.recover();

        assertAsBefore(found, details, after ? "1" : "1,2");
        assertThat(bed.databases.find(name).ours()).isEqualTo(!after);
        assertThat(bed.snapshots.catalogue().byId(adopted.id()).isPresent()).isEqualTo(!after);
        assertThat(bed.snapshots.catalogue().list().stream()
                        .filter(one -> one.timeline().equals(key) && one.reason() == Snapshot.Reason.AUTOMATIC))
                .hasSize(after ? 1 : 0);
        if (!after) {
            assertThat(bed.hash(adopted.layers().getFirst(), adopted.imageId())).isEqualTo(frozen);
        }
    }

    @ParameterizedTest
    @CsvSource({"stopped, 0", "copied, 0", "recorded, 1"})
    void aFullCopyThatWasBrokenOff(String moment, int copies) throws Exception {
        String name = "seedbed-killed-copy";
        if (bed.databases.list().stream().noneMatch(one -> one.name().equals(name))) {
            bed.own(key(bed.database(DatabaseKind.POSTGRESQL, name, false)));
        }
        Database found = bed.databases.find(name);
        ContainerDetails details = bed.engine.container(found.id());
        long before = snapshotsOf(key(found));

        killedAt(moment, key(found), "copy", name);
        bed.snapshots.recover();

        assertAsBefore(found, details, "1");
        assertThat(bed.databases.find(name).id()).isEqualTo(found.id());
        assertThat(snapshotsOf(key(found)) - before).isEqualTo(copies);
    }

    @ParameterizedTest
    @CsvSource({"flat-copied, false", "swapped, false", "started, true", "flat-switched, true"})
    void aFlatteningThatWasBrokenOff(String moment, boolean after) throws Exception {
        String name = "seedbed-killed-flat";
        if (bed.databases.list().stream().noneMatch(one -> one.name().equals(name))) {
            clone(name);
        }
        Database database = bed.databases.find(name);
        while (Layer.fromJson(database.labels().getOrDefault(Labels.LAYERS, "")).size() < 2) {
            bed.snapshots.take(database, Wish.named("deeper"), Step.Listener.NONE);
            database = bed.databases.find(name);
        }
        ContainerDetails details = bed.engine.container(database.id());
        String layers = database.labels().getOrDefault(Labels.LAYERS, "");

        killedAt(moment, key(database), "flatten", name);
        bed.snapshots.recover();

        assertAsBefore(database, details, "1,2");
        String now = bed.databases.find(name).labels().getOrDefault(Labels.LAYERS, "");
        if (after) {
            assertThat(Layer.fromJson(now)).hasSize(1);
        } else {
            assertThat(now).isEqualTo(layers);
        }
    }
}
