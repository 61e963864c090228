package dev.seedbed.ui.library;

import dev.seedbed.library.SeedSource;
import dev.seedbed.ui.fx.Badge;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.Tone;
import dev.seedbed.ui.library.entry.LibraryPlace;
import dev.seedbed.ui.library.entry.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A source with the number of its seeds.
final class SourceCell extends ListCell<SourceRow> {
    private final LibraryTexts texts;
    private final Label name = new Label();
    private final Label count = new Label();
    private final Badge news = new Badge("", Tone.SUCCESS);
    private final FontIcon away = new FontIcon("fth-alert-triangle");
    private final HBox line = new HBox(name, away, news, count);
    private final ContextMenu menu = new ContextMenu();
    private final Consumer<LibraryPlace> remove;

    SourceCell(LibraryTexts texts, Consumer<LibraryPlace> remove) {
        this.texts = texts;
        this.remove = remove;
        line.getStyleClass().add("library-source");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMinWidth(0);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("muted");
        for (Node mark : new Node[] {news, away}) {
            mark.managedProperty().bind(mark.visibleProperty());
        }
        news.setText(texts.get("library.badge.new"));
        news.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SourceRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setContextMenu(null);
            setTooltip(null);
            setAccessibleText("");
            return;
        }
        name.setText(texts.place(row.place()));
        count.setText(texts.formats().number(row.count()));
        news.setVisible(row.hasNews());
        away.setVisible(row.failure() != null);
        setGraphic(line);
        setAccessibleText(accessible(row));
        setContextMenu(canGo(row.place()) ? menuFor(row.place()) : null);
        String tip = tip(row);
        setTooltip(tip.isEmpty() ? null : new Tooltip(tip));
    }

    private String accessible(SourceRow row) {
        var parts = new ArrayList<>(List.of(name.getText(), count.getText()));
        if (row.hasNews()) {
            parts.add(news.getText());
        }
        if (row.failure() != null) {
            parts.add(texts.away(row));
        }
        return String.join(", ", parts);
    }

    private static boolean canGo(LibraryPlace place) {
        return place instanceof LibraryPlace.OfRepository
                || (place instanceof LibraryPlace.Source(var source) && source.origin() != SeedSource.Origin.DOWNLOADS);
    }

    private String tip(SourceRow row) {
        String where = switch (row.place()) {
            case LibraryPlace.Source(var source)
            when source.origin() == SeedSource.Origin.FOLDER ->
                LibraryTexts.visible(source.folder().toString());
            case LibraryPlace.OfStore(var store) -> OneLine.of(store.address().toString());
            case LibraryPlace.OfRepository(var address) -> OneLine.of(address.toString());
            default -> "";
        };
        return row.failure() == null ? where : where + "\n" + texts.away(row);
    }

    private ContextMenu menuFor(LibraryPlace place) {
        var item = new MenuItem(texts.get("library.source.remove"));
        item.setOnAction(_ -> remove.accept(place));
        menu.getItems().setAll(item);
        return menu;
    }
}
