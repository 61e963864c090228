package dev.seedbed.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// One container takes the place of another one, in memory.
class ContainerExchangeTest {
    private static final RestartPolicy ALWAYS = new RestartPolicy("always", 0);

    private final FakeContainerEngine engine = Databases.engine();
    private final ContainerExchange exchange = new ContainerExchange(engine);

    private String container(String name) throws Exception {
        return engine.createContainer(
                ContainerSpec.named(name, Databases.POSTGRES).build());
    }

    /// A container that runs and is always restarted.
    private Replaced running() throws Exception {
        String id = container("shop");
        engine.restartPolicy(id, ALWAYS);
        engine.start(id);
        return Replaced.of(engine.container(id), "0123456789ab");
    }

    private Optional<ContainerDetails> details(String id) throws Exception {
        return exchange.find(id);
    }

    @Test
    void theNewOneIsWhatTheOldOneWas() throws Exception {
        Replaced shop = running();
        String fresh = container(shop.fresh());

        ContainerDetails stopped = exchange.stop(shop, engine::stop);
        assertThat(stopped.summary().state().isUp()).isFalse();
        assertThat(stopped.restartPolicy()).isEqualTo(RestartPolicy.NEVER);

        exchange.swap(shop, fresh);
        assertThat(engine.container(fresh).name()).isEqualTo("shop");
        assertThat(engine.container(shop.id()).name()).isEqualTo("seedbed-old-0123456789ab");

        exchange.end(shop, engine.container(fresh));
        assertThat(engine.containers(Map.of())).extracting(ContainerSummary::id).containsExactly(fresh);
        assertThat(engine.container(fresh).summary().state().isUp()).isTrue();
        assertThat(engine.container(fresh).restartPolicy()).isEqualTo(ALWAYS);
    }

    /// Also where the names were not exchanged before the program was killed.
    @Test
    void theEndGivesTheNewOneItsName() throws Exception {
        Replaced shop = running();
        String fresh = container(shop.fresh());

        exchange.end(shop, engine.container(fresh));

        assertThat(engine.container(fresh).name()).isEqualTo("shop");
    }

    @Test
    void theOldOneRunsAgainUnderItsName() throws Exception {
        Replaced shop = running();
        String fresh = container(shop.fresh());
        exchange.stop(shop, engine::stop);
        exchange.swap(shop, fresh);
        engine.removeContainer(fresh, false);

        exchange.rollBack(shop, engine.container(shop.id()));
        exchange.rollBack(shop, engine.container(shop.id()));

        ContainerDetails now = engine.container(shop.id());
        assertThat(now.name()).isEqualTo("shop");
        assertThat(now.summary().state().isUp()).isTrue();
        assertThat(now.restartPolicy()).isEqualTo(ALWAYS);
    }

    /// A container that the user renamed while it was stopped keeps that name.
    @Test
    void aNameThatSomebodyGaveItMeanwhileIsKept() throws Exception {
        Replaced shop = running();
        engine.rename(shop.id(), "their-name");

        exchange.rollBack(shop, engine.container(shop.id()));

        assertThat(engine.container(shop.id()).name()).isEqualTo("their-name");
    }

    @Test
    void oneThatDoesNotStartGetsItsRestartPolicyBack() throws Exception {
        Replaced shop = running();
        exchange.stop(shop, engine::stop);
        var inUse = new Failure.PortInUse(5432);
        engine.failOn("start", inUse);

        assertThat(exchange.resumed(shop, shop.id()).orElseThrow().failure()).isEqualTo(inUse);
        assertThat(engine.container(shop.id()).restartPolicy()).isEqualTo(ALWAYS);

        engine.failOn("start", inUse);
        assertThatThrownBy(() -> exchange.resume(shop, shop.id()))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isEqualTo(inUse));
    }

    @Test
    void oneThatWasStoppedStaysStopped() throws Exception {
        String id = container("shop");
        Replaced shop = Replaced.of(engine.container(id), "0123456789ab");

        exchange.stop(shop, _ -> {});
        exchange.resume(shop, id);

        assertThat(engine.container(id).summary().state().isUp()).isFalse();
        assertThat(engine.calls()).noneMatch(call -> call.startsWith("restartPolicy"));
    }

    /// What the new one may have written must not be lost; before that, the old one is what counts.
    @Test
    void itIsEndedWhereTheNewOneMayHaveServedElseRolledBack() throws Exception {
        Replaced shop = running();
        String fresh = container(shop.fresh());
        Optional<ContainerDetails> none = Optional.empty();

        assertThat(ContainerExchange.isToBeEnded(shop, details(shop.id()), none))
                .isFalse();
        assertThat(ContainerExchange.isToBeEnded(shop, details(shop.id()), details(fresh)))
                .isFalse();
        assertThat(ContainerExchange.isToBeEnded(shop, none, details(fresh))).isTrue();

        exchange.stop(shop, engine::stop);
        exchange.swap(shop, fresh);
        // It has the name, but the database was up and the new one never was.
        assertThat(ContainerExchange.isToBeEnded(shop, details(shop.id()), details(fresh)))
                .isFalse();
        engine.start(fresh);
        engine.stop(fresh);
        assertThat(ContainerExchange.isToBeEnded(shop, details(shop.id()), details(fresh)))
                .isTrue();
    }

    @Test
    void withAStoppedDatabaseTheNameDecides() throws Exception {
        String id = container("shop");
        Replaced shop = Replaced.of(engine.container(id), "0123456789ab");
        String fresh = container(shop.fresh());
        assertThat(ContainerExchange.isToBeEnded(shop, details(id), details(fresh)))
                .isFalse();

        exchange.swap(shop, fresh);

        assertThat(ContainerExchange.isToBeEnded(shop, details(id), details(fresh)))
                .isTrue();
    }

    @Test
    void nothingIsLookedForWithoutAName() throws Exception {
        assertThat(exchange.find("")).isEmpty();
        assertThat(exchange.find("gone")).isEmpty();
        assertThat(engine.calls()).noneMatch(call -> call.strip().equals("container"));
    }

    /// Names of containers are made of what a journal says: nothing else gets into them.
    @Test
    void namesAreMadeOfPlainPartsOnly() {
        assertThatThrownBy(() -> new Replaced("id", "shop", true, "no", "../x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Replaced("id", "shop --force", true, "no", "0123456789ab"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
