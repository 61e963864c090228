package dev.seedbed.input.table;

import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.table.TableForm.Format;
import dev.seedbed.input.table.TableGuess.Reason;
import dev.seedbed.input.table.column.ColumnType;
import dev.seedbed.input.table.column.FileColumns;
import dev.seedbed.input.table.column.RowCheck;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Finds out what a file of rows holds: form, names, types, key. Blocks while it reads.
public final class TableGuesser {
    /// Enough to show.
    public static final long SAMPLE = 10_000;

    private static final int HEAD = 20;
    private static final int HEAD_COLUMNS = 100;
    private static final int HEAD_CHARACTERS = 200;

    private final TableOptions options;
    private final long most;

    /// @param most rows that are looked at
    public TableGuesser(TableOptions options, long most) {
        this.options = options;
        this.most = most;
    }

    /// @throws OperationFailedException with `TableFileInvalid`, `NotFound` or `LocalFile`
    @SuppressWarnings("NullAway") // the builder does not know that cells may be missing
    public TableGuess guess(Path file) throws OperationFailedException, InterruptedException {
        var form = new FormGuess(file, options);
        TableForm found = form.guess();
        List<TypeTally> types = new ArrayList<>();
        List<KeyTally> keys = new ArrayList<>();
        List<List<@Nullable String>> head = new ArrayList<>();
        FileColumns chosen = TableFiles.columns(file, options);
        var check = new RowCheck(TableText.name(file), chosen);
        boolean isChosen = !chosen.equals(FileColumns.GUESSED);
        List<String> names = List.of();
        try (FileRecords records = FileRecords.open(file, found, List.of())) {
            long rows = 0;
            FileRecord row = records.next();
            while (row != null && rows < most) {
                rows++;
                if (head.size() < HEAD) {
                    head.add(shown(row));
                }
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                see(found, row, rows, types, keys);
                if (isChosen) {
                    names = names.size() < records.columns().size() ? TableFiles.identifiers(records.columns()) : names;
                    check.see(row.line(), names, row.cells());
                }
                row = records.next();
            }
            List<Reason> reasons = new ArrayList<>(form.reasons());
            String table = TableFiles.made(file, options);
            List<ColumnGuess> columns = columns(found, records.columns(), chosen, rows, types, keys);
            mustBeThere(file, columns, chosen);
            return TableGuessBuilder.builder()
                    .file(file)
                    .table(table)
                    .form(found)
                    .columns(columns)
                    .primaryKey(key(table, columns, chosen, keys, rows, reasons))
                    .rows(rows)
                    .whole(row == null)
                    .head(head)
                    .misfit(check.misfit())
                    .reasons(reasons)
                    .build();
        }
    }

    private static List<@Nullable String> shown(FileRecord row) {
        List<@Nullable String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(HEAD_COLUMNS, row.cells().size()); i++) {
            String cell = row.cell(i);
            cells.add(
                    cell != null && cell.length() > HEAD_CHARACTERS ? cell.substring(0, HEAD_CHARACTERS) + "…" : cell);
        }
        return cells;
    }

    private static void see(TableForm form, FileRecord row, long number, List<TypeTally> types, List<KeyTally> keys) {
        boolean isJson = form.format() == Format.JSON_LINES;
        while (types.size() < row.cells().size()) {
            var type = new TypeTally(isJson);
            var key = new KeyTally();
            if (number > 1) {
                // The rows before had no such cell.
                type.see(null);
                key.see(null);
            }
            types.add(type);
            keys.add(key);
        }
        for (int i = 0; i < types.size(); i++) {
            String cell = row.cell(i);
            types.get(i).see(cell);
            keys.get(i).see(cell);
        }
    }

    private static List<ColumnGuess> columns(
            TableForm form,
            List<String> headings,
            FileColumns chosen,
            long rows,
            List<TypeTally> types,
            List<KeyTally> keys) {
        boolean isJson = form.format() == Format.JSON_LINES;
        while (types.size() < headings.size()) {
            var type = new TypeTally(isJson);
            var key = new KeyTally();
            if (rows > 0) {
                type.see(null);
                key.see(null);
            }
            types.add(type);
            keys.add(key);
        }
        List<ColumnGuess> columns = new ArrayList<>();
        List<String> names = TableFiles.identifiers(headings);
        for (int i = 0; i < headings.size(); i++) {
            TypeTally tally = types.get(i);
            ColumnType type = chosen.column(names.get(i)).type();
            columns.add(new ColumnGuess(
                    headings.get(i),
                    tally.column(names.get(i), type),
                    tally.samples(),
                    type == null ? tally.reason() : Reason.of("chosen")));
        }
        return columns;
    }

    /// What is said of a column that is not there would go unnoticed.
    private static void mustBeThere(Path file, List<ColumnGuess> columns, FileColumns chosen)
            throws OperationFailedException {
        var missing = new TreeSet<>(chosen.columns().keySet());
        missing.addAll(chosen.key() == null ? List.of() : chosen.key());
        columns.forEach(one -> missing.remove(one.column().name()));
        if (!missing.isEmpty()) {
            throw new OperationFailedException(
                    new InputFailure.TableFileInvalid(TableText.name(file), -1, "no-such-column:" + missing.first()));
        }
    }

    private static List<String> key(
            String table,
            List<ColumnGuess> columns,
            FileColumns chosen,
            List<KeyTally> keys,
            long rows,
            List<Reason> reasons) {
        if (chosen.key() != null) {
            reasons.add(
                    chosen.key().isEmpty()
                            ? Reason.of("chosen-no-key")
                            : Reason.of("chosen-key", String.join(", ", chosen.key())));
            return chosen.key();
        }
        for (int i = 0; i < columns.size() && rows > 0; i++) {
            ColumnGuess column = columns.get(i);
            if (keys.get(i).isUnique() && isKey(table, column, i)) {
                reasons.add(Reason.of("key", column.column().name()));
                return List.of(column.column().name());
            }
        }
        reasons.add(Reason.of("no-key"));
        return List.of();
    }

    /// Unique values alone make no key: prices may be all different, too.
    private static boolean isKey(String table, ColumnGuess column, int place) {
        String name = column.column().name().toLowerCase(Locale.ROOT);
        String singular = table.endsWith("s") ? table.substring(0, table.length() - 1) : table;
        boolean isNamed = List.of(
                        "id", "uuid", "code", "key", table + "_id", singular + "_id", table + "id", singular + "id")
                .contains(name);
        Sort sort = column.column().sort();
        boolean isShort = sort != Sort.TEXT || column.column().length() <= 190;
        return isShort
                && sort != Sort.JSON
                && sort != Sort.FLOAT
                && (isNamed || (place == 0 && (sort == Sort.INTEGER || sort == Sort.UUID)));
    }
}
