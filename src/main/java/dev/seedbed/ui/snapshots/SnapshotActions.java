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
    private final SnapshotChanges changes;
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
        this.changes = viewModel.changes();
        this.texts = texts;
        this.overlay = overlay;
        this.notices = notices;
        this.navigator = navigator;
        this.comparisons = new SnapshotComparisons(viewModel.service(), tasks, texts, overlay, start);
        this.clones = new CloneDialog(viewModel.service(), tasks, texts, overlay);
    }

    private void onDatabase(Consumer<Database> action) {
        Database database = viewModel.database();
        if (database != null) {
            action.accept(database);
        }
    }

    void take() {
        onDatabase(database -> SnapshotDetailsDialog.ask(
                texts,
                overlay,
                "snapshots.take.title",
                texts.get(database.isRunning() ? "snapshots.take.text-running" : "snapshots.take.text-stopped"),
                "snapshots.take.button",
                SnapshotDetails.named(texts.nameOfNow()),
                details -> changes.take(database, details)));
    }

    void reset() {
        viewModel
                .origin()
                .ifPresent(origin -> onDatabase(database -> ask(
                        texts.get("snapshots.reset.title", database.name()),
                        texts.get("snapshots.reset.text", texts.name(origin)),
                        texts.get("snapshots.reset.button"),
                        () -> rollBack(database, origin, texts.beforeReset()))));
    }

    void rollBack(Snapshot target) {
        onDatabase(database -> ask(
                texts.get("snapshots.rollback.title", texts.name(target)),
                texts.get("snapshots.rollback.text", database.name()),
                texts.get("snapshots.rollback.button"),
                () -> rollBack(database, target, texts.beforeRollback(target))));
    }

    private void ask(String title, String text, String verb, Runnable onAgreed) {
        QuestionDialog.ask(
                overlay, new Question(title, text, List.of(), verb, texts.get("common.cancel"), false), onAgreed);
    }

    private void rollBack(Database database, Snapshot target, SnapshotDetails before) {
        changes.rollBack(
                database,
                target,
                before,
                kept -> notices.show(
                        texts.get("snapshots.rolled-back", database.name(), texts.name(target)),
                        texts.get("snapshots.undo"),
                        () -> changes.rollBack(
                                database,
                                kept,
                                texts.beforeUndo(),
                                _ -> notices.show(texts.get("snapshots.undone", database.name())))));
    }

    void cloneOf(Snapshot snapshot) {
        clones.open(
                snapshot,
                CloneDialog.Verb.CLONE,
                // What is selected stays selected: buttons would else mean another database all of a sudden.
                request -> onDatabase(database -> changes.clone(
                        database,
                        snapshot,
                        request,
                        container -> notices.show(
                                texts.get("snapshots.cloned", request.name()),
                                texts.get("snapshots.cloned.show"),
                                () -> navigator.showDatabase(container)))));
    }

    /// Both sides must run; a stopped database is not started for it.
    void compare(Snapshot snapshot) {
        onDatabase(database -> {
            if (database.isRunning()) {
                comparisons.withDatabase(snapshot, database);
            }
        });
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

    void push(Snapshot snapshot) {
        navigator.pushSnapshot(snapshot);
    }

    void bake(Snapshot snapshot) {
        navigator.bakeImage(snapshot);
    }

    void edit(Snapshot snapshot) {
        SnapshotDetailsDialog.ask(
                texts,
                overlay,
                "snapshots.edit.title",
                "",
                "snapshots.edit.button",
                SnapshotDetails.of(snapshot),
                details -> edit(snapshot, details, snapshot.pinned()));
    }

    void togglePin(Snapshot snapshot) {
        edit(snapshot, SnapshotDetails.of(snapshot), !snapshot.pinned());
    }

    private void edit(Snapshot snapshot, SnapshotDetails details, boolean pinned) {
        onDatabase(database -> changes.edit(database, snapshot, details, pinned));
    }

    void remove(Snapshot snapshot) {
        onDatabase(database -> changes.planRemoval(database, snapshot, plan -> {
            DiskUsage.OfSnapshot size = viewModel.size(snapshot);
            RemoveSnapshotsDialog.ask(
                    texts, overlay, plan, size == null ? -1 : size.freedBytes(), () -> changes.remove(database, plan));
        }));
    }

    void adopt() {
        onDatabase(database -> AdoptDialog.ask(
                texts,
                overlay,
                database,
                () -> changes.adopt(
                        database,
                        texts.adopted(),
                        container -> showDatabase(container, texts.get("snapshots.adopted")))));
    }

    void undoAdoption() {
        onDatabase(database -> changes.planUndo(
                database,
                plan -> UndoAdoptionDialog.ask(
                        texts,
                        overlay,
                        plan,
                        form -> changes.undoAdoption(
                                plan.database(),
                                form,
                                texts.beforeUndoingAdoption(),
                                container -> showDatabase(
                                        container,
                                        texts.get(
                                                "snapshots.undo-adoption.done",
                                                plan.database().name()))))));
    }

    private void showDatabase(String container, String notice) {
        notices.show(notice);
        navigator.showDatabase(container);
    }

    void copy() {
        onDatabase(database -> SnapshotDetailsDialog.ask(
                texts,
                overlay,
                "snapshots.copy.title",
                texts.get(database.isRunning() ? "snapshots.copy.text-running" : "snapshots.copy.text-stopped"),
                "snapshots.copy.button",
                SnapshotDetails.named(database.name()),
                details -> changes.copy(
                        database, details, made -> notices.show(texts.get("snapshots.copied", texts.name(made))))));
    }

    void flatten() {
        onDatabase(this::flatten);
    }

    void flatten(Database database) {
        changes.planFlatten(
                database,
                plan -> FlattenDialog.ask(
                        texts,
                        overlay,
                        database,
                        plan,
                        ownToo -> changes.flatten(
                                database,
                                ownToo,
                                () -> notices.show(texts.get("snapshots.flattened", database.name())))));
    }
}
