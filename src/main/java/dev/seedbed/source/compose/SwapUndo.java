package dev.seedbed.source.compose;

import dev.seedbed.database.Database;
import dev.seedbed.snapshot.record.Snapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What undoing the swaps of a service would do.
///
/// @param volume that it continues with, where a swap adopted its container; else empty
/// @param own the snapshot that it continues with, where its container was managed before; else null
/// @param inTheWay names of what else uses the volume; unless empty, it is not possible
public record SwapUndo(
        Database container, String volume, @Nullable Snapshot own, List<String> inTheWay) {
    public SwapUndo {
        inTheWay = List.copyOf(inTheWay);
    }

    public boolean isPossible() {
        return inTheWay.isEmpty();
    }

    /// Name of what it continues with.
    public String back() {
        return own == null ? volume : own.name();
    }
}
