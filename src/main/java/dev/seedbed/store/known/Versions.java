package dev.seedbed.store.known;

import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The versions of a package, without their data. What was read once is kept in the cache folder.
public final class Versions {

    /// @param cacheFolder of ours; made where it is missing
    public Versions(Place place, Path cacheFolder) {}

    /// All versions, the newest first. Blocks.
    public List<VersionInfo> list() throws OperationFailedException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    /// The version of this name, or what [Tag#LATEST] means. Where two have the name, the older one. Blocks.
    public Optional<VersionInfo> find(Tag tag) throws OperationFailedException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    /// What is described of a version. Blocks.
    public VersionInfo describe(PublishedVersion version) throws OperationFailedException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    /// What is different in a version, and what receiving it costs. Reads the lists of their files. Blocks.
    ///
    /// @param base what is here already; empty for nothing
    public Difference difference(PublishedVersion version, Optional<PublishedVersion> base)
            throws OperationFailedException, InterruptedException {
        throw new UnsupportedOperationException();
    }
}
