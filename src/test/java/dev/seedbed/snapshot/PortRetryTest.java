package dev.seedbed.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.snapshot.clone.CloneRequestBuilder;
import dev.seedbed.snapshot.clone.DirectRequest;
import dev.seedbed.snapshot.clone.DirectRequestBuilder;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A port that somebody else took since the plan was made: the next one is tried with another container, and the first
/// one leaves nothing, not even what an image declares as volumes.
class PortRetryTest {
    private static final int PORT = 15432;

    private final FakeContainerEngine engine = Databases.engine();
    private final Snapshots snapshots = new Snapshots(engine);

    @BeforeEach
    void takePort() throws Exception {
        engine.start(engine.createContainer(Databases.ours(engine, "aaaaaaaaaaaa", "shop")
                .publish(new PublishedPort("127.0.0.1", PORT, 5432))
                .build()));
    }

    @Test
    void ofAClone() throws Exception {
        Snapshot taken = snapshots.take(
                new DatabaseCatalogue(engine).find("shop"), SnapshotDetails.named("taken"), Step.Listener.NONE);

        String clone = snapshots.clone(
                taken,
                CloneRequestBuilder.builder()
                        .id("bbbbbbbbbbbb")
                        .name("shop-2")
                        .containerName("shop-2")
                        .port(PORT)
                        .build(),
                Step.Listener.NONE);

        assertMoved(clone, "shop-2");
    }

    @Test
    void ofADatabaseOnDataThatIsThere() throws Exception {
        var request = DirectRequestBuilder.builder()
                .id("bbbbbbbbbbbb")
                .name("shop-2")
                .containerName("shop-2")
                .imageId("postgres:17")
                .imageMount("/var/lib/postgresql/data")
                .port(PORT)
                .model((name, port) ->
                        ContainerSpec.named(name, "postgres:17").publish(new PublishedPort("127.0.0.1", port, 5432)))
                .build();

        String started = snapshots.startDirectly(request, new Stages());

        assertMoved(started, "shop-2");
    }

    private void assertMoved(String container, String name) throws Exception {
        assertThat(engine.container(container).summary().ports())
                .extracting(PublishedPort::hostPort)
                .isEqualTo(List.of(PORT + 1));
        assertThat(engine.removedWithoutVolumes()).doesNotContain(name);
    }

    private static final class Stages implements DirectRequest.Stages {
        @Override
        public void prepare() {}

        @Override
        public void beforeStart(String container) {}

        @Override
        public void ready(String container) {}
    }
}
