package dev.seedbed.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Takes the output of [SqlClient] apart into rows of cells.
final class ClientRows {
    private ClientRows() {}

    static List<List<String>> parse(DatabaseKind kind, String output) {
        String text = output.endsWith("\n") ? output.substring(0, output.length() - 1) : output;
        if (text.isEmpty()) {
            return List.of();
        }
        return kind == DatabaseKind.POSTGRESQL ? separated(text) : escaped(text);
    }

    private static List<List<String>> separated(String text) {
        return Arrays.stream(text.split(SqlClient.ROW_END, -1))
                .map(row -> List.of(row.split(SqlClient.CELL_END, -1)))
                .toList();
    }

    private static List<List<String>> escaped(String text) {
        var rows = new ArrayList<List<String>>();
        for (String line : text.split("\n", -1)) {
            rows.add(Arrays.stream(line.split("\t", -1))
                    .map(ClientRows::unescape)
                    .toList());
        }
        return List.copyOf(rows);
    }

    private static String unescape(String cell) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        var plain = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c != '\\' || i + 1 == cell.length()) {
                plain.append(c);
                continue;
            }
            i++;
            plain.append(
                    switch (cell.charAt(i)) {
                        case 'n' -> '\n';
                        case 't' -> '\t';
                        case '0' -> '\0';
                        default -> cell.charAt(i);
                    });
        }
        return plain.toString();
    }
}
