package dev.seedbed.store.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.snapshot.SnapshotFixture;
import dev.seedbed.snapshot.clone.WorkClone;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Snapshots that are copied from one engine to another: here the same one plays both, over two connections.
@Tag("engine")
class EngineCopyTest {
    private SnapshotFixture bed;
    private SnapshotFixture there;
    private final List<Snapshot> made = new ArrayList<>();

    @BeforeEach
    void connect() throws Exception {
        bed = new SnapshotFixture();
        there = new SnapshotFixture();
    }

    @AfterEach
    void removeAll() throws Exception {
        there.snapshots.remove(there.snapshots.planRemoval(made));
        there.close();
        bed.close();
    }

    private EngineCopy.Report copied(Snapshot snapshot) throws Exception {
        EngineCopy.Report report = new EngineCopy(bed.engine, there.engine).run(snapshot, _ -> {}, _ -> {});
        made.add(report.snapshot());
        return report;
    }

    private Snapshot taken(Database database, String name) throws Exception {
        Snapshot one = bed.snapshots.take(
                bed.databases.find(database.name()), SnapshotDetails.named(name), Step.Listener.NONE);
        bed.own(one.id());
        return one;
    }

    private String numbers(Snapshot snapshot) throws Exception {
        try (WorkClone clone = there.snapshots.work(snapshot, false)) {
            return bed.sql(clone.container(), snapshot.kind(), "select n from t order by n");
        }
    }

    @Test
    void theSecondSnapshotTakesOnlyWhatChanged() throws Exception {
        Database database = bed.database(DatabaseKind.POSTGRESQL, "seedbed-copied");
        Snapshot one = taken(database, "one");
        EngineCopy.Report first = copied(one);
        bed.sql(bed.databases.find(database.name()).id(), DatabaseKind.POSTGRESQL, "insert into t values (2)");
        Snapshot two = taken(database, "two");
        EngineCopy.Report second = copied(two);

        assertThat(first.savedBytes()).isZero();
        assertThat(first.snapshot().name()).isEqualTo("one");
        assertThat(second.snapshot().parent()).isEqualTo(first.snapshot().id());
        assertThat(second.copiedBytes()).isPositive().isLessThan(first.copiedBytes() / 2);
        assertThat(second.copiedBytes() + second.savedBytes()).isGreaterThan(first.copiedBytes() / 2);
        assertThat(numbers(second.snapshot())).isEqualTo("1,2");
        assertThat(new EngineCopy(bed.engine, there.engine)
                        .run(two, _ -> {}, _ -> {})
                        .snapshot())
                .isEqualTo(second.snapshot());
    }
}
