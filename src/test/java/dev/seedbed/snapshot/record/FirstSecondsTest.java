package dev.seedbed.snapshot.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Database;
import dev.seedbed.database.Layer;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Labels;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FirstSecondsTest {
    private final FakeContainerEngine engine = Databases.engine();

    @Test
    void whatADatabaseHasWrittenIsUnknownUntilItsServerHasSettled() throws Exception {
        engine.createVolume("base", Map.of(), Map.of());
        engine.createVolume("own", Map.of(), Map.of());
        engine.measure("base", 90);
        engine.measure("own", 24);
        engine.createContainer(Databases.ours(engine, "a", "shop")
                .labels(Map.of(Labels.LAYERS, Layer.toJson(List.of(Layer.whole("base"))), Labels.OWN_LAYER, "own"))
                .build());
        Database database = new DatabaseCatalogue(engine).find("shop");

        assertThat(DiskUsage.measure(engine, List.of(), database.createdAt().plusSeconds(2))
                        .databases())
                .containsEntry(database.id(), new DiskUsage.OfDatabase(-1, 90));
        assertThat(DiskUsage.measure(engine, List.of(), database.createdAt().plusSeconds(5))
                        .databases())
                .containsEntry(database.id(), new DiskUsage.OfDatabase(24, 90));
    }
}
