package dev.seedbed.ui.snapshots.all;

import dev.seedbed.query.compare.ServerForm;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.ui.fx.Badge;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.Tone;
import dev.seedbed.ui.mask.MaskSubject;
import dev.seedbed.ui.snapshots.dialog.SnapshotFacts;
import dev.seedbed.ui.snapshots.dialog.SnapshotRow;
import dev.seedbed.ui.snapshots.dialog.SnapshotTexts;
import dev.seedbed.ui.window.ViewLoader;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One snapshot in full, with a button for each thing that can be done with it: the same wherever it is shown. Lives on
/// the FX thread.
public final class SnapshotPane {
    /// Enough for both of its words, so that nothing moves when they change.
    private static final double PIN_WIDTH = 68;
    /// The room of badges, whether there are any or not.
    private static final double BADGE_HEIGHT = 24;

    private final SnapshotTexts texts;
    private final Label name = Labels.wrapped("", "snapshot-pane-name");
    private final Label summary = Labels.wrapped("", "muted");
    private final FlowPane badges = new FlowPane(6, 4);
    private final Button start = new Button();
    private final Button compare;
    private final Button pin = new Button();
    private final Button mask;
    private final Button reports;
    private final Button database = new Button();
    private final VBox facts = new VBox();
    private final FailurePane failure;
    private final ScrollPane node;
    private @Nullable SnapshotRow shown;

    /// @param inDialog whether it stands above the window: then it shows what went wrong, because nothing else does
    public SnapshotPane(AllSnapshotsActions snapshotActions, AllSnapshotsViewModel viewModel, boolean inDialog) {
        this.texts = snapshotActions.texts();
        this.failure = new FailurePane(texts.messages());
        failure.follow(
                inDialog ? viewModel.failureProperty() : new SimpleObjectProperty<>(), viewModel::dismissFailure);
        button(start, "startSnapshotButton", "allsnapshots.start", snapshotActions::start);
        start.getStyleClass().add("success");
        button(pin, "pinSnapshotButton", "snapshots.pin", snapshotActions::togglePin);
        Button edit = button(
                new Button(),
                "editSnapshotButton",
                "allsnapshots.edit",
                inDialog ? snapshotActions::editFromDetails : snapshotActions::edit);
        compare = button(
                new Button(), "compareSnapshotButton", "snapshots.compare-other", snapshotActions::compareWithOther);
        mask = button(new Button(), "proposeMaskButton", "snapshots.mask", snapshotActions::proposeMask);
        reports = button(new Button(), "maskReportsButton", "snapshots.mask-report", snapshotActions::showMaskReports);
        Button push = button(new Button(), "pushSnapshotButton", "snapshots.push", snapshotActions::push);
        Button bake = button(new Button(), "bakeSnapshotButton", "snapshots.bake", snapshotActions::bake);
        Button remove = button(
                new Button(),
                "removeSnapshotButton",
                "snapshots.remove",
                snapshot -> snapshotActions.remove(List.of(snapshot)));
        database.setId("showDatabaseButton");
        database.setText(texts.get("allsnapshots.show-database"));
        database.managedProperty().bind(database.visibleProperty());
        database.setOnAction(_ -> {
            SnapshotRow row = shown;
            if (row != null) {
                snapshotActions.showDatabase(row);
            }
        });
        // A button that is disabled gives the keyboard to its neighbour: only the removal is.
        remove.disableProperty().bind(viewModel.removingProperty());
        pin.setMinWidth(PIN_WIDTH);
        var buttons = new FlowPane(8, 8, start, pin, edit, compare, mask, reports, push, bake, database, remove);
        badges.setMinHeight(BADGE_HEIGHT);
        var body = new VBox(name, summary, buttons, badges, failure, facts);
        body.getStyleClass().add("snapshot-pane");
        node = new ScrollPane(body);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().add("snapshot-pane-scroll");
        node.getStylesheets().add(ViewLoader.styles(SnapshotPane.class, "snapshots.css"));
    }

    private Button button(Button button, String id, String key, Consumer<Snapshot> action) {
        button.setId(id);
        button.setText(texts.get(key));
        button.setOnAction(_ -> {
            SnapshotRow row = shown;
            if (row != null) {
                action.accept(row.snapshot());
            }
        });
        return button;
    }

    public Node node() {
        return node;
    }

    public void show(@Nullable SnapshotRow row) {
        shown = row;
        if (row == null) {
            return;
        }
        Snapshot snapshot = row.snapshot();
        name.setText(texts.name(snapshot));
        summary.setText(texts.summary(row));
        badges.getChildren().clear();
        if (!snapshot.tag().isEmpty()) {
            badges.getChildren().add(new Badge(OneLine.of(snapshot.tag()), Tone.NEUTRAL));
        }
        if (snapshot.pinned()) {
            badges.getChildren().add(new Badge(texts.get("snapshots.pinned"), Tone.ACCENT));
        }
        pin.setText(texts.get(snapshot.pinned() ? "snapshots.unpin" : "snapshots.pin"));
        compare.setVisible(ServerForm.isThere(snapshot.kind()));
        compare.setManaged(compare.isVisible());
        mask.setVisible(MaskSubject.isPossible(snapshot.kind()));
        mask.setManaged(mask.isVisible());
        reports.setVisible(snapshot.reason() == Snapshot.Reason.BUILD);
        reports.setManaged(reports.isVisible());
        database.setVisible(!row.origin().container().isEmpty());
        facts.getChildren().setAll(new SnapshotFacts(texts).untitled(snapshot, texts.origin(row.origin()), row.size()));
    }
}
