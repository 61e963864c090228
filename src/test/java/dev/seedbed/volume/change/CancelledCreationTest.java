package dev.seedbed.volume.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.volume.form.PlainVolume;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A volume that an engine makes slowly, and a user who does not wait for it.
class CancelledCreationTest {
    private final FakeContainerEngine engine = new FakeContainerEngine();

    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    @Test
    void whatTheEngineMadeAfterTheCancelGoesAgain() throws Exception {
        var making = new VolumeCreation(cancelledWhileMaking(), () -> "postgres:17");

        assertThatThrownBy(() -> making.run("uploads", new PlainVolume())).isInstanceOf(InterruptedException.class);

        assertThat(engine.calls()).contains("createVolume uploads");
        assertThat(engine.volumes(Map.of())).isEmpty();
    }

    private ContainerEngine cancelledWhileMaking() {
        Thread user = Thread.currentThread();
        return (ContainerEngine) Proxy.newProxyInstance(
                ContainerEngine.class.getClassLoader(),
                new Class<?>[] {ContainerEngine.class},
                (_, method, arguments) -> {
                    try {
                        Object result = method.invoke(engine, arguments);
                        if (method.getName().equals("createVolume")) {
                            user.interrupt();
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
