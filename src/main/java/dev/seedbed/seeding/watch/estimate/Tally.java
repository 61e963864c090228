package dev.seedbed.seeding.watch.estimate;

import dev.seedbed.library.index.DumpIndex.Work;
import dev.seedbed.seeding.watch.estimate.WorkItem.Stage;

/// What a place in a plan means in rows and indexes.
///
/// @param rows restored so far, -1 where the plan does not know its rows
/// @param indexesDone of `indexes`: indexes, primary and foreign keys
record Tally(long rows, int indexesDone, int indexes) {

    static Tally of(WorkPlan plan, Place place) {
        double rows = 0;
        boolean isKnown = true;
        int done = 0;
        int indexes = 0;
        for (int i = 0; i < plan.size(); i++) {
            WorkItem item = plan.item(i);
            if (item.stage() != Stage.FILE) {
                continue;
            }
            double share = i < place.item() ? 1 : i == place.item() ? place.share() : 0;
            if (item.work() == Work.DATA) {
                isKnown &= item.rows() >= 0;
                rows += share * item.rows();
            } else if (item.isTail()) {
                indexes += item.segments();
                done += i < place.item() ? item.segments() : 0;
            }
        }
        return new Tally(isKnown ? Math.round(rows) : -1, done, indexes);
    }
}
