package dev.seedbed.ui.library;

import dev.seedbed.library.preview.DumpRows;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows as text in columns, for a font of one width.
final class TextGrid {
    private static final int WIDEST = 32;
    private static final String GAP = "  ";

    private TextGrid() {}

    static String of(DumpRows rows) {
        List<List<String>> lines = new ArrayList<>();
        if (!rows.columns().isEmpty()) {
            lines.add(rows.columns().stream().map(TextGrid::cell).toList());
        }
        rows.rows().forEach(row -> lines.add(row.stream().map(TextGrid::cell).toList()));
        int[] widths = widths(lines);
        return lines.stream().map(line -> line(line, widths)).collect(Collectors.joining("\n"));
    }

    private static int[] widths(List<List<String>> lines) {
        int columns = lines.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        return widths;
    }

    private static String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i))
                    .repeat(' ', widths[i] - cells.get(i).length())
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static String cell(@Nullable String value) {
        if (value == null) {
            return "NULL";
        }
        String text = LibraryTexts.visible(value);
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + '…';
    }
}
