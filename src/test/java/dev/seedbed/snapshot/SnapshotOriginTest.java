package dev.seedbed.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Layer;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.Labels;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotBuilder;
import dev.seedbed.snapshot.record.SnapshotOrigin;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SnapshotOriginTest {
    private final FakeContainerEngine engine = new FakeContainerEngine();

    /// Records that were written before they told it.
    @Test
    void aRemovedDatabaseThatItsRecordDoesNotNameIsNamedByItsLayer() throws Exception {
        engine.createVolume(
                "seedbed-layer-s1", Map.of(Labels.ROLE, Labels.ROLE_LAYER, Labels.NAME, "shop-dev"), Map.of());
        List<Snapshot> snapshots = List.of(of("s1", ""), of("s2", "crm"), of("s3", ""));

        Map<String, SnapshotOrigin> origins = SnapshotOrigin.of(engine, snapshots);

        assertThat(origins.get("s1").name()).isEqualTo("shop-dev");
        assertThat(origins.get("s2").name()).isEqualTo("crm");
        assertThat(origins.get("s3").name()).as("nothing tells it").isEmpty();
        assertThat(origins.values())
                .extracting(SnapshotOrigin::sort)
                .containsOnly(SnapshotOrigin.Sort.REMOVED_DATABASE);
    }

    @Test
    void volumesAreListedOnlyWhereARecordDoesNotTell() throws Exception {
        SnapshotOrigin.of(engine, List.of(of("s2", "crm")));

        assertThat(engine.calls()).noneMatch(call -> call.startsWith("volumes"));
    }

    @Test
    void aBuildIsNamedByItsSeedfile() throws Exception {
        Snapshot result = SnapshotBuilder.builder(of("s4", ""))
                .name("shop")
                .seedName("shop")
                .reason(Snapshot.Reason.BUILD)
                .timeline("")
                .build();
        Snapshot step = SnapshotBuilder.builder(result).name("shop: run schema").build();

        assertThat(SnapshotOrigin.of(engine, List.of(result)).get("s4"))
                .isEqualTo(new SnapshotOrigin(SnapshotOrigin.Sort.SEED, "shop", ""));
        assertThat(result.isIntermediate()).isFalse();
        assertThat(step.isIntermediate()).isTrue();
    }

    private static Snapshot of(String id, String databaseName) {
        return SnapshotBuilder.builder()
                .id(id)
                .name("before")
                .reason(Snapshot.Reason.MANUAL)
                .kind(DatabaseKind.POSTGRESQL)
                .version("17.6")
                .image("postgres:17")
                .imageId("sha256:1")
                .layers(List.of(new Layer("seedbed-data-s0", ""), new Layer("seedbed-layer-" + id, "u")))
                .owner(FileOwner.parse("999:999:700").orElseThrow())
                .timeline("db-" + id)
                .databaseName(databaseName)
                .dataDatabase("shop")
                .dataMount("/var/lib/postgresql/data")
                .createdAt(Instant.EPOCH)
                .recordId("record-" + id)
                .build();
    }
}
