package dev.seedbed.snapshot.change;

import dev.seedbed.database.Database;
import dev.seedbed.snapshot.record.Snapshot;
import java.util.List;

/// What the undoing of an adoption does.
///
/// @param volume the original one
/// @param dissolved snapshots that are nothing but this volume: they go as soon as it is written again
/// @param inTheWay names of what else uses the volume; unless empty, only [UndoForm#PRESENT] is possible
public record UndoPlan(Database database, String volume, List<Snapshot> dissolved, List<String> inTheWay) {
    /// Whether the container can have its original volume back.
    public boolean allows(UndoForm form) {
        return form == UndoForm.PRESENT || inTheWay.isEmpty();
    }
}
