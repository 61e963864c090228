package dev.seedbed.ui.library;

import dev.seedbed.library.SeedItem;
import dev.seedbed.ui.fx.Badge;
import dev.seedbed.ui.fx.Tone;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A seed's name, with a badge for what is wrong with it or worth knowing.
final class SeedNameCell extends TableCell<SeedItem, SeedItem> {
    private final LibraryTexts texts;
    private final Predicate<SeedItem> ready;
    private final Label name = new Label();
    private final HBox line = new HBox(name);

    /// @param ready whether a seed was restored on the engine before
    SeedNameCell(LibraryTexts texts, Predicate<SeedItem> ready) {
        this.texts = texts;
        this.ready = ready;
        name.getStyleClass().add("strong");
        line.getStyleClass().add("library-name");
    }

    @Override
    protected void updateItem(@Nullable SeedItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        name.setText(texts.name(item));
        line.getChildren().setAll(name);
        String trouble = texts.trouble(item);
        int notes = texts.warnings(item);
        if (item.isStartable() && ready.test(item)) {
            line.getChildren().add(new Badge(texts.get("library.badge.ready"), Tone.SUCCESS));
        }
        if (!trouble.isEmpty()) {
            line.getChildren().add(new Badge(trouble, Tone.DANGER));
        } else if (notes > 0) {
            line.getChildren().add(new Badge(texts.get("library.badge.notes", notes), Tone.WARNING));
        }
        setGraphic(line);
    }
}
