package dev.seedbed.ui.activity;

import dev.seedbed.engine.LogLine;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// One line of a log; what a server calls an error stands out.
final class LogCell extends ListCell<LogLine> {
    private static final int MOST_CHARACTERS = 2000;
    private static final Pattern TROUBLE = Pattern.compile("\\b(ERROR|FATAL|PANIC)\\b");
    /// What a server tells those who ask whether it is there yet, and whose connections end with it.
    private static final Pattern EXPECTED = Pattern.compile(
            "FATAL:  (the database system is (starting up|shutting down|not yet accepting connections)"
                    + "|terminating connection due to administrator command)");
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    @Override
    protected void updateItem(@Nullable LogLine line, boolean empty) {
        super.updateItem(line, empty);
        String text = line == null || empty ? "" : line.text();
        setText(text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "…" : text);
        pseudoClassStateChanged(ERROR, isTrouble(text));
    }

    static boolean isTrouble(String line) {
        return TROUBLE.matcher(line).find() && !EXPECTED.matcher(line).find();
    }
}
