package dev.seedbed.snapshot.record;

import java.time.Instant;

/// What a snapshot is to be called. Any characters will do.
///
/// @param note free text, empty for none
/// @param tag one word to find it by, empty for none
/// @param mark of the schedule that makes it
public record SnapshotDetails(String name, String note, String tag, Instant at, ScheduleMark mark) {

    /// Of a snapshot that no schedule makes.
    public SnapshotDetails(String name, String note, String tag, Instant at) {
        this(name, note, tag, at, ScheduleMark.NONE);
    }

    public static SnapshotDetails named(String name) {
        return new SnapshotDetails(name, "", "", Instant.now());
    }

    /// What a snapshot is called now.
    public static SnapshotDetails of(Snapshot snapshot) {
        return new SnapshotDetails(snapshot.name(), snapshot.note(), snapshot.tag(), snapshot.createdAt());
    }

    /// Begins a snapshot that is called so.
    public SnapshotBuilder snapshot() {
        return SnapshotBuilder.builder()
                .name(name)
                .note(note)
                .tag(tag)
                .createdAt(at)
                .mark(mark);
    }
}
