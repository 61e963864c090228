package dev.seedbed.ui.library;

import dev.seedbed.library.SeedSource;
import dev.seedbed.ui.library.entry.LibraryPlace;
import dev.seedbed.ui.library.entry.SourceRow;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A source with the number of its seeds.
final class SourceCell extends ListCell<SourceRow> {
    private final LibraryTexts texts;
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox line = new HBox(name, count);
    private final ContextMenu menu = new ContextMenu();
    private final Consumer<SeedSource> remove;

    SourceCell(LibraryTexts texts, Consumer<SeedSource> remove) {
        this.texts = texts;
        this.remove = remove;
        line.getStyleClass().add("library-source");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMinWidth(0);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("muted");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SourceRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setContextMenu(null);
            setTooltip(null);
            return;
        }
        SeedSource source = row.place() instanceof LibraryPlace.Source(var dumps) ? dumps : null;
        name.setText(texts.place(row.place()));
        count.setText(texts.formats().number(row.count()));
        setGraphic(line);
        setContextMenu(source == null || source.origin() == SeedSource.Origin.DOWNLOADS ? null : menuFor(source));
        setTooltip(
                source != null && source.origin() == SeedSource.Origin.FOLDER
                        ? new Tooltip(LibraryTexts.visible(source.folder().toString()))
                        : null);
    }

    private ContextMenu menuFor(SeedSource source) {
        var item = new MenuItem(texts.get("library.source.remove"));
        item.setOnAction(_ -> remove.accept(source));
        menu.getItems().setAll(item);
        return menu;
    }
}
