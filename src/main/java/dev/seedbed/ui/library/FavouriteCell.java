package dev.seedbed.ui.library;

import dev.seedbed.ui.library.entry.LibraryEntry;
import dev.seedbed.ui.library.entry.LibraryMarks;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/// A star that marks an entry as a favourite, or takes the mark away: full or empty. The menu of the row does the same.
final class FavouriteCell extends TableCell<LibraryEntry, Boolean> {
    private final LibraryMarks marks;
    private final LibraryTexts texts;
    private final Button star = new Button();

    private FavouriteCell(LibraryMarks marks, LibraryTexts texts) {
        this.marks = marks;
        this.texts = texts;
        star.getStyleClass().addAll("flat", "library-star");
        star.setFocusTraversable(false);
        star.setMinWidth(USE_PREF_SIZE);
        star.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        star.setOnAction(_ -> {
            LibraryEntry entry = getTableRow().getItem();
            if (entry != null) {
                marks.toggleFavourite(entry);
            }
        });
    }

    static void fill(TableColumn<LibraryEntry, Boolean> column, LibraryMarks marks, LibraryTexts texts) {
        column.setCellValueFactory(row -> new ReadOnlyBooleanWrapper(marks.isFavourite(row.getValue())));
        column.setCellFactory(_ -> new FavouriteCell(marks, texts));
    }

    /// What a click on the star does.
    static String action(boolean isFavourite, LibraryTexts texts) {
        return texts.get(isFavourite ? "library.favourite.remove" : "library.favourite.add");
    }

    @Override
    protected void updateItem(@Nullable Boolean favourite, boolean empty) {
        super.updateItem(favourite, empty);
        if (empty || favourite == null) {
            setGraphic(null);
            return;
        }
        star.setText(favourite ? "★" : "☆");
        star.setAccessibleText(action(favourite, texts));
        setGraphic(star);
    }
}
