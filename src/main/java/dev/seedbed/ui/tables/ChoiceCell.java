package dev.seedbed.ui.tables;

import dev.seedbed.input.table.ColumnGuess;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// What holds for a column: chosen from a list, or typed. Lives on the FX thread.
final class ChoiceCell extends TableCell<ColumnGuess, ColumnGuess> {
    private final ComboBox<String> box;
    private final Function<ColumnGuess, String> text;
    private final BiConsumer<ColumnGuess, String> choose;
    private @Nullable ColumnGuess shown;

    /// @param text what holds now
    /// @param choose is told what the user chose; where it changes nothing, the cell shows what holds
    ChoiceCell(
            String name,
            List<String> choices,
            Function<ColumnGuess, String> text,
            BiConsumer<ColumnGuess, String> choose) {
        this.text = text;
        this.choose = choose;
        box = new ComboBox<>(FXCollections.observableArrayList(choices));
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(name);
        box.getStyleClass().add("tables-choice");
        box.setOnAction(_ -> chosen());
    }

    private void chosen() {
        ColumnGuess one = shown;
        String typed = box.getValue();
        if (one == null || typed == null || typed.equals(text.apply(one))) {
            return;
        }
        choose.accept(one, typed);
        box.setValue(text.apply(one));
    }

    @Override
    protected void updateItem(@Nullable ColumnGuess one, boolean empty) {
        super.updateItem(one, empty);
        shown = null;
        if (empty || one == null) {
            setGraphic(null);
            return;
        }
        box.setValue(text.apply(one));
        shown = one;
        setGraphic(box);
    }
}
