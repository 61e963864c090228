package dev.seedbed.cli.snapshot;

import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A snapshot as JSON for scripts. Names of its fields stay as they are from version to version.
public final class SnapshotJson {
    private SnapshotJson() {}

    public static Map<String, @Nullable Object> of(Snapshot snapshot) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", snapshot.id());
        fields.put("name", snapshot.name());
        fields.put("note", snapshot.note());
        fields.put("tag", snapshot.tag());
        fields.put("pinned", snapshot.pinned());
        fields.put("reason", snapshot.reason().name().toLowerCase(Locale.ROOT));
        fields.put("kind", snapshot.kind().id());
        fields.put("version", snapshot.version());
        fields.put("image", snapshot.image());
        fields.put("seededFrom", snapshot.seedFiles());
        fields.put("timeline", snapshot.timeline().isEmpty() ? null : snapshot.timeline());
        fields.put("parent", snapshot.parent().isEmpty() ? null : snapshot.parent());
        fields.put("createdAt", snapshot.createdAt().toString());
        return fields;
    }

    /// @param space null where it was not measured; sizes that the engine did not tell are null
    static Map<String, @Nullable Object> of(Snapshot snapshot, DiskUsage.@Nullable OfSnapshot space) {
        Map<String, @Nullable Object> fields = of(snapshot);
        if (space != null) {
            fields.put("totalBytes", bytes(space.totalBytes()));
            fields.put("ownBytes", bytes(space.ownBytes()));
            fields.put("freedBytes", bytes(space.freedBytes()));
            fields.put("databases", space.databases());
            fields.put("lastUsed", space.lastUsed().toString());
        }
        return fields;
    }

    /// What a database takes; `copiedMost` tells that flattening it with its own layer saves space.
    static Map<String, @Nullable Object> of(String container, DiskUsage.OfDatabase size) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("container", container);
        fields.put("ownBytes", bytes(size.ownBytes()));
        fields.put("sharedBytes", bytes(size.sharedBytes()));
        fields.put("copiedMost", size.hasCopiedMost());
        return fields;
    }

    static @Nullable Long bytes(long bytes) {
        return bytes < 0 ? null : bytes;
    }
}
