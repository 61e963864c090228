package dev.seedbed.store.transfer;

import dev.seedbed.store.content.PackageContent;
import dev.seedbed.store.place.Place;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;

/// Publishes a version of a package.
public final class Push {

    /// @param cacheFolder of ours, for what is known of stores and what is being sent; made where missing
    public Push(Place place, Path cacheFolder) {}

    /// Blocks. Nobody sees anything of it before it is whole, however it ends. A repetition after a failure,
    /// a kill or an interrupt sends only what is not in the store yet.
    ///
    /// @throws OperationFailedException with `VersionTaken` where the wanted tag is in use, `StoreBusy`
    ///     while somebody removes old versions, or a failure of the place or of the content
    public PushReport run(PackageContent content, PushRequest request, TransferProgress progress)
            throws OperationFailedException, InterruptedException {
        throw new UnsupportedOperationException();
    }
}
