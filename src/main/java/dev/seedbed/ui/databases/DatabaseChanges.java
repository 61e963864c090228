package dev.seedbed.ui.databases;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.ConnectionForm;
import dev.seedbed.database.lifecycle.ConnectionStrings;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.DatabaseLifecycle;
import dev.seedbed.database.lifecycle.RemovalPlan;
import dev.seedbed.snapshot.RemovalWithSnapshot;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What is done to a database of the list, in the background; its row shows it meanwhile. Confined to the FX thread.
public final class DatabaseChanges {
    private final DatabaseCatalogue catalogue;
    private final DatabaseLifecycle lifecycle;
    private final RemovalWithSnapshot keeping;
    private final TaskRunner tasks;
    private final DatabaseRows rows;
    private final Consumer<@Nullable Failure> report;
    private final Runnable refresh;

    /// @param report takes why something failed, and null when something new begins
    /// @param refresh lists again
    DatabaseChanges(
            DatabaseCatalogue catalogue,
            DatabaseLifecycle lifecycle,
            RemovalWithSnapshot keeping,
            TaskRunner tasks,
            DatabaseRows rows,
            Consumer<@Nullable Failure> report,
            Runnable refresh) {
        this.catalogue = catalogue;
        this.lifecycle = lifecycle;
        this.keeping = keeping;
        this.tasks = tasks;
        this.rows = rows;
        this.report = report;
        this.refresh = refresh;
    }

    /// Starts what is stopped, stops what runs.
    public void toggle(DatabaseItem item) {
        Database database = item.database();
        if (database == null || !item.isSteerable()) {
            return;
        }
        if (item.isRunning()) {
            work(item, DatabaseItem.Busy.STOPPING, UserAction.STOP, () -> {
                lifecycle.stop(database);
                return true;
            });
        } else {
            work(item, DatabaseItem.Busy.STARTING, UserAction.START, () -> {
                lifecycle.start(database, _ -> {});
                return true;
            });
        }
    }

    /// Finds out what a removal would take away, then calls `onPlanned`.
    public void planRemoval(DatabaseItem item, Consumer<RemovalPlan> onPlanned) {
        Database database = item.database();
        if (database != null && item.isSteerable()) {
            var _ = tasks.act(
                    UserAction.PLAN_REMOVAL,
                    item.name(),
                    () -> lifecycle.planRemoval(database),
                    outcome -> outcome.handle(onPlanned, report));
        }
    }

    /// Keeps what a database contains as a snapshot, then removes it.
    ///
    /// @param name of the snapshot
    /// @param onKept hears of the snapshot once the database is gone
    public void keepAndRemove(DatabaseItem item, String name, Consumer<Snapshot> onKept) {
        Database database = item.database();
        if (database != null) {
            work(
                    item,
                    DatabaseItem.Busy.REMOVING,
                    UserAction.REMOVE,
                    () -> keeping.run(database, SnapshotDetails.named(name)),
                    onKept);
        }
    }

    public void remove(DatabaseItem item, RemovalPlan plan) {
        work(item, DatabaseItem.Busy.REMOVING, UserAction.REMOVE, () -> {
            lifecycle.remove(plan);
            return true;
        });
    }

    /// Reads the login and delivers how to connect in this form; empty where the form needs a port and none is
    /// published.
    public void connectionText(DatabaseItem item, ConnectionForm form, boolean withPassword, Consumer<String> onText) {
        Database database = item.database();
        if (database != null) {
            var _ = tasks.act(
                    UserAction.READ_LOGIN,
                    item.name(),
                    () -> new ConnectionStrings(database, catalogue.credentials(database)).text(form, withPassword),
                    outcome -> {
                        if (outcome instanceof Outcome.Failed<String>(Failure.NotFound _)) {
                            // The list says so by itself, and anyone who removed it just now need not be told of it.
                            refresh.run();
                        } else {
                            outcome.handle(onText, report);
                        }
                    });
        }
    }

    private void work(DatabaseItem item, DatabaseItem.Busy kind, UserAction action, TaskRunner.Work<Boolean> work) {
        work(item, kind, action, work, _ -> {});
    }

    private <T> void work(
            DatabaseItem item, DatabaseItem.Busy kind, UserAction action, TaskRunner.Work<T> work, Consumer<T> onDone) {
        rows.busy(item.id(), kind);
        report.accept(null);
        var _ = tasks.act(action, item.name(), work, outcome -> {
            rows.idle(item.id());
            outcome.handle(onDone, report);
            refresh.run();
        });
    }
}
