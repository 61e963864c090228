package dev.seedbed.seeding.watch.log;

import java.util.HashSet;
import java.util.Set;

/// Which tables of a dump that several sessions restore at once are complete.
///
/// @param starts offsets in the dump, in bytes, at which their rows are
/// @param isAll whether those are all
/// @param areInOrder whether one session brings them, in the dump's order
/// @param isInOnePiece whether one session restores the dump after all
public record RowsDone(Set<Long> starts, boolean isAll, boolean areInOrder, boolean isInOnePiece) {
    public static final RowsDone NONE = new RowsDone(Set.of(), false, false, false);
    static final RowsDone IN_ORDER = new RowsDone(Set.of(), false, true, false);
    static final RowsDone IN_ONE_PIECE = new RowsDone(Set.of(), false, false, true);

    public RowsDone {
        starts = Set.copyOf(starts);
    }

    RowsDone plus(LogSignal.RowsRestored more) {
        if (more.isAll()) {
            return new RowsDone(starts, true, areInOrder, isInOnePiece);
        }
        var all = new HashSet<>(starts);
        all.add(more.start());
        return new RowsDone(all, isAll, areInOrder, isInOnePiece);
    }
}
