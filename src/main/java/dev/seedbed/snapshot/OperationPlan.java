package dev.seedbed.snapshot;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.exchange.Replaced;
import dev.seedbed.task.ShortId;
import java.util.List;
import java.util.Map;

/// A change under way, as the label of its journal says it: enough to end it or to take it back.
///
/// @param id of the operation
/// @param type what is being done
/// @param database key of the database, see `DatabaseLock.key`
/// @param name of the database, for people
/// @param old id of the container that is being replaced, empty for none
/// @param containerName name that the container has before and after
/// @param restart its restart policy
/// @param running whether it was up
/// @param layer id of the layer that is made for it
/// @param ownMount volume that held its data so far, if that only joined layers; else empty
/// @param record labels of the snapshot's record to be written; for a clone, the id of a snapshot that may not have
///     reached the disk yet; empty for none
/// @param dataMount path of the data's mount
/// @param leaving volumes that go in the end if nothing needs them any more
@JsonIgnoreProperties(ignoreUnknown = true)
record OperationPlan(
        String id,
        Type type,
        String database,
        String name,
        String old,
        String containerName,
        String restart,
        boolean running,
        String layer,
        String ownMount,
        Map<String, String> record,
        String dataMount,
        List<String> leaving) {

    OperationPlan {
        // Journals of earlier versions have no such field.
        leaving = leaving == null ? List.of() : List.copyOf(leaving);
    }

    /// What is being done.
    enum Type {
        /// The layers below a database are changed: snapshot, reset, going to a snapshot, adoption.
        SWITCH,
        /// A new database is made.
        CLONE,
        /// An adoption is undone. `record` holds the record that is let go for it, and is written again if that is
        /// taken back.
        UNDO,
        /// The data of a container that is not ours is copied into a snapshot.
        COPY,
        /// Layers are copied into one; `record` holds the id of the snapshot that is to rest on it, if one is.
        FLATTEN,
        /// A database comes to rest on layers that were copied into one.
        RELAYER
    }

    /// @param old the container that is to be replaced or stopped
    /// @param layer id of the layer that is made for it
    static OperationPlan of(
            Type type,
            String database,
            ContainerDetails old,
            String layer,
            String ownMount,
            Map<String, String> record,
            String dataMount,
            List<String> leaving) {
        ContainerSummary summary = old.summary();
        return new OperationPlan(
                ShortId.random(),
                type,
                database,
                summary.givenName(),
                summary.id(),
                summary.name(),
                old.restartPolicy().text(),
                summary.state().isUp(),
                layer,
                ownMount,
                record,
                dataMount,
                leaving);
    }

    /// The container that is being replaced.
    Replaced replaced() {
        return new Replaced(old, containerName, running, restart, id);
    }

    /// @param unsettled id of a snapshot that may not have reached the disk yet, empty for none
    static OperationPlan clone(String database, String name, String layer, String unsettled) {
        return new OperationPlan(
                database,
                Type.CLONE,
                database,
                name,
                "",
                "",
                "no",
                true,
                layer,
                "",
                unsettled.isEmpty() ? Map.of() : Map.of(Labels.ID, unsettled),
                "",
                List.of());
    }
}
