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
    private final Map<String, Object> about = new LinkedHashMap<>();
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    /// A figure that compares two sides. Told again, it takes the place of what was told before.
    void ratio(String name, String unit, double ours, double baseline, double aim, int runs) {
        row(name, text(ours) + " " + unit, text(baseline) + " " + unit, ours / baseline, "≤ " + text(aim), runs);
    }

    /// The same, where more is better.
    void ratioAtLeast(String name, String unit, double ours, double baseline, double aim, int runs) {
        row(name, text(ours) + " " + unit, text(baseline) + " " + unit, ours / baseline, "≥ " + text(aim), runs);
    }

    /// A figure that stands for itself.
    void value(String name, double value, @Nullable Double aim, int runs) {
        row(name, "", "", value, aim == null ? "" : "≤ " + text(aim), runs);
    }

    private synchronized void row(String name, String ours, String baseline, double value, String aim, int runs) {
        byName.put(name, value);
        rows.put(name, List.of(name, ours, baseline, text(value), aim, Integer.toString(runs)));
        String sides = ours.isEmpty() ? "" : " (" + ours + " against " + baseline + ")";
        Bench.say(name + " " + text(value) + sides + ", " + runs + (runs == 1 ? " run" : " runs"));
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : "%.3f", value);
    }

    /// Says of which run the figures are, in the order given.
    synchronized void about(String what, Object value) {
        about.put(what, value);
    }

    synchronized String json() {
        var all = new LinkedHashMap<String, Object>(about);
        all.put("figures", byName);
        try {
            return new ObjectMapper().writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The table as a document holds it.
    synchronized String markdown() {
        var table =
                new StringBuilder("| Figure | Seedbed | Baseline | Value | Aim | Runs |\n|---|---|---|---|---|---|\n");
        for (List<String> row : rows.values()) {
            table.append("| `").append(row.getFirst()).append('`');
            row.stream().skip(1).forEach(cell -> table.append(" | ").append(cell));
            table.append(" |\n");
        }
        return table.toString();
    }

    synchronized String table() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("figure", "Seedbed", "baseline", "figure", "aim", "runs"));
        lines.addAll(rows.values());
        StringBuilder table = new StringBuilder();
        for (List<String> row : lines) {
            for (int column = 0; column < row.size(); column++) {
                int at = column;
                int width = lines.stream()
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
