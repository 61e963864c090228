package dev.seedbed.ui.shell;

import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.EngineContexts;
import dev.seedbed.engine.EngineStatus;
import dev.seedbed.engine.EngineWatch;
import dev.seedbed.engine.SwitchableEngine;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The engine in use, watched: its state on the FX thread, its changes for the screens. Lives on the FX thread.
public final class WatchedEngineLink implements EngineLink {
    private final EngineContexts contexts;
    private final SwitchableEngine engine;
    private final EngineWatch watch;
    private final TaskRunner tasks;
    private final Consumer<EngineContext> onUsed;
    private final ReadOnlyObjectWrapper<EngineStatus> status;

    /// @param onUsed hears which context the user chose
    public WatchedEngineLink(
            EngineContexts contexts,
            SwitchableEngine engine,
            EngineWatch watch,
            TaskRunner tasks,
            Consumer<EngineContext> onUsed) {
        this.contexts = contexts;
        this.engine = engine;
        this.watch = watch;
        this.tasks = tasks;
        this.onUsed = onUsed;
        this.status = new ReadOnlyObjectWrapper<>(watch.status());
    }

    /// Begins to watch.
    ///
    /// @param changed hears, on the FX thread, which sorts of the engine's objects have changed
    public void start(Consumer<Set<String>> changed) {
        Consumer<EngineStatus> toWindow = tasks.onFxThread(status::set);
        Set<String> pending = ConcurrentHashMap.newKeySet();
        Consumer<Object> deliver = tasks.onFxThread(_ -> {
            Set<String> types = Set.copyOf(pending);
            pending.removeAll(types);
            changed.accept(types);
        });
        var _ = watch.listen(new EngineWatch.Listener() {
            @Override
            public void status(EngineStatus now) {
                toWindow.accept(now);
            }

            @Override
            public void changed(Set<String> types) {
                pending.addAll(types);
                deliver.accept(types);
            }
        });
        watch.start();
    }

    @Override
    public ReadOnlyObjectProperty<EngineStatus> statusProperty() {
        return status.getReadOnlyProperty();
    }

    @Override
    public List<EngineContext> contexts() throws OperationFailedException {
        return contexts.list();
    }

    @Override
    public void use(EngineContext context) {
        onUsed.accept(context);
        var _ = tasks.run(
                "use context " + context.name(),
                () -> {
                    engine.switchTo(context);
                    return context;
                },
                _ -> {});
    }

    @Override
    public void retry() {
        watch.retryNow();
    }
}
