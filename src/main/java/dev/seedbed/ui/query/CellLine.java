package dev.seedbed.ui.query;

import dev.seedbed.query.Cell;

/// A value as one line of text: line breaks as signs, what is long cut with an ellipsis.
final class CellLine {
    private static final int MOST_SHOWN = 200;

    private CellLine() {}

    static String of(Cell cell) {
        String text = cell.text();
        if (text == null) {
            return "NULL";
        }
        boolean cut = text.length() > MOST_SHOWN;
        String head = cut ? text.substring(0, MOST_SHOWN) : text;
        String line =
                head.replace("\r\n", "↵").replace('\n', '↵').replace('\r', '↵').replace('\t', '⇥');
        return cut || cell.isCut() ? line + "…" : line;
    }
}
