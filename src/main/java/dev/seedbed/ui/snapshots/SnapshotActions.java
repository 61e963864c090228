package dev.seedbed.ui.snapshots;

import dev.seedbed.database.Database;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.dialog.Question;
import dev.seedbed.ui.dialog.QuestionDialog;
import dev.seedbed.ui.snapshots.dialog.AdoptDialog;
import dev.seedbed.ui.snapshots.dialog.CloneDialog;
import dev.seedbed.ui.snapshots.dialog.FlattenDialog;
import dev.seedbed.ui.snapshots.dialog.RemoveSnapshotsDialog;
import dev.seedbed.ui.snapshots.dialog.SnapshotComparisons;
import dev.seedbed.ui.snapshots.dialog.SnapshotDetailsDialog;
import dev.seedbed.ui.snapshots.dialog.SnapshotTexts;
import dev.seedbed.ui.snapshots.dialog.TimelineLine;
import dev.seedbed.ui.snapshots.dialog.UndoAdoptionDialog;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.ui.window.Notices;
import dev.seedbed.ui.window.Overlay;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// What can be done with snapshots, with the questions asked before. Lives on the FX thread.
final class SnapshotActions {
    private final SnapshotsViewModel viewModel;
    private final SnapshotTexts texts;
    private final Overlay overlay;
    private final Notices notices;
    private final Navigator navigator;
    private final CloneDialog clones;
    private final SnapshotComparisons comparisons;

    SnapshotActions(
            SnapshotsViewModel viewModel,
            TaskRunner tasks,
            SnapshotTexts texts,
            Overlay overlay,
            Notices notices,
            Navigator navigator,
            Consumer<Snapshot> start) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.overlay = overlay;
        this.notices = notices;
        this.navigator = navigator;
        this.comparisons = new SnapshotComparisons(viewModel.service(), tasks, texts, overlay, start);
        this.clones = new CloneDialog(viewModel.service(), tasks, texts, overlay);
    }

    void take() {
        Database database = viewModel.database();
        if (database != null) {
            String explanation =
                    texts.get(database.isRunning() ? "snapshots.take.text-running" : "snapshots.take.text-stopped");
            SnapshotDetailsDialog.ask(
                    texts,
                    overlay,
                    "snapshots.take.title",
                    explanation,
                    "snapshots.take.button",
                    SnapshotDetails.named(texts.nameOfNow()),
                    viewModel::take);
        }
    }

    void reset() {
        viewModel.origin().ifPresent(origin -> {
            Database database = viewModel.database();
            if (database != null) {
                ask(
                        texts.get("snapshots.reset.title", database.name()),
                        texts.get("snapshots.reset.text", texts.name(origin)),
                        texts.get("snapshots.reset.button"),
                        () -> viewModel.rollBack(
                                origin, texts.beforeReset(), kept -> offerUndo(database, origin, kept)));
            }
        });
    }

    void rollBack(Snapshot target) {
        Database database = viewModel.database();
        if (database != null) {
            ask(
                    texts.get("snapshots.rollback.title", texts.name(target)),
                    texts.get("snapshots.rollback.text", database.name()),
                    texts.get("snapshots.rollback.button"),
                    () -> viewModel.rollBack(
                            target, texts.beforeRollback(target), kept -> offerUndo(database, target, kept)));
        }
    }

    private void ask(String title, String text, String verb, Runnable onAgreed) {
        QuestionDialog.ask(
                overlay, new Question(title, text, List.of(), verb, texts.get("common.cancel"), false), onAgreed);
    }

    private void offerUndo(Database database, Snapshot target, Snapshot kept) {
        notices.show(
                texts.get("snapshots.rolled-back", database.name(), texts.name(target)),
                texts.get("snapshots.undo"),
                () -> viewModel.rollBack(
                        database,
                        kept,
                        texts.beforeUndo(),
                        _ -> notices.show(texts.get("snapshots.undone", database.name()))));
    }

    void cloneOf(Snapshot snapshot) {
        clones.open(
                snapshot,
                CloneDialog.Verb.CLONE,
                // What is selected stays selected: buttons would else mean another database all of a sudden.
                request -> viewModel.clone(
                        snapshot,
                        request,
                        container -> notices.show(
                                texts.get("snapshots.cloned", request.name()),
                                texts.get("snapshots.cloned.show"),
                                () -> navigator.showDatabase(container))));
    }

    /// Both sides must run; a stopped database is not started for it.
    void compare(Snapshot snapshot) {
        Database database = viewModel.database();
        if (database != null && database.isRunning()) {
            comparisons.withDatabase(snapshot, database);
        }
    }

    /// Neither side needs a database that runs.
    void compareWithOther(Snapshot snapshot) {
        comparisons.withOther(
                snapshot,
                viewModel.lines().stream()
                        .map(TimelineLine::snapshot)
                        .filter(Objects::nonNull)
                        .toList());
    }

    void edit(Snapshot snapshot) {
        SnapshotDetailsDialog.ask(
                texts,
                overlay,
                "snapshots.edit.title",
                "",
                "snapshots.edit.button",
                SnapshotDetails.of(snapshot),
                details -> viewModel.edit(snapshot, details, snapshot.pinned()));
    }

    void togglePin(Snapshot snapshot) {
        viewModel.edit(snapshot, SnapshotDetails.of(snapshot), !snapshot.pinned());
    }

    void remove(Snapshot snapshot) {
        viewModel.planRemoval(snapshot, plan -> {
            DiskUsage space = viewModel.spaceProperty().get();
            DiskUsage.OfSnapshot size = space == null ? null : space.snapshots().get(snapshot.id());
            RemoveSnapshotsDialog.ask(
                    texts, overlay, plan, size == null ? -1 : size.freedBytes(), () -> viewModel.remove(plan));
        });
    }

    void adopt() {
        Database database = viewModel.database();
        if (database != null) {
            AdoptDialog.ask(
                    texts,
                    overlay,
                    database,
                    () -> viewModel.adopt(texts.adopted(), container -> {
                        notices.show(texts.get("snapshots.adopted"));
                        navigator.showDatabase(container);
                    }));
        }
    }

    void undoAdoption() {
        viewModel.planUndo(plan -> UndoAdoptionDialog.ask(
                texts,
                overlay,
                plan,
                form -> viewModel.undoAdoption(plan.database(), form, texts.beforeUndoingAdoption(), container -> {
                    notices.show(texts.get(
                            "snapshots.undo-adoption.done", plan.database().name()));
                    navigator.showDatabase(container);
                })));
    }

    void copy() {
        Database database = viewModel.database();
        if (database != null) {
            SnapshotDetailsDialog.ask(
                    texts,
                    overlay,
                    "snapshots.copy.title",
                    texts.get(database.isRunning() ? "snapshots.copy.text-running" : "snapshots.copy.text-stopped"),
                    "snapshots.copy.button",
                    SnapshotDetails.named(database.name()),
                    details -> viewModel.copy(
                            details, made -> notices.show(texts.get("snapshots.copied", texts.name(made)))));
        }
    }

    void flatten(Database database) {
        viewModel.planFlatten(
                database,
                plan -> FlattenDialog.ask(
                        texts,
                        overlay,
                        database,
                        plan,
                        ownToo -> viewModel.flatten(
                                database,
                                ownToo,
                                () -> notices.show(texts.get("snapshots.flattened", database.name())))));
    }
}
