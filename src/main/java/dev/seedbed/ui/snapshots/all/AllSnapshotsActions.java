package dev.seedbed.ui.snapshots.all;

import dev.seedbed.database.Database;
import dev.seedbed.snapshot.clone.CloneRequest;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.snapshots.dialog.CloneDialog;
import dev.seedbed.ui.snapshots.dialog.RemoveSnapshotsDialog;
import dev.seedbed.ui.snapshots.dialog.SnapshotComparisons;
import dev.seedbed.ui.snapshots.dialog.SnapshotDetailsDialog;
import dev.seedbed.ui.snapshots.dialog.SnapshotRow;
import dev.seedbed.ui.snapshots.dialog.SnapshotTexts;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.tasks.TaskResult;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.ui.window.Notices;
import dev.seedbed.ui.window.Overlay;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;

/// What can be done with any snapshot, wherever it is shown and whether or not the database is there that it was taken
/// of; with the questions asked before. Lives on the FX thread.
public final class AllSnapshotsActions {
    private final AllSnapshotsViewModel viewModel;
    private final BackgroundTasks background;
    private final SnapshotTexts texts;
    private final Overlay overlay;
    private final Notices notices;
    private final Navigator navigator;
    private final CloneDialog clones;
    private final SnapshotComparisons comparisons;

    public AllSnapshotsActions(
            AllSnapshotsViewModel viewModel,
            TaskRunner tasks,
            BackgroundTasks background,
            SnapshotTexts texts,
            Overlay overlay,
            Notices notices,
            Navigator navigator) {
        this.viewModel = viewModel;
        this.background = background;
        this.texts = texts;
        this.overlay = overlay;
        this.notices = notices;
        this.navigator = navigator;
        this.clones = new CloneDialog(viewModel.service(), tasks, texts, overlay);
        this.comparisons = new SnapshotComparisons(viewModel.service(), tasks, texts, overlay, this::start);
    }

    /// Asks for name, port and password, then starts a database on the snapshot. The shelf shows how far it is.
    public void start(Snapshot snapshot) {
        start(snapshot, () -> {});
    }

    /// @param started is called once the user has agreed
    public void start(Snapshot snapshot, Runnable started) {
        clones.open(snapshot, CloneDialog.Verb.START, request -> {
            started.run();
            start(snapshot, request);
        });
    }

    /// Starts a database on the snapshot without a question, under the name that would be proposed.
    public void startNow(Snapshot snapshot) {
        start(snapshot, texts.name(snapshot), () -> {
            var service = viewModel.service();
            return service.cloneRequest(snapshot, service.proposeClone(snapshot), false);
        });
    }

    private void start(Snapshot snapshot, CloneRequest request) {
        start(snapshot, request.name(), () -> request);
    }

    /// @param container id of the new one
    private record Started(CloneRequest request, String container) {}

    private void start(Snapshot snapshot, String name, TaskRunner.Work<CloneRequest> wanted) {
        var _ = background.start(
                texts.get("allsnapshots.start.task", name),
                progress -> {
                    CloneRequest request = wanted.call();
                    return new Started(request, viewModel.service().clone(snapshot, request, steps(progress)));
                },
                started -> {
                    CloneRequest request = started.request();
                    String container = started.container();
                    navigator.showDatabase(container);
                    return new TaskResult(
                            texts.get("allsnapshots.start.done", request.name()),
                            List.of(),
                            new TaskResult.Next(
                                    texts.get("allsnapshots.show-database"),
                                    () -> navigator.showDatabase(container),
                                    new TaskResult.RunningDatabase(container)));
                });
    }

    private Step.Listener steps(BackgroundTasks.Progress progress) {
        return (step, done, total) -> progress.at(
                texts.get("snapshots.step." + step.name().toLowerCase(Locale.ROOT)),
                total > 0 ? (double) done / total : -1);
    }

    /// Shows the database that a snapshot is of; does nothing where that is gone.
    void showDatabase(SnapshotRow row) {
        if (!row.origin().container().isEmpty()) {
            navigator.showDatabase(row.origin().container());
        }
    }

    void edit(Snapshot snapshot) {
        edit(snapshot, () -> {});
    }

    /// The same from its details above the window, which come back afterwards.
    void editFromDetails(Snapshot snapshot) {
        edit(snapshot, () -> Platform.runLater(() -> showDetails(snapshot)));
    }

    private void edit(Snapshot snapshot, Runnable onClosed) {
        SnapshotDetailsDialog.ask(
                texts,
                overlay,
                "snapshots.edit.title",
                "",
                "snapshots.edit.button",
                SnapshotDetails.of(snapshot),
                details -> viewModel.edit(snapshot, details, snapshot.pinned()),
                onClosed);
    }

    void proposeMask(Snapshot snapshot) {
        navigator.proposeMask(snapshot);
    }

    void push(Snapshot snapshot) {
        navigator.pushSnapshot(snapshot);
    }

    void bake(Snapshot snapshot) {
        navigator.bakeImage(snapshot);
    }

    void showMaskReports(Snapshot snapshot) {
        navigator.showMaskReports(snapshot);
    }

    void togglePin(Snapshot snapshot) {
        viewModel.edit(snapshot, SnapshotDetails.of(snapshot), !snapshot.pinned());
    }

    /// Compares a snapshot with what a running database contains now.
    public void compareWithDatabase(Snapshot snapshot, Database database) {
        comparisons.withDatabase(snapshot, database);
    }

    /// Asks for another one, then compares the two.
    void compareWithOther(Snapshot snapshot) {
        comparisons.withOther(
                snapshot,
                viewModel.all().stream()
                        .map(SnapshotRow::snapshot)
                        .filter(other -> !snapshot.timeline().isEmpty()
                                && other.timeline().equals(snapshot.timeline()))
                        .toList());
    }

    void compare(Snapshot one, Snapshot other) {
        comparisons.compare(one, other);
    }

    /// Says what goes, asks, then removes them.
    void remove(List<Snapshot> chosen) {
        if (!chosen.isEmpty()) {
            viewModel.planRemoval(
                    chosen,
                    plan -> RemoveSnapshotsDialog.ask(
                            texts,
                            overlay,
                            plan,
                            SnapshotRow.freedBytes(plan, viewModel.all()),
                            () -> viewModel.remove(plan)));
        }
    }

    /// Its details above the window, with all that can be done with it.
    public void showDetails(Snapshot snapshot) {
        viewModel.row(snapshot.id()).ifPresent(row -> new SnapshotDialog(this, viewModel, texts, overlay).open(row));
    }

    /// The snapshots whose newest layer is this volume, the newest first.
    public List<Snapshot> frozenIn(String volume) {
        return viewModel.frozenIn(volume);
    }

    /// Shows in full the snapshot whose record is this container; does nothing where there is none any more.
    public void showRecord(String container) {
        viewModel.ofRecord(container).ifPresent(this::showDetails);
    }

    SnapshotTexts texts() {
        return texts;
    }

    Notices notices() {
        return notices;
    }
}
