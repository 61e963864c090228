package dev.seedbed.ui.snapshots;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.ui.fx.Badge;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.Tone;
import dev.seedbed.ui.snapshots.dialog.SnapshotTask;
import dev.seedbed.ui.snapshots.dialog.SnapshotTexts;
import dev.seedbed.ui.snapshots.dialog.TimelineLine;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line of the timeline: the rail with a dot, what the snapshot is called, and below it when, how large and why.
final class TimelineCell extends ListCell<TimelineLine> {
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final SnapshotsViewModel viewModel;
    private final SnapshotTexts texts;
    private final Region above = rail();
    private final Region below = rail();
    private final Region dot = new Region();
    private final Label name = new Label();
    private final HBox title = new HBox(name);
    private final Label note = new Label();
    private final Label facts = new Label();
    private final ProgressIndicator busy = new ProgressIndicator();
    private final HBox line;

    TimelineCell(SnapshotsViewModel viewModel, SnapshotTexts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().add("timeline-cell");
        above.getStyleClass().add("rail-above");
        VBox.setVgrow(below, Priority.ALWAYS);
        dot.getStyleClass().add("rail-dot");
        var rail = new VBox(above, dot, below);
        rail.getStyleClass().add("rail");
        name.getStyleClass().add("timeline-name");
        title.getStyleClass().add("timeline-title");
        title.setAlignment(Pos.CENTER_LEFT);
        note.getStyleClass().addAll("muted", "small");
        note.managedProperty().bind(note.visibleProperty());
        facts.getStyleClass().addAll("muted", "small");
        busy.getStyleClass().add("timeline-busy");
        var words = new VBox(1, title, facts, note);
        words.getStyleClass().add("timeline-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(rail, words);
        line.setMinWidth(0);
        setPrefWidth(0);
        viewModel.taskProperty().subscribe(_ -> showBusy());
    }

    @Override
    protected void updateItem(@Nullable TimelineLine item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Snapshot snapshot = item.snapshot();
        boolean quiet = snapshot != null && snapshot.reason() == Snapshot.Reason.AUTOMATIC && !snapshot.pinned();
        pseudoClassStateChanged(QUIET, quiet);
        dot.getStyleClass().setAll("rail-dot", dotStyle(snapshot, quiet));
        above.setVisible(snapshot != null);
        below.setVisible(!item.last());
        name.setText(snapshot == null ? texts.get("snapshots.now") : texts.name(snapshot));
        title.getChildren().setAll(name);
        if (item.standsHere()) {
            title.getChildren().add(new Badge(texts.get("snapshots.here"), Tone.ACCENT));
        }
        if (snapshot != null && !snapshot.tag().isEmpty()) {
            title.getChildren().add(new Badge(OneLine.of(snapshot.tag()), Tone.NEUTRAL));
        }
        facts.setText(texts.facts(item));
        String words = snapshot == null ? "" : OneLine.of(snapshot.note().replace("\n", " "));
        note.setText(words);
        note.setVisible(!words.isEmpty());
        setAccessibleText(name.getText() + ", " + facts.getText());
        setGraphic(line);
        showBusy();
    }

    private static String dotStyle(@Nullable Snapshot snapshot, boolean quiet) {
        if (snapshot == null) {
            return "rail-now";
        }
        return switch (snapshot.reason()) {
            case SEED, ADOPTED, BUILD, PULLED -> "rail-origin";
            case AUTOMATIC, MANUAL, COPY -> quiet ? "rail-quiet" : "rail-kept";
        };
    }

    private void showBusy() {
        TimelineLine item = getItem();
        SnapshotTask task = viewModel.taskProperty().get();
        boolean mine = item != null && task != null && task.snapshotId().equals(item.id());
        title.getChildren().remove(busy);
        if (mine) {
            title.getChildren().add(busy);
        }
    }

    private static Region rail() {
        var rail = new Region();
        rail.getStyleClass().add("rail-line");
        return rail;
    }
}
