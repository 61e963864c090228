package dev.seedbed.ui;

import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.EngineInfo;
import dev.seedbed.engine.EngineInfoBuilder;
import dev.seedbed.engine.watch.EngineStatus;
import dev.seedbed.ui.shell.EngineLink;
import java.net.URI;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// An engine whose state a test sets by hand.
public final class FakeEngineLink implements EngineLink {
    public static final EngineContext DEFAULT = context("default", "unix:///var/run/docker.sock");
    public static final EngineContext OTHER = context("build-box", "tcp://build-box:2376");
    public static final EngineInfo INFO = EngineInfoBuilder.builder()
            .product("Docker Engine")
            .version("28.5")
            .apiVersion("1.51")
            .operatingSystem("Debian")
            .architecture("x86_64")
            .storageDriver("overlay2")
            .rootDirectory("/var/lib/docker")
            .cpus(8)
            .memoryBytes(16L << 30)
            .local(true)
            .build();

    public final ReadOnlyObjectWrapper<EngineStatus> status =
            new ReadOnlyObjectWrapper<>(new EngineStatus.Connected(DEFAULT, INFO));
    public int retries;
    public EngineContext used = DEFAULT;

    @Override
    public ReadOnlyObjectProperty<EngineStatus> statusProperty() {
        return status.getReadOnlyProperty();
    }

    @Override
    public List<EngineContext> contexts() {
        return List.of(DEFAULT, OTHER);
    }

    @Override
    public void use(EngineContext context) {
        used = context;
        status.set(new EngineStatus.Connected(context, INFO));
    }

    @Override
    public void retry() {
        retries++;
    }

    private static EngineContext context(String name, String endpoint) {
        return new EngineContext(name, "", URI.create(endpoint), "context", null, true);
    }
}
