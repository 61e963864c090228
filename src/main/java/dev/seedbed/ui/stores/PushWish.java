package dev.seedbed.ui.stores;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.PackageReference;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A snapshot that somebody wants to publish.
///
/// @param note may be empty
/// @param mask file with the rules of a masked copy, which is published in its place; null for none
/// @param copyName what that copy is called
record PushWish(
        Snapshot snapshot,
        ConfiguredStore store,
        PackageReference to,
        String note,
        @Nullable Path mask,
        String copyName) {}
