package dev.seedbed.ui.stores;

import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.ui.fx.Badge;
import dev.seedbed.ui.fx.LazyTooltip;
import dev.seedbed.ui.fx.Tone;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A version in the timeline of its package: when, by whom, how large, what was written about it, what is known of
/// personal data, and what differs from the version before.
final class VersionCell extends ListCell<VersionRow> {
    private final StoreTexts texts;
    private final Region above = rail();
    private final Region below = rail();
    private final Region dot = new Region();
    private final Label tag = new Label();
    private final HBox head = new HBox(8);
    private final Label facts = new Label();
    private final Label note = new Label();
    private final Label difference = new Label();
    private final LazyTooltip tip = new LazyTooltip(this);
    private final HBox line;

    VersionCell(StoreTexts texts) {
        this.texts = texts;
        getStyleClass().add("version-line");
        tag.getStyleClass().add("strong");
        tag.setMinWidth(0);
        facts.getStyleClass().addAll("muted", "small");
        note.getStyleClass().add("small");
        facts.setMinWidth(0);
        note.setMinWidth(0);
        difference.getStyleClass().addAll("muted", "small");
        difference.setMinWidth(0);
        head.setAlignment(Pos.CENTER_LEFT);
        above.getStyleClass().add("rail-above");
        VBox.setVgrow(below, Priority.ALWAYS);
        var rail = new VBox(above, dot, below);
        rail.getStyleClass().add("rail");
        var text = new VBox(1, head, facts, note, difference);
        text.getStyleClass().add("version-words");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        line = new HBox(rail, text);
        line.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable VersionRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            tip.setText("");
            return;
        }
        boolean isHere = row.here() != null;
        dot.getStyleClass().setAll("rail-dot", isHere ? "rail-kept" : "rail-quiet");
        above.setVisible(getIndex() > 0);
        below.setVisible(row.step().before() != null);
        tag.setText(row.tag());
        head.getChildren().setAll(tag);
        if (row.info().latest()) {
            badge("stores.version.latest", Tone.NEUTRAL);
        }
        if (isHere) {
            badge("stores.version.here", Tone.SUCCESS);
        }
        if (row.isDump()) {
            badge("stores.version.dump", Tone.NEUTRAL);
        }
        switch (row.info().description().personal()) {
            case PackageDescription.PERSONAL -> badge("stores.personal.found", Tone.WARNING);
            case PackageDescription.MASKED -> badge("stores.personal.masked", Tone.SUCCESS);
            case PackageDescription.NOTHING_PERSONAL -> badge("stores.personal.none", Tone.NEUTRAL);
            default -> badge("stores.personal.unchecked", Tone.NEUTRAL);
        }
        facts.setText(texts.facts(row.info()));
        note.setText(texts.note(row.info()));
        difference.setText(texts.difference(row.step()));
        // What is known later does not make the line higher, so a long one is read in full here.
        tip.setText(String.join("\n", facts.getText(), note.getText(), difference.getText())
                .strip());
        setGraphic(line);
        setAccessibleText(String.join(", ", tag.getText(), facts.getText(), note.getText(), difference.getText()));
    }

    private static Region rail() {
        var rail = new Region();
        rail.getStyleClass().add("rail-line");
        return rail;
    }

    private void badge(String key, Tone tone) {
        head.getChildren().add(new Badge(texts.get(key), tone));
    }
}
