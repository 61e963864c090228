package dev.seedbed.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a benchmark found: figures by name for machines, a table for people.
final class Figures {
    private final Map<String, Double> byName = new LinkedHashMap<>();
    private final List<List<String>> rows = new ArrayList<>();

    Figures() {
        rows.add(List.of("figure", "Seedbed", "baseline", "figure", "aim", "runs"));
    }

    /// A figure that compares two sides.
    void ratio(String name, String unit, double ours, double baseline, double aim, int runs) {
        byName.put(name, ours / baseline);
        row(name, text(ours) + " " + unit, text(baseline) + " " + unit, ours / baseline, aim, runs);
    }

    /// A figure that stands for itself.
    void value(String name, double value, @Nullable Double aim, int runs) {
        byName.put(name, value);
        row(name, "", "", value, aim, runs);
    }

    private void row(String name, String ours, String baseline, double value, @Nullable Double aim, int runs) {
        rows.add(List.of(
                name, ours, baseline, text(value), aim == null ? "" : "≤ " + text(aim), Integer.toString(runs)));
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : "%.3f", value);
    }

    String json() {
        try {
            return new ObjectMapper().writeValueAsString(Map.of("figures", byName));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String table() {
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                int at = column;
                int width = rows.stream()
                        .mapToInt(one -> one.get(at).length())
                        .max()
                        .orElse(0);
                String cell = row.get(column);
                String gap = " ".repeat(width - cell.length());
                table.append(column == 0 ? cell + gap : "  " + gap + cell);
            }
            table.append('\n');
        }
        return table.toString();
    }
}
