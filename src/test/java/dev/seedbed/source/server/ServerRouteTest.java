package dev.seedbed.source.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.EngineInfo;
import dev.seedbed.engine.EngineInfoBuilder;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SourceFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The way to servers of all sorts, over an engine in memory.
class ServerRouteTest {
    private final FakeContainerEngine engine = Databases.engine();
    private String container = "";

    @BeforeEach
    void open() throws Exception {
        container = engine.createContainer(ContainerSpec.named("shop-db", Databases.POSTGRES)
                .publish(new PublishedPort("127.0.0.1", 15432, 5432))
                .build());
        engine.start(container);
    }

    private ServerRoute route(String address) throws Exception {
        return ServerRoute.find(engine, ServerAddresses.parse(address));
    }

    @Test
    void aPublishedPortIsReachedInTheNetworkOfItsContainer() throws Exception {
        ServerRoute route = route("postgres://localhost:15432/shop");
        assertThat(route.network()).isEqualTo("container:" + container);
        assertThat(route.port()).isEqualTo(5432);
        assertThat(route.host()).isEqualTo("localhost");
        assertThat(route("postgres://127.0.0.1:15432/shop").network()).isEqualTo("container:" + container);
        assertThat(route("postgres://shop-db/shop").network()).isEqualTo("container:" + container);
    }

    @Test
    void whatElseListensOnLoopbackIsReachedInTheNetworkOfThisComputer() throws Exception {
        assertThat(route("postgres://localhost:15433/shop")).isEqualTo(new ServerRoute("host", "localhost", "", 15433));
        engine.stop(container);
        assertThat(route("postgres://localhost:15432/shop").network()).isEqualTo("host");
    }

    @Test
    void desktopsHaveANameForIt() throws Exception {
        engine.info(EngineInfoBuilder.builder(engine.info())
                .operatingSystem("Docker Desktop")
                .build());
        assertThat(route("postgres://localhost:15433/shop"))
                .isEqualTo(new ServerRoute(null, "host.docker.internal", "", 15433));
    }

    @Test
    void theLoopbackOfAnotherComputerIsNotTakenForThisOne() throws Exception {
        EngineInfo remote =
                EngineInfoBuilder.builder(engine.info()).local(false).build();
        engine.info(remote);
        assertThatThrownBy(() -> route("postgres://localhost:15433/shop"))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new SourceFailure.SourceUnreachable(
                                        "postgresql://localhost:15433/shop", "other-loopback")));
    }

    @Test
    void otherServersAreReachedOverTheUsualNetwork() throws Exception {
        assertThat(route("postgres://db.example.com/shop"))
                .isEqualTo(new ServerRoute(null, "db.example.com", "", 5432));
    }

    @Test
    void aContainerThatGoesMeanwhileIsNobodysAddress() throws Exception {
        engine.failAlwaysOn("container", new Failure.NotFound("container", container));
        assertThat(route("postgres://10.1.2.3/shop")).isEqualTo(new ServerRoute(null, "10.1.2.3", "", 5432));
    }
}
