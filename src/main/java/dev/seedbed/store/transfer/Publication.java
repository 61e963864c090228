package dev.seedbed.store.transfer;

import dev.seedbed.store.format.BlobReference;
import dev.seedbed.store.format.ManifestFormat;
import dev.seedbed.store.format.PackageManifest;
import dev.seedbed.store.known.StoreReader;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.FormatTooNew;
import dev.seedbed.task.StoreFailure.StoreDamaged;
import dev.seedbed.task.StoreFailure.VersionTaken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The last steps of a push, when all data is there: the version, then `latest`.
///
/// @param before the versions that were there when it began
record Publication(
        Place place, StoreReader reader, LivingHold hold, List<PublishedVersion> before, TransferMeter meter) {
    private static final int MOST_TRIES = 50;

    /// @param wanted empty for the next number
    /// @throws OperationFailedException with `VersionTaken` where the wanted tag is in use
    PublishedVersion publish(PackageManifest manifest, Optional<Tag> wanted)
            throws OperationFailedException, InterruptedException {
        checkBlobs(manifest);
        byte[] bytes = ManifestFormat.write(manifest);
        PublishedVersion version = wanted.isPresent() ? place.publish(wanted.get(), bytes) : publishAsNext(bytes);
        if (hold.meetsRemover()) {
            checkAgain(manifest, version);
        }
        return version;
    }

    private PublishedVersion publishAsNext(byte[] manifest) throws OperationFailedException, InterruptedException {
        for (int left = MOST_TRIES; ; left--) {
            try {
                return place.publish(VersionNumbers.next(place.versions()), manifest);
            } catch (OperationFailedException e) {
                if (!(e.failure() instanceof VersionTaken) || left == 0) {
                    throw e;
                }
            }
        }
    }

    private void checkBlobs(PackageManifest manifest) throws OperationFailedException, InterruptedException {
        List<Digest> blobs = manifest.blobs().map(BlobReference::digest).toList();
        Set<Digest> present = PresentBlobs.of(place, blobs);
        for (Digest blob : blobs) {
            if (!present.contains(blob)) {
                throw new OperationFailedException(new StoreDamaged(place.address(), blob.toString(), "blob-missing"));
            }
        }
    }

    /// A place that shows writes late may have let somebody begin to remove.
    private void checkAgain(PackageManifest manifest, PublishedVersion version)
            throws OperationFailedException, InterruptedException {
        try {
            checkBlobs(manifest);
        } catch (OperationFailedException e) {
            place.withdraw(version);
            throw e;
        }
    }

    /// Moves `latest` to the newest of what is published now, unless it is there.
    ///
    /// Of several who do so at once, the last one sees what all have published, and looks again after it
    /// moved.
    ///
    /// @return whether that is this version
    boolean moveLatest(PublishedVersion version) throws OperationFailedException, InterruptedException {
        for (int left = MOST_TRIES; left > 0; left--) {
            // in this order, so that the latest is among the versions
            Optional<Digest> latest = place.latest();
            List<PublishedVersion> now = place.versions();
            PublishedVersion newest = newest(version, now);
            if (latest.isPresent()
                    && (latest.get().equals(newest.manifest()) || !isNewer(newest.manifest(), latest.get(), now))) {
                return latest.get().equals(version.manifest());
            }
            place.latest(newest);
        }
        return false;
    }

    private PublishedVersion newest(PublishedVersion version, List<PublishedVersion> now)
            throws OperationFailedException, InterruptedException {
        PublishedVersion newest = version;
        for (PublishedVersion other : now) {
            if (!before.contains(other) && isNewer(other.manifest(), newest.manifest(), now)) {
                newest = other;
            }
        }
        return newest;
    }

    /// By their numbers, or else by when they were published.
    private boolean isNewer(Digest one, Digest other, List<PublishedVersion> now)
            throws OperationFailedException, InterruptedException {
        long number = VersionNumbers.of(one, now);
        long otherNumber = VersionNumbers.of(other, now);
        if (number > 0 && otherNumber > 0) {
            return number > otherNumber;
        }
        return when(one).isAfter(when(other));
    }

    private Instant when(Digest manifest) throws OperationFailedException, InterruptedException {
        try {
            return reader.description(reader.read(manifest)).when();
        } catch (OperationFailedException e) {
            return switch (e.failure()) {
                case StoreDamaged _ -> Instant.MIN;
                case FormatTooNew _ -> Instant.MAX;
                default -> throw e;
            };
        }
    }
}
