package dev.seedbed.store.format;

import java.util.List;
import java.util.stream.Stream;

/// What a version consists of.
///
/// @param config the description
/// @param index the list of files
/// @param indexBytes of the list of files when it is unpacked
/// @param packs hold the chunks, which name them by their position here
public record PackageManifest(BlobReference config, BlobReference index, long indexBytes, List<BlobReference> packs) {

    /// All blobs that it names.
    public Stream<BlobReference> blobs() {
        return Stream.concat(Stream.of(config, index), packs.stream());
    }

    /// Of all blobs.
    public long storedBytes() {
        return blobs().mapToLong(BlobReference::bytes).sum();
    }
}
