package dev.seedbed.store.transfer;

import dev.seedbed.store.content.PackageTarget;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.Optional;

/// Receives a version of a package.
public final class Pull {

    /// @param cacheFolder of ours, for what is known of stores and what is being fetched; made where missing
    public Pull(Place place, Path cacheFolder) {}

    /// Blocks. Fetches only what `base` does not have, and nothing that an earlier try fetched already. Everything is
    /// checked before the target is finished; it is not closed.
    ///
    /// @param base the version that the target begins with
    /// @throws OperationFailedException with `StoreDamaged` where something cannot be what was published,
    ///     `FormatTooNew`, or a failure of the place or of the target
    public PullReport run(
            PublishedVersion version, Optional<PublishedVersion> base, PackageTarget target, TransferProgress progress)
            throws OperationFailedException, InterruptedException {
        throw new UnsupportedOperationException();
    }
}
