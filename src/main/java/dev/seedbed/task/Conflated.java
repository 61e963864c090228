package dev.seedbed.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Hands the newest value to another thread and drops the ones in between, so a fast producer cannot flood it.
///
/// Safe for use by any number of producers; `target` runs on `thread` only.
public final class Conflated<T> implements Consumer<T> {
    private final AtomicReference<@Nullable T> newest = new AtomicReference<>();
    private final Executor thread;
    private final Consumer<? super T> target;

    public Conflated(Executor thread, Consumer<? super T> target) {
        this.thread = thread;
        this.target = target;
    }

    @Override
    public void accept(T value) {
        if (newest.getAndSet(value) == null) {
            thread.execute(this::deliver);
        }
    }

    private void deliver() {
        T value = newest.getAndSet(null);
        if (value != null) {
            target.accept(value);
        }
    }
}
