package dev.seedbed.cli.snapshot;

import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import org.jspecify.annotations.Nullable;

/// A snapshot as JSON for scripts. Names of its fields stay as they are from version to version.
public final class SnapshotJson {
    private SnapshotJson() {}

    public static JsonFields of(Snapshot snapshot) {
        return new JsonFields()
                .with("id", snapshot.id())
                .with("name", snapshot.name())
                .with("note", snapshot.note())
                .with("tag", snapshot.tag())
                .with("pinned", snapshot.pinned())
                .with("reason", JsonFields.name(snapshot.reason()))
                .with("kind", snapshot.kind().id())
                .with("version", snapshot.version())
                .with("image", snapshot.image())
                .with("seededFrom", snapshot.seedFiles())
                .with("timeline", JsonFields.text(snapshot.timeline()))
                .with("parent", JsonFields.text(snapshot.parent()))
                .with("createdAt", snapshot.createdAt().toString());
    }

    /// @param space null where it was not measured; sizes that the engine did not tell are null
    static JsonFields of(Snapshot snapshot, DiskUsage.@Nullable OfSnapshot space) {
        return of(snapshot)
                .with("totalBytes", space == null ? null : JsonFields.bytes(space.totalBytes()))
                .with("ownBytes", space == null ? null : JsonFields.bytes(space.ownBytes()))
                .with("freedBytes", space == null ? null : JsonFields.bytes(space.freedBytes()))
                .with("databases", space == null ? null : space.databases())
                .with("lastUsed", space == null ? null : space.lastUsed().toString());
    }

    /// What a database takes; `copiedMost` tells that flattening it with its own layer saves space.
    static JsonFields of(String container, DiskUsage.OfDatabase size) {
        return new JsonFields()
                .with("container", container)
                .with("ownBytes", JsonFields.bytes(size.ownBytes()))
                .with("sharedBytes", JsonFields.bytes(size.sharedBytes()))
                .with("copiedMost", size.hasCopiedMost());
    }
}
