package dev.seedbed.query.compare;

import dev.seedbed.query.ReadSession;
import dev.seedbed.query.compare.Merge.Found;
import dev.seedbed.query.compare.Merge.OutOfOrderException;
import dev.seedbed.query.compare.Sides.Both;
import dev.seedbed.query.compare.TableComparison.Note;
import dev.seedbed.query.compare.TableShape.ColumnShape;
import dev.seedbed.task.OperationFailedException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Compares the rows of one table: first a sum over each side, then, where those differ, row by row.
final class TableComparer {
    private final Sides sides;
    private final ServerForm form;
    private final ComparisonLimits limits;
    private final LongConsumer seen;

    /// How many rows a table has, and the sum of their hashes.
    private record Sum(long rows, String hashes) {}

    TableComparer(Sides sides, ServerForm form, ComparisonLimits limits, LongConsumer seen) {
        this.sides = sides;
        this.form = form;
        this.limits = limits;
        this.seen = seen;
    }

    /// A table that the right side does not have.
    TableComparison onlyLeft(TableShape table) throws OperationFailedException, InterruptedException {
        return TableComparison.oneSided(table.table(), count(sides.left(), table), -1);
    }

    TableComparison onlyRight(TableShape table) throws OperationFailedException, InterruptedException {
        return TableComparison.oneSided(table.table(), -1, count(sides.right(), table));
    }

    private long count(ReadSession session, TableShape table) throws OperationFailedException, InterruptedException {
        Sum sum = session.call(_ -> sum(session, "select count(*), 0 from " + table.from()));
        seen.accept(sum.rows);
        return sum.rows;
    }

    /// @throws OutOfOrderException where `bytewise` is false and a server orders keys in a way that is not known here
    TableComparison compare(TableShape left, TableShape right, boolean bytewise)
            throws OperationFailedException, InterruptedException {
        Set<Note> notes = EnumSet.noneOf(Note.class);
        var leftColumns = new ArrayList<ColumnShape>();
        var rightColumns = new ArrayList<ColumnShape>();
        left.columns().forEach((name, column) -> {
            ColumnShape other = right.columns().get(name);
            if (other != null) {
                leftColumns.add(column);
                rightColumns.add(other);
            }
        });
        if (leftColumns.size() < Math.max(left.columns().size(), right.columns().size())) {
            notes.add(Note.COMMON_COLUMNS);
        }
        KeyPlan natural = KeyPlan.of(left, right);
        KeyPlan key = natural != null && bytewise ? natural.inBytes() : natural;
        if (key == null) {
            notes.add(Note.NO_KEY);
        }
        Both<Sum> sums = sums(left, right, leftColumns, rightColumns);
        if (sums.left().equals(sums.right())) {
            return TableComparison.equal(left.table(), sums.left().rows, notes);
        }
        Merge merge = key == null
                ? byHash(left, right, leftColumns, rightColumns)
                : byKey(key, left, right, leftColumns, rightColumns);
        List<Found> found = merge.found();
        List<RowDifference> samples = leftColumns.isEmpty()
                ? List.of()
                : new SampleRows(sides, form, limits).of(found, left, right, key, leftColumns, rightColumns);
        if (samples.size() < merge.added() + merge.removed() + merge.changed()) {
            notes.add(Note.MORE_ROWS);
        }
        return new TableComparison(
                left.table(),
                sums.left().rows,
                sums.right().rows,
                merge.added(),
                merge.removed(),
                merge.changed(),
                samples,
                notes,
                null);
    }

    private Both<Sum> sums(
            TableShape left, TableShape right, List<ColumnShape> leftColumns, List<ColumnShape> rightColumns)
            throws OperationFailedException, InterruptedException {
        var sums = sides.both(
                _ -> sum(sides.left(), sumQuery(left, leftColumns)),
                _ -> sum(sides.right(), sumQuery(right, rightColumns)));
        seen.accept(sums.left().rows + sums.right().rows);
        return sums;
    }

    private String sumQuery(TableShape table, List<ColumnShape> columns) {
        String hashes = columns.isEmpty() ? "0" : "coalesce(sum(" + form.rowHash(columns) + "), 0)";
        return "select count(*), " + hashes + " from " + table.from();
    }

    private static Sum sum(ReadSession session, String query) throws SQLException {
        try (Statement statement = session.statement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return new Sum(row.getLong(1), Objects.requireNonNull(row.getString(2)));
        }
    }

    private Merge byKey(
            KeyPlan key,
            TableShape left,
            TableShape right,
            List<ColumnShape> leftColumns,
            List<ColumnShape> rightColumns)
            throws OperationFailedException, InterruptedException {
        var merge = new Merge(key.order(), limits.samples(), seen);
        merge.byKey(
                sides.stream(sides.left(), key.query(form, left.from(), key.left(), leftColumns)),
                sides.stream(sides.right(), key.query(form, right.from(), key.right(), rightColumns)));
        return merge;
    }

    private Merge byHash(
            TableShape left, TableShape right, List<ColumnShape> leftColumns, List<ColumnShape> rightColumns)
            throws OperationFailedException, InterruptedException {
        var merge = new Merge(new KeyOrder(new boolean[] {true}), limits.samples(), seen);
        merge.byCount(
                sides.stream(sides.left(), countQuery(left, leftColumns)),
                sides.stream(sides.right(), countQuery(right, rightColumns)));
        return merge;
    }

    private String countQuery(TableShape table, List<ColumnShape> columns) {
        String hash = columns.isEmpty() ? "0" : form.rowHash(columns);
        return "select h, count(*) from (select " + hash + " as h from " + table.from() + ") r group by h order by h";
    }

    /// Characters that the samples of a table hold.
    static long size(@Nullable TableComparison table) {
        long size = 0;
        if (table != null) {
            for (RowDifference row : table.samples()) {
                for (var cell : row.cells()) {
                    size += 16 + length(cell.left()) + length(cell.right());
                }
            }
        }
        return size;
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
