package dev.seedbed.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotCatalogue;
import dev.seedbed.snapshot.record.SnapshotDetails;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SnapshotTimeTest {
    private static final String NAME = "shop";

    /// What was written after the request is in the snapshot, so its time is not that of the request.
    @Test
    void aSnapshotsTimeIsWhenItsDataWasFrozen() throws Exception {
        FakeContainerEngine engine = Databases.engine();
        engine.start(engine.createContainer(Databases.ours(engine, "aaaaaaaaaaaa", NAME)
                .publish(new PublishedPort("127.0.0.1", 15432, 5432))
                .build()));
        Database database = new DatabaseCatalogue(engine).find(NAME);
        Instant before = Instant.now();

        Instant asked = before.minus(Duration.ofHours(1));
        Snapshot taken =
                new Snapshots(engine).take(database, new SnapshotDetails("slow", "", "", asked), Step.Listener.NONE);

        assertThat(taken.createdAt()).isBetween(before, Instant.now());
        assertThat(new SnapshotCatalogue(engine).find("slow").createdAt()).isEqualTo(taken.createdAt());
    }
}
