package dev.seedbed.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Layer;
import dev.seedbed.database.lifecycle.DatabaseLock;
import dev.seedbed.engine.ChildProgram;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.engine.Shared;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.snapshot.clone.CloneRequestBuilder;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/// Programs that are killed in the middle of a change of a real server, and what the next one makes of it: everything
/// as before or everything as after, and nothing left over. [KillsInMemoryTest] goes through all changes and moments.
@Tag("engine")
@Order(Shared.LONGEST)
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledChangeTest {
    private static final RestartPolicy RESTART = new RestartPolicy("unless-stopped", 0);

    private final Map<DatabaseKind, Snapshot> bases = new EnumMap<>(DatabaseKind.class);
    private SnapshotFixture bed;

    @BeforeAll
    void open() throws Exception {
        bed = new SnapshotFixture();
        bed.fixPorts();
    }

    @AfterAll
    void close() throws Exception {
        bed.close();
    }

    /// One per kind, from which everything else of that kind is cloned.
    private Snapshot base(DatabaseKind kind) throws Exception {
        Snapshot made = bases.get(kind);
        if (made == null) {
            Database database = bed.database(kind, "seedbed-killed-base-" + kind.id());
            made = bed.snapshots.take(database, SnapshotDetails.named("base of the killed"), Step.Listener.NONE);
            bases.put(kind, made);
        }
        return made;
    }

    /// A running clone of the base that holds the numbers 1 and 2.
    private Database clone(DatabaseKind kind, String name) throws Exception {
        bed.clear(name);
        bed.snapshots.clone(
                base(kind),
                CloneRequestBuilder.builder()
                        .id(bed.newId())
                        .name(name)
                        .containerName(name)
                        .port(bed.port())
                        .portIsFixed(true)
                        .build(),
                Step.Listener.NONE);
        Database made = bed.databases.find(name);
        bed.sql(made.id(), made.kind(), "insert into t values (2)");
        bed.engine.restartPolicy(made.id(), RESTART);
        return bed.databases.find(name);
    }

    /// A running server of somebody else that holds the number 1.
    private Database foreign(DatabaseKind kind, String name) throws Exception {
        Database found = bed.database(kind, name, false);
        bed.engine.restartPolicy(found.id(), RESTART);
        bed.own(key(found));
        return found;
    }

    /// Runs a program that is killed at that moment, and watches the list of databases meanwhile.
    private void killedAfter(String moment, String key, String... arguments) throws Exception {
        Process program = ChildProgram.of(
                        SnapshotProgram.class, List.of(ChildProgram.killedAfter(moment)), List.of(arguments))
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
                .as("the program was killed after %s", moment)
                .isEqualTo(137);
        seen.addAll(wrong(key));
        assertThat(seen).isEmpty();
    }

    private List<String> wrong(String key) throws Exception {
        List<String> wrong = new ArrayList<>(SingleWriterCheck.violations(bed.engine, Set.of(key)));
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
                .filter(one -> key.equals(DatabaseLock.key(one)))
                .toList();
    }

    private static String key(Database database) {
        return DatabaseLock.key(database);
    }

    /// Runs, answers under the same name and address, holds exactly this, and nothing of the change is left.
    private void assertAsBefore(Database before, ContainerDetails details, String numbers) throws Exception {
        Database now = bed.databases.find(before.name());
        ContainerDetails found = bed.engine.container(now.id());
        assertThat(now.isRunning()).isTrue();
        assertThat(now.address()).isEqualTo(before.address());
        assertThat(found.summary().name()).isEqualTo(details.summary().name());
        assertThat(found.restartPolicy()).isEqualTo(details.restartPolicy());
        assertThat(found.environment()).isEqualTo(details.environment());
        assertThat(found.networks().keySet()).isEqualTo(details.networks().keySet());
        bed.ready(now.id(), now.kind(), SnapshotFixture.PASSWORD);
        assertThat(bed.numbers(now)).isEqualTo(numbers);
        assertNothingIsLeft(key(before));
    }

    private void assertNothingIsLeft(String key) throws Exception {
        assertThat(bed.engine.containers(Map.of()))
                .filteredOn(one ->
                        key.equals(one.labels().get(Labels.ID)) || one.name().equals("seedbed-lock-" + key))
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

    @Test
    void aResetThatWasBrokenOff() throws Exception {
        Database database = clone(DatabaseKind.MYSQL, "seedbed-killed-reset");
        ContainerDetails details = bed.engine.container(database.id());

        killedAfter("start", key(database), "reset", database.name());
        bed.snapshots.recover();

        assertAsBefore(database, details, "1");
        assertThat(snapshotsOf(key(database))).isEqualTo(1);
        Snapshot kept = bed.snapshots.catalogue().list().stream()
                .filter(one -> one.timeline().equals(key(database)))
                .findFirst()
                .orElseThrow();
        bed.snapshots.rollBack(
                bed.databases.find(database.name()), kept, SnapshotDetails.named("undo"), Step.Listener.NONE);
        assertThat(bed.numbers(database)).isEqualTo("1,2");
    }

    @Test
    void anAdoptionAndItsUndoingThatWereBrokenOff() throws Exception {
        Database found = foreign(DatabaseKind.MARIADB, "seedbed-killed-foreign");
        String key = key(found);
        ContainerDetails details = bed.engine.container(found.id());

        killedAfter("rename seedbed-old-", key, "adopt", found.name());
        bed.snapshots.recover();

        assertAsBefore(found, details, "1");
        assertThat(bed.databases.find(found.name()).ours()).isFalse();
        assertThat(snapshotsOf(key)).isZero();

        bed.snapshots.adopt(bed.databases.find(found.name()), SnapshotDetails.named("as adopted"), Step.Listener.NONE);
        Database now = bed.databases.find(found.name());
        bed.sql(now.id(), now.kind(), "insert into t values (2)");
        Snapshot adopted = bed.snapshots.catalogue().byId(now.labels().parent()).orElseThrow();
        String frozen = bed.hash(adopted.layers().getFirst(), adopted.imageId());

        killedAfter("removeContainer seedbed-snapshot-", key, "undo", found.name());
        bed.snapshots.recover();

        assertAsBefore(now, details, "1,2");
        assertThat(bed.databases.find(found.name()).ours()).isTrue();
        assertThat(bed.snapshots.catalogue().byId(adopted.id())).isPresent();
        assertThat(bed.hash(adopted.layers().getFirst(), adopted.imageId())).isEqualTo(frozen);
    }

    @Test
    void aFlatteningThatWasBrokenOff() throws Exception {
        String name = "seedbed-killed-flat";
        bed.snapshots.take(clone(DatabaseKind.POSTGRESQL, name), SnapshotDetails.named("deeper"), Step.Listener.NONE);
        Database database = bed.databases.find(name);
        ContainerDetails details = bed.engine.container(database.id());
        List<Layer> layers = database.labels().layers();
        assertThat(layers).hasSize(2);

        killedAfter("start " + name, key(database), "flatten", name);
        bed.snapshots.recover();

        assertAsBefore(database, details, "1,2");
        assertThat(bed.databases.find(name).labels().layers()).hasSize(1);
    }
}
