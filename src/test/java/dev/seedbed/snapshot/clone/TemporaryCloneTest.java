package dev.seedbed.snapshot.clone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemporaryCloneTest {

    @ParameterizedTest
    @CsvSource({
        "unix:///run/docker.sock,127.0.0.1",
        "tcp://127.0.0.1:2375,127.0.0.1",
        "tcp://far.example:2376,far.example"
    })
    void itIsWhereItsEngineIs(URI endpoint, String host) throws Exception {
        FakeContainerEngine engine =
                Databases.on(new FakeContainerEngine(new EngineContext("one", "", endpoint, "context", null, true)));
        engine.start(engine.createContainer(
                Databases.ours(engine, "aaaaaaaaaaaa", "shop").build()));
        var snapshots = new Snapshots(engine);
        Snapshot taken = snapshots.take(
                new DatabaseCatalogue(engine).find("shop"), SnapshotDetails.named("then"), Step.Listener.NONE);

        try (TemporaryClone clone = snapshots.look(taken)) {
            assertThat(clone.address().host()).isEqualTo(host);
        }
        assertThat(new DatabaseCatalogue(engine).list()).hasSize(1);
    }
}
