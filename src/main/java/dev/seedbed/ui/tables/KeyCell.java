package dev.seedbed.ui.tables;

import dev.seedbed.input.table.ColumnGuess;
import dev.seedbed.ui.fx.OneLine;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// Whether a column belongs to the primary key. Lives on the FX thread.
final class KeyCell extends TableCell<ColumnGuess, ColumnGuess> {
    private final ColumnChoices choices;
    private final GuessTexts texts;
    private final CheckBox box = new CheckBox();
    private @Nullable ColumnGuess shown;

    KeyCell(ColumnChoices choices, GuessTexts texts) {
        this.choices = choices;
        this.texts = texts;
        box.setOnAction(_ -> {
            if (shown != null) {
                choices.chooseKey(shown, box.isSelected());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable ColumnGuess one, boolean empty) {
        super.updateItem(one, empty);
        shown = empty ? null : one;
        if (shown == null) {
            setGraphic(null);
            return;
        }
        box.setSelected(choices.isKey(shown));
        box.setDisable(!choices.mayBeKey(shown));
        box.setAccessibleText(
                texts.get("tables.column.key-of", OneLine.of(shown.column().name())));
        setGraphic(box);
    }
}
