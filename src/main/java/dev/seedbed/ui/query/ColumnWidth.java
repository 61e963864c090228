package dev.seedbed.ui.query;

import dev.seedbed.query.Cell;
import java.util.List;

/// How wide a column of a result wants to be, by its name and its first rows.
///
/// Counted in the font of fixed width that results are shown in: letters of Chinese, Japanese and Korean, and signs
/// such as emoji, take the room of two.
final class ColumnWidth {
    private static final double LETTER = 7.4;
    private static final double PADDING = 28;
    /// For the arrow of a sorted column.
    private static final double ARROW = 14;
    private static final double NARROWEST = 72;
    private static final double WIDEST = 340;
    private static final int SAMPLE_ROWS = 50;
    private static final int MOST_LETTERS = 60;

    private ColumnWidth() {}

    static double of(String name, int index, List<List<Cell>> rows) {
        double widest = letters(name) * LETTER + ARROW;
        for (List<Cell> row : rows.subList(0, Math.min(SAMPLE_ROWS, rows.size()))) {
            widest = Math.max(widest, letters(CellLine.of(row.get(index))) * LETTER);
        }
        return Math.clamp(widest + PADDING, NARROWEST, WIDEST);
    }

    /// How many letters of single width a text takes the room of.
    static int letters(String text) {
        return text.codePoints()
                .limit(MOST_LETTERS)
                .map(letter -> isWide(letter) ? 2 : isMark(letter) ? 0 : 1)
                .sum();
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static boolean isWide(int letter) {
        boolean halfWidth = letter >= 0xFF61 && letter <= 0xFFDC;
        return Character.isEmojiPresentation(letter)
                || !halfWidth
                        && switch (Character.UnicodeScript.of(letter)) {
                            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
                            default -> letter >= 0x3000 && letter <= 0x30FF || letter >= 0xFF01 && letter <= 0xFF60;
                        };
    }
}
