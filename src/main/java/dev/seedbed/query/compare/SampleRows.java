package dev.seedbed.query.compare;

import dev.seedbed.query.compare.Merge.Found;
import dev.seedbed.query.compare.RowDifference.CellPair;
import dev.seedbed.query.compare.TableShape.ColumnShape;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the values of the rows that a merge found, cut where they are long.
final class SampleRows {
    private static final int KEYS_AT_ONCE = 40;

    private final Sides sides;
    private final ServerForm form;
    private final ComparisonLimits limits;

    /// A row's values: for each column what is shown and the digest of the whole.
    private record Values(@Nullable String[] cells) {
        @Nullable
        String shown(int column) {
            return cells[2 * column];
        }

        @Nullable
        String digest(int column) {
            return cells[2 * column + 1];
        }
    }

    SampleRows(Sides sides, ServerForm form, ComparisonLimits limits) {
        this.sides = sides;
        this.form = form;
        this.limits = limits;
    }

    /// @param key null where rows are found by their hash
    List<RowDifference> of(List<Found> found, ComparedSide left, ComparedSide right, @Nullable KeyPlan key)
            throws OperationFailedException, InterruptedException {
        if (found.isEmpty()) {
            return List.of();
        }
        List<String> keyNames = key == null ? List.of() : key.names();
        List<ColumnShape> leftShown = left.keyFirst(keyNames);
        List<ColumnShape> rightShown = right.keyFirst(keyNames);
        var both = sides.atOnce(
                () -> read(left, key == null ? null : key.left(), leftShown, keys(found, Change.ADDED)),
                () -> read(right, key == null ? null : key.right(), rightShown, keys(found, Change.REMOVED)));
        var rows = new ArrayList<RowDifference>();
        for (Found one : found) {
            Values before = one.change() == Change.ADDED ? null : both.left().get(one.key());
            Values after = one.change() == Change.REMOVED ? null : both.right().get(one.key());
            if (before != null || after != null) {
                rows.add(new RowDifference(one.change(), cells(one.change(), leftShown, keyNames, before, after)));
            }
        }
        return rows;
    }

    private static Set<List<String>> keys(List<Found> found, Change except) {
        return found.stream()
                .filter(one -> one.change() != except)
                .map(Found::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Map<List<String>, Values> read(
            ComparedSide side, @Nullable List<ColumnShape> key, List<ColumnShape> shown, Set<List<String>> wanted)
            throws OperationFailedException, InterruptedException {
        String id = key == null ? form.rowHash(side.columns()) : KeyPlan.texts(form, key);
        int idColumns = key == null ? 1 : key.size();
        String values = shown.stream()
                .map(column -> form.shown(column, limits.cellCharacters()) + ", " + form.digest(column))
                .collect(Collectors.joining(", "));
        var rows = new HashMap<List<String>, Values>();
        List<List<String>> all = List.copyOf(wanted);
        for (int i = 0; i < all.size(); i += KEYS_AT_ONCE) {
            List<List<String>> some = all.subList(i, Math.min(all.size(), i + KEYS_AT_ONCE));
            String which = key == null
                    ? id + " in (" + some.stream().map(List::getFirst).collect(Collectors.joining(", ")) + ")"
                    : some.stream().map(one -> KeyPlan.isRow(form, key, one)).collect(Collectors.joining(" or "));
            String query =
                    "select " + id + ", " + values + " from " + side.table().from() + " where " + which;
            RowStream stream = sides.stream(side.session(), query);
            for (var row = stream.next(); row != null; row = stream.next()) {
                List<String> found = Arrays.stream(row, 0, idColumns)
                        .map(Objects::requireNonNull)
                        .toList();
                if (wanted.contains(found)) {
                    rows.putIfAbsent(found, new Values(Arrays.copyOfRange(row, idColumns, row.length)));
                }
            }
        }
        return rows;
    }

    private List<CellPair> cells(
            Change change,
            List<ColumnShape> columns,
            List<String> key,
            @Nullable Values before,
            @Nullable Values after) {
        var cells = new ArrayList<CellPair>();
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).name();
            String left = before == null ? null : before.shown(i);
            String right = after == null ? null : after.shown(i);
            boolean different = change == Change.CHANGED
                    && !Objects.equals(
                            before == null ? null : before.digest(i), after == null ? null : after.digest(i));
            boolean cut = isLong(left) || isLong(right);
            cells.add(new CellPair(name, key.contains(name), different, cut(left), cut(right), cut));
        }
        return cells;
    }

    private boolean isLong(@Nullable String text) {
        return text != null && text.codePointCount(0, text.length()) > limits.cellCharacters();
    }

    private @Nullable String cut(@Nullable String text) {
        return text == null || !isLong(text)
                ? text
                : text.substring(0, text.offsetByCodePoints(0, limits.cellCharacters()));
    }
}
