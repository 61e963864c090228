package dev.seedbed.ui.stores;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.known.VersionInfo;
import org.jspecify.annotations.Nullable;

/// A version of a package.
///
/// @param here the snapshot that is this version; null for none
public record VersionRow(VersionInfo info, @Nullable Snapshot here) {

    String tag() {
        return info.version().tag().text();
    }

    boolean isDump() {
        return info.description().type() == PackageDescription.Type.DUMP;
    }
}
