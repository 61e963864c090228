package dev.seedbed.source.compose;

import dev.seedbed.database.Database;
import dev.seedbed.snapshot.layer.Names;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.ShortId;
import java.util.List;

/// What making a swap independent of this program would do.
///
/// @param layer id that names the volume to be made
/// @param removed snapshots of the service's own volume, which compose may write again
/// @param content of the file
public record OverridePlan(
        Database container, OverrideFile file, String layer, List<Snapshot> removed, String content) {
    public OverridePlan {
        removed = List.copyOf(removed);
    }

    static OverridePlan of(
            ComposeDatabase database,
            Database container,
            OverrideFile file,
            String target,
            List<Snapshot> removed,
            OverrideFile.Comment comment) {
        String layer = ShortId.random();
        String volume = Names.dataVolume(layer);
        String content = OverrideFile.content(database.name(), target, volume, comment.of(database.name(), volume));
        return new OverridePlan(container, file, layer, removed, content);
    }

    /// Name of the volume to be made.
    public String volume() {
        return Names.dataVolume(layer);
    }
}
