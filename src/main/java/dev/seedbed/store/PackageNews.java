package dev.seedbed.store;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.known.VersionInfo;
import org.jspecify.annotations.Nullable;

/// A package in a store beside what is here of it.
///
/// @param newest version; null where there is none
/// @param here the newest version that is here as a snapshot; null for none
/// @param snapshot that one; null for none
/// @param fetchBytes that receiving the newest version would fetch; 0 where it is here, -1 where not known
public record PackageNews(
        PackageReference reference,
        @Nullable VersionInfo newest,
        @Nullable VersionInfo here,
        @Nullable Snapshot snapshot,
        long fetchBytes) {

    /// Whether there is a newer version than the one that is here.
    public boolean isNews() {
        return newest != null && here != null && !newest.version().equals(here.version());
    }
}
