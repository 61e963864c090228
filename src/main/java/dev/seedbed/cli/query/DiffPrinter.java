package dev.seedbed.cli.query;

import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.query.compare.ComparisonResult;
import dev.seedbed.query.compare.RowDifference;
import dev.seedbed.query.compare.RowDifference.CellPair;
import dev.seedbed.query.compare.SchemaDifference;
import dev.seedbed.query.compare.TableComparison;
import dev.seedbed.text.ComparisonText;
import dev.seedbed.text.FailureText;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Prints what a comparison found, for people or as JSON.
final class DiffPrinter {
    private final Messages messages;
    private final ComparisonText texts;
    private final PrintStream out;

    DiffPrinter(Messages messages, PrintStream out) {
        this.messages = messages;
        this.texts = new ComparisonText(messages);
        this.out = out;
    }

    /// @param rows how many differing rows of each table to print
    void print(ComparisonResult result, String left, String right, int rows) {
        line(messages.get("compare.title", left, right));
        if (result.isSame()) {
            line(messages.get("compare.same"));
            return;
        }
        line(messages.get("compare.chip.tables", result.tablesChanged())
                + " · "
                + messages.get("compare.chip.schema", result.schema().size())
                + " · "
                + messages.get("compare.counts", result.added(), result.removed(), result.changed()));
        for (SchemaDifference difference : result.schema()) {
            line("%s %s %s"
                    .formatted(
                            ComparisonText.sign(difference.change()),
                            texts.type(difference.type()),
                            difference.qualified()));
            definition("    − ", difference.left());
            definition("    + ", difference.right());
        }
        for (TableComparison table : result.tables()) {
            if (table.hasDifferences() || table.failure() != null) {
                print(table, rows);
            }
        }
    }

    private void print(TableComparison table, int rows) {
        line("");
        var failure = table.failure();
        if (failure != null) {
            var words = new FailureText(messages, new Formats(messages)).message(failure);
            line(table.table().local() + ": " + words.asLine());
            return;
        }
        line(table.table().local() + "  " + texts.counts(table));
        texts.notes(table).forEach(note -> line("  " + note));
        table.samples().stream().limit(rows).forEach(row -> line("  " + text(row)));
    }

    private String text(RowDifference row) {
        String cells = row.cells().stream()
                .filter(cell -> cell.key() || cell.different() || isKeyless(row))
                .map(cell -> cell.column() + "="
                        + (cell.different()
                                ? value(cell, cell.left()) + " → " + value(cell, cell.right())
                                : value(cell, cell.value(row.change()))))
                .collect(Collectors.joining("  "));
        return ComparisonText.sign(row.change()) + " " + cells;
    }

    private static boolean isKeyless(RowDifference row) {
        return row.cells().stream().noneMatch(CellPair::key);
    }

    private String value(CellPair cell, @Nullable String text) {
        return text == null ? messages.get("compare.null") : cell.cut() ? text + "…" : text;
    }

    private void definition(String mark, @Nullable String definition) {
        if (definition != null && !definition.isBlank()) {
            definition.strip().lines().forEach(text -> line(mark + text));
        }
    }

    private void line(String text) {
        out.println(TextTable.printable(text));
    }

    /// The same as maps and lists. Names of fields stay as they are from version to version.
    static Map<String, @Nullable Object> json(ComparisonResult result, String left, String right) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("left", left);
        fields.put("right", right);
        fields.put("same", result.isSame());
        fields.put("schema", result.schema().stream().map(DiffPrinter::json).toList());
        fields.put("tables", result.tables().stream().map(DiffPrinter::json).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> json(SchemaDifference difference) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("change", lower(difference.change()));
        fields.put("type", lower(difference.type()));
        fields.put("database", difference.database());
        fields.put("owner", difference.owner());
        fields.put("name", difference.name());
        fields.put("left", difference.left());
        fields.put("right", difference.right());
        return fields;
    }

    private static Map<String, @Nullable Object> json(TableComparison table) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("database", table.table().database());
        fields.put("schema", table.table().schema());
        fields.put("name", table.table().name());
        fields.put("rowsLeft", table.rowsLeft());
        fields.put("rowsRight", table.rowsRight());
        fields.put("added", table.added());
        fields.put("removed", table.removed());
        fields.put("changed", table.changed());
        fields.put(
                "notes", table.notes().stream().map(DiffPrinter::lower).sorted().toList());
        fields.put("failure", table.failure() == null ? null : table.failure().toString());
        fields.put("rows", table.samples().stream().map(DiffPrinter::json).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> json(RowDifference row) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("change", lower(row.change()));
        fields.put("cells", cells(row.cells()));
        return fields;
    }

    private static List<Map<String, @Nullable Object>> cells(List<CellPair> cells) {
        return cells.stream()
                .map(cell -> {
                    var fields = new LinkedHashMap<String, @Nullable Object>();
                    fields.put("column", cell.column());
                    fields.put("key", cell.key());
                    fields.put("different", cell.different());
                    fields.put("left", cell.left());
                    fields.put("right", cell.right());
                    fields.put("cut", cell.cut());
                    return (Map<String, @Nullable Object>) fields;
                })
                .toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
