package dev.seedbed.ui.stores;

import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.ui.fx.Badge;
import dev.seedbed.ui.fx.Tone;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A version of a package: when, by whom, how large, what was written about it, and what is known of personal data.
final class VersionCell extends ListCell<VersionRow> {
    private final StoreTexts texts;
    private final FontIcon icon = new FontIcon("fth-circle");
    private final Label tag = new Label();
    private final HBox head = new HBox(8);
    private final Label facts = new Label();
    private final Label note = new Label();
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
        head.setAlignment(Pos.CENTER_LEFT);
        var text = new VBox(2, head, facts, note);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        line = new HBox(12, icon, text);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable VersionRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        boolean isHere = row.here() != null;
        icon.setIconLiteral(isHere ? "fth-check-circle" : "fth-circle");
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
        setGraphic(line);
        setAccessibleText(String.join(", ", tag.getText(), facts.getText(), note.getText()));
    }

    private void badge(String key, Tone tone) {
        head.getChildren().add(new Badge(texts.get(key), tone));
    }
}
