package dev.seedbed.ui.snapshots.dialog;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.ui.fx.Badge;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.Tone;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A snapshot to be chosen: what it is called, and below it when and why it was made.
final class OtherSnapshotCell extends ListCell<Snapshot> {
    private static final int TITLE_GAP = 8;

    private final SnapshotTexts texts;
    private final Predicate<String> isNear;
    private final Label name = new Label();
    private final HBox title = new HBox(TITLE_GAP, name);
    private final Label facts = new Label();
    private final VBox words = new VBox(1, title, facts);

    /// @param isNear whether the snapshot of this id is of the same timeline
    OtherSnapshotCell(SnapshotTexts texts, Predicate<String> isNear) {
        this.texts = texts;
        this.isNear = isNear;
        name.getStyleClass().add("strong");
        title.setAlignment(Pos.CENTER_LEFT);
        facts.getStyleClass().addAll("muted", "small");
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Snapshot snapshot, boolean empty) {
        super.updateItem(snapshot, empty);
        if (empty || snapshot == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(texts.name(snapshot));
        title.getChildren().setAll(name);
        if (!snapshot.tag().isEmpty()) {
            title.getChildren().add(new Badge(OneLine.of(snapshot.tag()), Tone.NEUTRAL));
        }
        String made = texts.formats().time(snapshot.createdAt()) + " · " + texts.reason(snapshot);
        facts.setText(isNear.test(snapshot.id()) ? made : made + " · " + texts.get("snapshots.compare.elsewhere"));
        setAccessibleText(name.getText() + ", " + facts.getText());
        setGraphic(words);
    }
}
