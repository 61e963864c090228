package dev.seedbed.store.format;

import dev.seedbed.store.seal.Seal;
import java.util.List;
import java.util.stream.Stream;

/// What a version consists of.
///
/// @param config the description
/// @param index the list of files
/// @param indexBytes of the list of files when it is unpacked
/// @param packs hold the chunks, which name them by their position here
/// @param key id of the key that its blobs are sealed with; empty for none
/// @param mark made with that key from all the rest; empty for none
public record PackageManifest(
        BlobReference config,
        BlobReference index,
        long indexBytes,
        List<BlobReference> packs,
        String key,
        String mark) {

    /// Without a seal.
    public PackageManifest(BlobReference config, BlobReference index, long indexBytes, List<BlobReference> packs) {
        this(config, index, indexBytes, packs, "", "");
    }

    /// The same, sealed.
    public PackageManifest sealed(Seal seal) {
        var named = new PackageManifest(config, index, indexBytes, packs, seal.id(), "");
        return new PackageManifest(config, index, indexBytes, packs, seal.id(), seal.mark(ManifestFormat.write(named)));
    }

    /// Whether all of it is what somebody with the key has put together.
    public boolean isSealed(Seal seal) {
        return equals(sealed(seal));
    }

    /// All blobs that it names.
    public Stream<BlobReference> blobs() {
        return Stream.concat(Stream.of(config, index), packs.stream());
    }

    /// Of all blobs.
    public long storedBytes() {
        return blobs().mapToLong(BlobReference::bytes).sum();
    }
}
