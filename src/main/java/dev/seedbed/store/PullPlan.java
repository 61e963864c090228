package dev.seedbed.store;

import dev.seedbed.seeding.plan.ImageChoice;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.known.Difference;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.store.snapshot.SnapshotPackages;
import org.jspecify.annotations.Nullable;

/// What receiving a version of a package means, decided before anything is fetched.
///
/// @param reference with the tag of the version
/// @param image for the server of a snapshot; null for a dump
/// @param base an older version that is here; null for none
/// @param difference from that
/// @param here the snapshot that is this very version already; null for none
public record PullPlan(
        PackageReference reference,
        ConfiguredStore store,
        VersionInfo version,
        ImageChoice.@Nullable Choice image,
        SnapshotPackages.@Nullable Base base,
        Difference difference,
        @Nullable Snapshot here) {}
