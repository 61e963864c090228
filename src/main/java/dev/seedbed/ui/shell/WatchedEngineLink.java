package dev.seedbed.ui.shell;

import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.context.EngineContexts;
import dev.seedbed.engine.watch.EngineStatus;
import dev.seedbed.engine.watch.EngineWatch;
import dev.seedbed.engine.watch.SwitchableEngine;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The engine in use, watched: its state on the FX thread, its changes for the screens. Lives on the FX thread.
public final class WatchedEngineLink implements EngineLink {
    private final EngineContexts contexts;
    private final SwitchableEngine engine;
    private final EngineWatch watch;
    private final TaskRunner tasks;
    private final Predicate<EngineContext> mayUse;
    private final ReadOnlyObjectWrapper<EngineStatus> status;
    private boolean started;

    /// @param place where the engine is; a context that is missing is reported, and nothing is watched
    /// @param mayUse is asked before another context is used
    public WatchedEngineLink(
            EngineContexts contexts,
            SwitchableEngine engine,
            EngineWatch watch,
            InitialEngine place,
            TaskRunner tasks,
            Predicate<EngineContext> mayUse) {
        this.contexts = contexts;
        this.engine = engine;
        this.watch = watch;
        this.tasks = tasks;
        this.mayUse = mayUse;
        this.status = new ReadOnlyObjectWrapper<>(
                place.missing() == null
                        ? watch.status()
                        : new EngineStatus.Lost(place.context().name(), place.missing()));
    }

    /// Begins to watch.
    ///
    /// @param changed hears, on the FX thread, which sorts of the engine's objects have changed
    public void start(Consumer<Set<String>> changed) {
        Consumer<EngineStatus> toWindow = tasks.onFxThread(now -> {
            if (started) {
                status.set(now);
            }
        });
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
        if (!(status.get() instanceof EngineStatus.Lost)) {
            startWatch();
        }
    }

    private void startWatch() {
        started = true;
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
        if (!mayUse.test(context)) {
            return;
        }
        status.set(new EngineStatus.Connecting(context.name()));
        var _ = tasks.run(
                "use context " + context.name(),
                () -> {
                    engine.switchTo(context);
                    return context;
                },
                _ -> {
                    if (!started) {
                        startWatch();
                    }
                });
    }

    @Override
    public void retry() {
        if (started) {
            watch.retryNow();
        } else {
            var _ = tasks.run("find the context again", contexts::resolve, outcome -> outcome.onSuccess(this::use));
        }
    }
}
