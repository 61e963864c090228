package dev.seedbed.ui.activity;

import dev.seedbed.engine.program.Subscription;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.task.TaskRunner;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One seeded start in the list, with its newest picture. Lives on the FX thread.
public final class SeedRow {
    private final RunningSeed seed;
    private final ReadOnlyObjectWrapper<SeedProgress> progress;
    private final Subscription subscription;

    SeedRow(RunningSeed seed, TaskRunner tasks) {
        this.seed = seed;
        this.progress = new ReadOnlyObjectWrapper<>(seed.progress());
        this.subscription = seed.listen(tasks.onFxThread(progress::set));
    }

    public String id() {
        return seed.id();
    }

    public RunningSeed seed() {
        return seed;
    }

    /// Whether another program runs it, and this one only looks on.
    public boolean isElsewhere() {
        return seed.runBy().isPresent();
    }

    public SeedProgress progress() {
        return progress.get();
    }

    public ReadOnlyObjectProperty<SeedProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    void close() {
        subscription.close();
    }
}
