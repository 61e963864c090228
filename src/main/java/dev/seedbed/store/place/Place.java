package dev.seedbed.store.place;

import dev.seedbed.store.seal.Seal;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreLocked;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/// Where the versions of one package are kept: blobs found by their digest, and names of manifests.
///
/// Every method blocks, is interrupted within a second, and fails with a `StoreFailure` (or `NotFound`, `NoSpace`,
/// `LocalFile`). Several threads may read and put at once. What a place returns is not to be trusted: the caller
/// checks every digest.
///
/// A blob or a version is there as a whole or not at all, also where the program that wrote it was killed.
public interface Place extends AutoCloseable {

    /// The address for people, without user, password and token.
    String address();

    /// With what is sealed what is put here. Blocks at first where that has to be looked up.
    default Seal seal() throws OperationFailedException, InterruptedException {
        return Seal.NONE;
    }

    /// What opens a content that was sealed with a key.
    ///
    /// @param id of the key; empty for none
    /// @throws OperationFailedException with `StoreLocked` where the key is not here,
    ///     `StoreDamaged` where nothing may be without a seal
    default Seal seal(String id) throws OperationFailedException, InterruptedException {
        if (!id.isEmpty()) {
            throw new OperationFailedException(new StoreLocked(address(), "key-gone"));
        }
        return Seal.NONE;
    }

    boolean has(Digest digest) throws OperationFailedException, InterruptedException;

    /// Stores a blob, unless it is there. Goes on where an earlier try of the same blob ended, as far as the place can.
    /// A content that ends early is not stored: that fails with `LocalFile`, as does one that cannot be read.
    ///
    /// @param sent told the number of bytes that went over since it was told last; not of what was there already
    void put(Digest digest, BlobContent content, LongConsumer sent)
            throws OperationFailedException, InterruptedException;

    /// A part of a blob. The caller closes it. It ends early where the blob does. A connection that is cut is an
    /// `IOException` of its reader.
    ///
    /// @throws OperationFailedException with `StoreDamaged` where the blob is missing
    InputStream get(Digest digest, long offset, long length) throws OperationFailedException, InterruptedException;

    /// All that was published and not withdrawn, in no order; [Tag#LATEST] is not among them. Where two published the
    /// same tag at once, both are here.
    List<PublishedVersion> versions() throws OperationFailedException, InterruptedException;

    /// Reads a manifest as it was published.
    ///
    /// @param limitBytes longer ones are refused with `StoreDamaged`, as is one that is missing
    byte[] manifest(Digest digest, int limitBytes) throws OperationFailedException, InterruptedException;

    /// Makes a version visible. All blobs that its manifest names are there already. Its last act is what makes it
    /// visible. Nothing changes where this tag has the same manifest already.
    ///
    /// @param tag any but [Tag#LATEST]
    /// @throws OperationFailedException with `VersionTaken` where this tag has another manifest
    PublishedVersion publish(Tag tag, byte[] manifest) throws OperationFailedException, InterruptedException;

    /// The manifest that [Tag#LATEST] names; empty where nothing was called so yet.
    Optional<Digest> latest() throws OperationFailedException, InterruptedException;

    /// Moves [Tag#LATEST] to a published version. It is never a step back by mistake: the caller decides.
    void latest(PublishedVersion version) throws OperationFailedException, InterruptedException;

    /// Takes a published version out of sight; nothing happens where it is out of sight already. Its blobs stay.
    /// Another
    /// tag of the same manifest stays, too.
    void withdraw(PublishedVersion version) throws OperationFailedException, InterruptedException;

    /// Whether blobs can be removed by us; a registry does it by itself.
    boolean removesBlobs();

    /// All blobs, in no order. Manifests may be among them.
    List<StoredBlob> blobs() throws OperationFailedException, InterruptedException;

    /// Removes a blob; nothing happens where it is gone already.
    void remove(Digest digest) throws OperationFailedException, InterruptedException;

    /// Puts the right content in the place of a blob that is damaged or missing.
    ///
    /// @param content that has this digest
    /// @throws OperationFailedException with `StoreRefused` where blobs are not removed by us
    default void replace(Digest digest, BlobContent content) throws OperationFailedException, InterruptedException {
        remove(digest);
        put(digest, content, _ -> {});
    }

    /// Says that something goes on here. Nobody has to hear it where blobs are not removed by us.
    Hold hold(Hold.Purpose purpose, String who) throws OperationFailedException, InterruptedException;

    /// Who says so at this moment. Never misses one whose [#hold] returned before this was called, as far as the place
    /// shows writes at once.
    List<HeldBy> holds() throws OperationFailedException, InterruptedException;

    @Override
    void close();
}
