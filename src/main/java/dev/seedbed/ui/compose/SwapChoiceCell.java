package dev.seedbed.ui.compose;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Data that a service can be given: its name, and what it is.
final class SwapChoiceCell extends ListCell<SwapChoice> {
    private static final int GAP = 10;

    private final ProjectTexts texts;
    private final FontIcon icon = new FontIcon("fth-file");
    private final Label name = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox(GAP, icon, name, detail);

    SwapChoiceCell(ProjectTexts texts) {
        this.texts = texts;
        line.setAlignment(Pos.CENTER_LEFT);
        detail.getStyleClass().addAll("muted", "small");
        name.setMinWidth(0);
        detail.setMinWidth(0);
        HBox.setHgrow(detail, Priority.ALWAYS);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SwapChoice choice, boolean empty) {
        super.updateItem(choice, empty);
        if (empty || choice == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        icon.setIconLiteral(choice instanceof SwapChoice.OfSnapshot ? "fth-camera" : "fth-file");
        name.setText(texts.name(choice));
        detail.setText(texts.detail(choice));
        setGraphic(line);
        setAccessibleText(name.getText() + ", " + detail.getText());
    }
}
