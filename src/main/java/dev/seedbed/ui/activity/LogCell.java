package dev.seedbed.ui.activity;

import dev.seedbed.engine.program.LogLine;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// One line of a log; what a server calls an error stands out.
final class LogCell extends ListCell<LogLine> {
    private static final int MOST_CHARACTERS = 2000;
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    @Override
    protected void updateItem(@Nullable LogLine line, boolean empty) {
        super.updateItem(line, empty);
        String text = line == null || empty ? "" : line.text();
        setText(text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "…" : text);
        pseudoClassStateChanged(ERROR, LogErrors.isTrouble(text));
    }
}
