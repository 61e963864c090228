package dev.seedbed.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.snapshot.clone.WorkClone;
import dev.seedbed.snapshot.layer.OverlayProbe;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("engine")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkCloneTest {
    private SnapshotFixture bed;
    private final List<Snapshot> made = new ArrayList<>();
    private Snapshot base;

    @BeforeAll
    void takeOne() throws Exception {
        bed = new SnapshotFixture();
        Database database = bed.database(DatabaseKind.POSTGRESQL, "seedbed-step-base");
        base = bed.snapshots.take(database, new SnapshotDetails("base", "", "", Instant.now()), Step.Listener.NONE);
        bed.own(base.id());
    }

    @AfterAll
    void removeAll() throws Exception {
        // Their layers are named after the servers that wrote them.
        bed.snapshots.remove(bed.snapshots.planRemoval(made));
        bed.close();
    }

    private Snapshot step(Snapshots snapshots, Snapshot below, int number) throws Exception {
        try (WorkClone work = snapshots.work(below, false)) {
            assertThat(bed.engine.container(work.container()).networks()).containsOnlyKeys("none");
            bed.sql(work.container(), DatabaseKind.POSTGRESQL, "insert into t values (" + number + ")");
            Snapshot frozen = work.freeze(new WorkClone.Result("step " + number, "print", "shop", List.of("a.sql")));
            made.add(frozen);
            return frozen;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void stepsLieOnEachOther(boolean joins) throws Exception {
        var snapshots = new Snapshots(bed.engine, new OverlayProbe(bed.engine, joins));
        Snapshot first = step(snapshots, base, 2);
        Snapshot second = step(snapshots, first, 3);

        assertThat(second.reason()).isEqualTo(Snapshot.Reason.BUILD);
        assertThat(second.parent()).isEqualTo(first.id());
        assertThat(second.fingerprint()).isEqualTo("print");
        assertThat(second.layers()).hasSize(joins ? base.layers().size() + 2 : 1);
        assertThat(bed.snapshots.catalogue().byId(second.id())).contains(second);
        try (WorkClone look = snapshots.work(second, false)) {
            assertThat(bed.sql(look.container(), DatabaseKind.POSTGRESQL, "select n from t order by n"))
                    .isEqualTo("1,2,3");
        }
        try (WorkClone look = snapshots.work(first, false)) {
            assertThat(bed.sql(look.container(), DatabaseKind.POSTGRESQL, "select n from t order by n"))
                    .isEqualTo("1,2");
        }
    }

    @Test
    void whatIsNotFrozenLeavesNothing() throws Exception {
        String id;
        List<String> written;
        try (WorkClone work = bed.snapshots.work(base, false)) {
            ContainerSummary container = bed.engine.container(work.container()).summary();
            id = container.ownId();
            written = container.mounts().stream()
                    .filter(mount -> !mount.readOnly())
                    .map(mount -> mount.source())
                    .toList();
            bed.sql(work.container(), DatabaseKind.POSTGRESQL, "insert into t values (9)");
        }
        assertThat(written).isNotEmpty();
        assertThat(bed.engine.containers(Map.of(Labels.ID, id))).isEmpty();
        assertThat(bed.engine.volumes(Map.of()))
                .extracting(VolumeSummary::name)
                .doesNotContainAnyElementsOf(written)
                .noneMatch(name -> name.endsWith(id));
    }

    @Test
    void aSnapshotThatWasOnlyJustMadeIsBroughtToTheDisk() throws Exception {
        assertThat(bed.snapshots.settle(base)).isTrue();

        assertThat(bed.engine.containers(Map.of(Labels.ROLE, Labels.ROLE_HELPER)))
                .filteredOn(left -> left.uses(base.layers().getFirst().volume()))
                .extracting(ContainerSummary::name)
                .noneMatch(name -> name.startsWith("seedbed-sync"));
    }
}
