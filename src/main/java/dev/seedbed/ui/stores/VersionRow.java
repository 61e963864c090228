package dev.seedbed.ui.stores;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.store.known.VersionStep;
import org.jspecify.annotations.Nullable;

/// A version of a package, beside the one before it.
///
/// @param here the snapshot that is this version; null for none
public record VersionRow(VersionStep step, @Nullable Snapshot here) {

    VersionInfo info() {
        return step.version();
    }

    String tag() {
        return info().version().tag().text();
    }

    boolean isDump() {
        return info().description().type() == PackageDescription.Type.DUMP;
    }
}
