package dev.seedbed.seeding.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.OperationFailedException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// Calls take as long as the clock that is given says.
class EngineWaitsTest {
    private final AtomicLong nanos = new AtomicLong(77);
    private final AtomicInteger changes = new AtomicInteger();
    private final EngineWaits waits = new EngineWaits(nanos::get, changes::incrementAndGet);
    private final List<Duration> seen = new ArrayList<>();

    @AutoClose
    private final FakeContainerEngine fake = new FakeContainerEngine();

    private Duration each = Duration.ZERO;
    private final ContainerEngine engine = waits.around(slow());

    @Test
    void aCallThatTakesLongIsAWait() throws Exception {
        each = Duration.ofSeconds(7);
        engine.createVolume("v", Map.of(), Map.of());
        assertThat(seen).containsExactly(Duration.ofSeconds(7));
        assertThat(waits.now()).isZero();
        assertThat(waits.total()).isEqualTo(Duration.ofSeconds(6));
        assertThat(fake.volume("v").name()).isEqualTo("v");
        assertThat(changes).hasPositiveValue();
    }

    @Test
    void waitsAddUpAndShortCallsAreNone() throws Exception {
        each = Duration.ofSeconds(3);
        engine.ping();
        each = Duration.ofMillis(900);
        engine.containers(Map.of());
        each = Duration.ofMillis(1500);
        engine.volumes(Map.of());
        assertThat(seen).containsExactly(Duration.ofSeconds(3), Duration.ZERO, Duration.ofMillis(1500));
        assertThat(waits.total()).isEqualTo(Duration.ofMillis(2500));
    }

    @Test
    void whatLastsAsLongAsItsWorkIsNoWait() {
        each = Duration.ofSeconds(30);
        assertThatThrownBy(() -> engine.exec("none", ExecSpec.of("root", "true"), Duration.ofMinutes(1)))
                .isInstanceOf(OperationFailedException.class);
        assertThatThrownBy(() -> engine.stop("none", Duration.ofMinutes(1)))
                .isInstanceOf(OperationFailedException.class);
        assertThat(seen).containsOnly(Duration.ZERO);
        assertThat(waits.total()).isZero();
    }

    @Test
    void failuresAreThoseOfTheEngine() {
        var failure = new EngineFailure.EngineTimedOut("start container", Duration.ofSeconds(90));
        fake.failOn("start", failure);
        each = Duration.ofSeconds(90);
        assertThatThrownBy(() -> engine.start("none"))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isEqualTo(failure));
        assertThat(waits.now()).isZero();
        assertThat(waits.total()).isEqualTo(Duration.ofSeconds(89));
    }

    private ContainerEngine slow() {
        return (ContainerEngine) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ContainerEngine.class}, (_, method, arguments) -> {
                    nanos.addAndGet(each.toNanos());
                    seen.add(waits.now());
                    try {
                        return method.invoke(fake, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
