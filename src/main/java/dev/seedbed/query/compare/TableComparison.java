package dev.seedbed.query.compare;

import dev.seedbed.task.Failure;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What became of the rows of one table. The figures are exact, the samples are the first ones of each change.
///
/// @param rowsLeft -1 where there is no such table on the left, or it failed
/// @param rowsRight -1 where there is no such table on the right, or it failed
/// @param failure why the table could not be compared, null where it could
@RecordBuilder
public record TableComparison(
        TableName table,
        long rowsLeft,
        long rowsRight,
        long added,
        long removed,
        long changed,
        List<RowDifference> samples,
        Set<Note> notes,
        @Nullable Failure failure) {

    public TableComparison {
        samples = List.copyOf(samples);
        notes = Set.copyOf(notes);
    }

    /// What to know about how the figures came about.
    public enum Note {
        /// No key that both sides have: equal rows were counted, so that a changed row is one removed and one added.
        NO_KEY,
        /// The columns are not the same: those that both have were compared.
        COMMON_COLUMNS,
        /// The table is on the left only.
        ONLY_LEFT,
        /// The table is on the right only.
        ONLY_RIGHT,
        /// There are more differing rows than samples.
        MORE_ROWS
    }

    static TableComparison failed(TableName table, Failure failure) {
        return TableComparisonBuilder.builder()
                .table(table)
                .rowsLeft(-1)
                .rowsRight(-1)
                .failure(failure)
                .build();
    }

    static TableComparison equal(TableName table, long rows, Set<Note> notes) {
        return TableComparisonBuilder.builder()
                .table(table)
                .rowsLeft(rows)
                .rowsRight(rows)
                .notes(notes)
                .build();
    }

    /// A table that one side does not have. The missing side's count is -1.
    static TableComparison oneSided(TableName table, long left, long right) {
        return TableComparisonBuilder.builder()
                .table(table)
                .rowsLeft(left)
                .rowsRight(right)
                .added(Math.max(0, right))
                .removed(Math.max(0, left))
                .notes(Set.of(left < 0 ? Note.ONLY_RIGHT : Note.ONLY_LEFT))
                .build();
    }

    public boolean hasDifferences() {
        return added + removed + changed > 0 || notes.contains(Note.ONLY_LEFT) || notes.contains(Note.ONLY_RIGHT);
    }
}
