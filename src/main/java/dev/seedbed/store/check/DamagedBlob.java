package dev.seedbed.store.check;

import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.PublishedVersion;
import java.util.List;

/// A blob that is not what was published.
///
/// @param bytes as many as it should have; -1 for a manifest
/// @param reason a name of ours for what is wrong, as in `StoreDamaged`
/// @param versions that need it; never empty
public record DamagedBlob(Digest digest, long bytes, Part part, String reason, List<PublishedVersion> versions) {
    /// What it is to a version.
    public enum Part {
        MANIFEST,
        DESCRIPTION,
        FILE_LIST,
        DATA
    }
}
