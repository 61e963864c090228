package dev.seedbed.ui.compare;

import dev.seedbed.query.compare.RowDifference;
import dev.seedbed.query.compare.RowDifference.CellPair;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.OneLine;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A value of a row that differs; where the column itself differs, both values with an arrow between them.
final class DifferenceCell extends TableCell<RowDifference, CellPair> {
    private static final int MOST_SHOWN = 120;
    private static final PseudoClass DIFFERENT = PseudoClass.getPseudoClass("different");
    private static final PseudoClass NULL = PseudoClass.getPseudoClass("null");
    private final Messages messages;

    DifferenceCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected void updateItem(@Nullable CellPair pair, boolean empty) {
        super.updateItem(pair, empty);
        @Nullable
        RowDifference row =
                empty || getTableRow() == null ? null : getTableRow().getItem();
        if (pair == null || row == null) {
            pseudoClassStateChanged(DIFFERENT, false);
            pseudoClassStateChanged(NULL, false);
            setText(null);
            setTooltip(null);
            return;
        }
        pseudoClassStateChanged(DIFFERENT, pair.different());
        pseudoClassStateChanged(NULL, !pair.different() && pair.value(row.change()) == null);
        setText(text(messages, pair, row));
        setTooltip(pair.different() ? new Tooltip(getText()) : null);
    }

    static String text(Messages messages, CellPair pair, RowDifference row) {
        return pair.different()
                ? value(messages, pair, pair.left()) + "  →  " + value(messages, pair, pair.right())
                : value(messages, pair, pair.value(row.change()));
    }

    private static String value(Messages messages, CellPair pair, @Nullable String text) {
        if (text == null) {
            return messages.get("compare.null");
        }
        String line = OneLine.of(text);
        int end = Math.min(line.length(), MOST_SHOWN);
        String head = line.substring(0, end);
        String more = end < line.length() || pair.cut() ? "…" : "";
        return pair.different() && text.isEmpty() ? "''" : head + more;
    }
}
