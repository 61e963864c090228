package dev.seedbed.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseBuilder;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.lifecycle.RemovalPlan;
import dev.seedbed.database.lifecycle.RemovalPlanBuilder;
import dev.seedbed.engine.ContainerState;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemovalTextTest {
    private static final RemovalPlan.KeptSnapshot SEED = new RemovalPlan.KeptSnapshot("s", "northwind.sql", true);

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final RemovalText text = new RemovalText(messages, new Formats(messages));

    private static RemovalPlan plan(RemovalPlan.Loss loss, List<RemovalPlan.KeptSnapshot> kept) {
        var database = DatabaseBuilder.builder()
                .id("c1")
                .name("shop")
                .kind(DatabaseKind.POSTGRESQL)
                .version("17")
                .image("postgres:17")
                .state(ContainerState.RUNNING)
                .ours(true)
                .seededFrom(List.of("northwind.sql"))
                .labels(new DatabaseLabels(Map.of()))
                .createdAt(Instant.EPOCH)
                .build();
        return RemovalPlanBuilder.builder()
                .database(database)
                .volumes(List.of("seedbed-layer-a1"))
                .keptVolumes(List.of("seedbed-data-s"))
                .keptLayers(List.of("seedbed-data-s"))
                .keptSnapshots(kept)
                .loss(loss)
                .build();
    }

    @Test
    void saysWhatIsLostSinceTheSeedAndWhatStays() {
        RemovalPlan plan = plan(new RemovalPlan.Loss(RemovalPlan.Extent.SINCE, SEED), List.of(SEED));

        assertThat(text.loss(plan, 33L << 20)).startsWith("33 MiB written after northwind.sql are lost");
        assertThat(text.loss(plan, -1)).isEqualTo("Everything written after northwind.sql is lost.");
        assertThat(text.snapshots(plan)).containsExactly("Seed northwind.sql");
        assertThat(text.places(plan)).isEmpty();
    }

    @Test
    void aSnapshotIsNamedAsOne() {
        var before = new RemovalPlan.KeptSnapshot("b", "before", false);

        assertThat(text.loss(plan(new RemovalPlan.Loss(RemovalPlan.Extent.SINCE, before), List.of()), -1))
                .isEqualTo("Everything written after the snapshot “before” is lost.");
    }

    @Test
    void neverSaysThatDataStaysWhereAllIsLost() {
        RemovalPlan plan = plan(new RemovalPlan.Loss(RemovalPlan.Extent.EVERYTHING, null), List.of());

        assertThat(text.loss(plan, 5L << 20)).contains("lost").contains("5.0 MiB");
    }
}
