package dev.seedbed.query.compare;

import dev.seedbed.query.ReadSession;
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
        var one = new ComparedSide(sides.left(), left, leftColumns);
        var other = new ComparedSide(sides.right(), right, rightColumns);
        Both<Sum> sums = sides.both(
                _ -> sum(one.session(), one.sumQuery(form)), _ -> sum(other.session(), other.sumQuery(form)));
        seen.accept(sums.left().rows + sums.right().rows);
        if (sums.left().equals(sums.right())) {
            return TableComparison.equal(left.table(), sums.left().rows, notes);
        }
        Merge merge = merge(one, other, key);
        List<RowDifference> samples = leftColumns.isEmpty()
                ? List.of()
                : new SampleRows(sides, form, limits).of(merge.found(), one, other, key);
        long added = merge.count(Change.ADDED);
        long removed = merge.count(Change.REMOVED);
        long changed = merge.count(Change.CHANGED);
        if (samples.size() < added + removed + changed) {
            notes.add(Note.MORE_ROWS);
        }
        return TableComparisonBuilder.builder()
                .table(left.table())
                .rowsLeft(sums.left().rows)
                .rowsRight(sums.right().rows)
                .added(added)
                .removed(removed)
                .changed(changed)
                .samples(samples)
                .notes(notes)
                .build();
    }

    private Merge merge(ComparedSide one, ComparedSide other, @Nullable KeyPlan key)
            throws OperationFailedException, InterruptedException {
        KeyOrder order = key == null ? new KeyOrder(new boolean[] {true}) : key.order();
        var merge = new Merge(order, limits.samples(), seen);
        if (key == null) {
            merge.byCount(stream(one, one.countQuery(form)), stream(other, other.countQuery(form)));
        } else {
            merge.byKey(
                    stream(one, key.query(form, one, key.left())), stream(other, key.query(form, other, key.right())));
        }
        return merge;
    }

    private RowStream stream(ComparedSide side, String query) {
        return sides.stream(side.session(), query);
    }

    private static Sum sum(ReadSession session, String query) throws SQLException {
        try (Statement statement = session.statement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return new Sum(row.getLong(1), Objects.requireNonNull(row.getString(2)));
        }
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
