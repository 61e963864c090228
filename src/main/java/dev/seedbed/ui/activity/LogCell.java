package dev.seedbed.ui.activity;

import dev.seedbed.engine.LogLine;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// One line of a log.
final class LogCell extends ListCell<LogLine> {
    private static final int MOST_CHARACTERS = 2000;

    @Override
    protected void updateItem(@Nullable LogLine line, boolean empty) {
        super.updateItem(line, empty);
        String text = line == null || empty ? "" : line.text();
        setText(text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "…" : text);
    }
}
