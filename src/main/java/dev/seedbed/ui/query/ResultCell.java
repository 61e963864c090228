package dev.seedbed.ui.query;

import dev.seedbed.query.Cell;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A value in one line: NULL in grey italics, line breaks as signs, long values cut with an ellipsis.
final class ResultCell extends TableCell<List<Cell>, Cell> {
    private static final PseudoClass NULL = PseudoClass.getPseudoClass("null");

    ResultCell(Consumer<Cell> onOpen) {
        setOnMouseClicked(event -> {
            Cell cell = getItem();
            if (event.getClickCount() == 2 && cell != null) {
                onOpen.accept(cell);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        if (empty || cell == null) {
            pseudoClassStateChanged(NULL, false);
            setText(null);
            return;
        }
        pseudoClassStateChanged(NULL, cell.isNull());
        setText(CellLine.of(cell));
    }
}
