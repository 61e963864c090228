package dev.seedbed.ui.build;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// One line of the log of a step.
final class BuildLogCell extends ListCell<String> {
    private static final int MOST_CHARACTERS = 2000;

    @Override
    protected void updateItem(@Nullable String line, boolean empty) {
        super.updateItem(line, empty);
        String text = line == null || empty ? "" : line;
        setText(text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "…" : text);
    }
}
