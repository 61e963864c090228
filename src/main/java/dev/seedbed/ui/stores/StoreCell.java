package dev.seedbed.ui.stores;

import dev.seedbed.task.StoreFailure.StoreLocked;
import dev.seedbed.ui.fx.Badge;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.Tone;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A store, or a package with its newest version.
final class StoreCell extends ListCell<StoreRow> {
    private final StoreTexts texts;
    private final FontIcon icon = new FontIcon("fth-server");
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Badge badge = new Badge("", Tone.NEUTRAL);
    private final HBox line;

    StoreCell(StoreTexts texts) {
        this.texts = texts;
        getStyleClass().add("store-line");
        name.setMinWidth(0);
        detail.setMinWidth(0);
        detail.getStyleClass().addAll("muted", "small");
        badge.managedProperty().bind(badge.visibleProperty());
        var text = new VBox(1, name, detail);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        line = new HBox(10, icon, text, badge);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    private static String icon(StoreRow.OfStore row) {
        boolean isEncrypted = !row.store().key().isEmpty() || row.failure() instanceof StoreLocked;
        if (row.failure() != null && !(row.failure() instanceof StoreLocked)) {
            return "fth-alert-triangle";
        }
        return isEncrypted ? "fth-lock" : "fth-server";
    }

    @Override
    protected void updateItem(@Nullable StoreRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("store-head", "store-package");
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        badge.getStyleClass().removeAll(Tone.NEUTRAL.styleClass(), Tone.ACCENT.styleClass());
        switch (row) {
            case StoreRow.OfStore store -> {
                getStyleClass().add("store-head");
                icon.setIconLiteral(icon(store));
                name.setText(store.store().name());
                detail.setText(texts.state(store));
                badge.setText(texts.level(store.store()));
                badge.getStyleClass().add(Tone.NEUTRAL.styleClass());
                badge.setVisible(true);
            }
            case StoreRow.OfPackage one -> {
                getStyleClass().add("store-package");
                icon.setIconLiteral("fth-package");
                name.setText(OneLine.of(one.news().reference().name().text()));
                detail.setText(texts.news(one.news()));
                badge.setText(texts.get("stores.new"));
                badge.getStyleClass().add(Tone.ACCENT.styleClass());
                badge.setVisible(one.news().isNews());
            }
        }
        setGraphic(line);
        setAccessibleText(String.join(", ", name.getText(), detail.getText()));
    }
}
