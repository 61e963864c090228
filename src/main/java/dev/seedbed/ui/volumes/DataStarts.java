package dev.seedbed.ui.volumes;

import dev.seedbed.seeding.existing.ExistingDataPlan;
import dev.seedbed.seeding.existing.ExistingDataRequest;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.ui.tasks.BackgroundTasks;
import java.util.List;

/// What can be made of the data in a volume. Everything blocks; cancel is interrupt.
public interface DataStarts {

    /// Decides everything about a start on data that is there, or says why there is none.
    ExistingDataPlan plan(ExistingDataRequest request) throws OperationFailedException, InterruptedException;

    /// Returns the id of the container of a database that runs on the data.
    String start(ExistingDataPlan plan, BackgroundTasks.Progress progress)
            throws OperationFailedException, InterruptedException;

    /// Freezes a volume that nothing refers to.
    void keep(String volume, SnapshotDetails details) throws OperationFailedException, InterruptedException;

    /// Dumps the data with a server of its own version and restores it with a newer one. The data stays as it is.
    ///
    Upgraded upgrade(ExistingDataRequest request, BackgroundTasks.Progress progress)
            throws OperationFailedException, InterruptedException;

    /// @param container id of that of the new database
    /// @param notes what did not come along
    record Upgraded(String container, List<PlanNote> notes) {
        public Upgraded {
            notes = List.copyOf(notes);
        }
    }
}
