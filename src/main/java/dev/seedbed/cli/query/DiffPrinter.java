package dev.seedbed.cli.query;

import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.query.compare.ComparisonResult;
import dev.seedbed.query.compare.RowDifference;
import dev.seedbed.query.compare.RowDifference.CellPair;
import dev.seedbed.query.compare.SchemaDifference;
import dev.seedbed.query.compare.TableComparison;
import dev.seedbed.text.ComparisonText;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.failure.FailureText;
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Prints what a comparison found, for people or as JSON.
final class DiffPrinter {
    private final Messages messages;
    private final ComparisonText texts;
    private final FailureText failures;
    private final PrintStream out;

    DiffPrinter(Messages messages, PrintStream out) {
        this.messages = messages;
        this.texts = new ComparisonText(messages);
        this.failures = new FailureText(messages, new Formats(messages));
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
        String failure = failure(table);
        if (failure != null) {
            line(table.table().local() + ": " + failure);
            return;
        }
        line(table.table().local() + "  " + texts.counts(table));
        texts.notes(table).forEach(note -> line("  " + note));
        table.samples().stream().limit(rows).forEach(row -> line("  " + text(row)));
    }

    private @Nullable String failure(TableComparison table) {
        return table.failure() == null
                ? null
                : failures.message(table.failure()).asLine();
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

    /// The same for programs. Names of fields stay as they are from version to version.
    JsonFields json(ComparisonResult result, String left, String right) {
        return new JsonFields()
                .with("left", left)
                .with("right", right)
                .with("same", result.isSame())
                .with("schema", result.schema().stream().map(DiffPrinter::json).toList())
                .with("tables", result.tables().stream().map(this::json).toList());
    }

    private static JsonFields json(SchemaDifference difference) {
        return new JsonFields()
                .with("change", lower(difference.change()))
                .with("type", lower(difference.type()))
                .with("database", difference.database())
                .with("owner", difference.owner())
                .with("name", difference.name())
                .with("left", difference.left())
                .with("right", difference.right());
    }

    private JsonFields json(TableComparison table) {
        return new JsonFields()
                .with("database", table.table().database())
                .with("schema", table.table().schema())
                .with("name", table.table().name())
                .with("rowsLeft", table.rowsLeft())
                .with("rowsRight", table.rowsRight())
                .with("added", table.added())
                .with("removed", table.removed())
                .with("changed", table.changed())
                .with(
                        "notes",
                        table.notes().stream().map(DiffPrinter::lower).sorted().toList())
                .with("failure", failure(table))
                .with("rows", table.samples().stream().map(DiffPrinter::json).toList());
    }

    private static JsonFields json(RowDifference row) {
        return new JsonFields()
                .with("change", lower(row.change()))
                .with("cells", row.cells().stream().map(DiffPrinter::json).toList());
    }

    private static JsonFields json(CellPair cell) {
        return new JsonFields()
                .with("column", cell.column())
                .with("key", cell.key())
                .with("different", cell.different())
                .with("left", cell.left())
                .with("right", cell.right())
                .with("cut", cell.cut());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
