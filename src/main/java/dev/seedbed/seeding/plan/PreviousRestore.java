package dev.seedbed.seeding.plan;

import dev.seedbed.snapshot.record.Snapshot;
import org.jspecify.annotations.Nullable;

/// What is known about an earlier restore of a plan.
///
/// @param fingerprint of files, image and settings; empty where the files are not read yet
/// @param snapshot of exactly this on the engine, so that nothing needs to be restored; null for none
public record PreviousRestore(String fingerprint, @Nullable Snapshot snapshot) {
    public static final PreviousRestore UNKNOWN = new PreviousRestore("", null);
}
