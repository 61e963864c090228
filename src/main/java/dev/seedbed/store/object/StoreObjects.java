package dev.seedbed.store.object;

import dev.seedbed.store.place.BlobContent;
import dev.seedbed.task.OperationFailedException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

/// Objects under keys such as `shop/base/index.json`, in a folder or bucket: what an [ObjectStore] needs.
///
/// Keys are made by us, of names that are safe as paths. Every method blocks, ends within a second when interrupted,
/// and
/// may be called by several threads at once. An object is there as a whole or not at all.
public interface StoreObjects extends AutoCloseable {

    /// Where objects are written before they get their key, in places that rename. What a killed program left there is
    /// removed after a day.
    String DRAFTS = "_seedbed/drafts";

    /// The address for people, without user, password and token.
    String address();

    /// Bytes of an object; empty where there is none.
    OptionalLong size(String key) throws OperationFailedException, InterruptedException;

    /// A part of an object, which ends early where the object does. The caller closes it. Empty where there is none, or
    /// where a part is asked for of one that has no content: it may not have come yet.
    Optional<InputStream> read(String key, long offset, long length)
            throws OperationFailedException, InterruptedException;

    /// Writes an object, over the one that is there.
    ///
    /// @param content fails with [ContentException] where it cannot be read
    /// @param sent told the number of bytes that went over since it was told last
    void put(String key, BlobContent content, LongConsumer sent) throws OperationFailedException, InterruptedException;

    /// Writes a small object unless there is one, as far as the other side can tell that for sure.
    ///
    /// @return false where there is one
    boolean putNew(String key, byte[] content) throws OperationFailedException, InterruptedException;

    /// Nothing happens where there is none.
    void delete(String key) throws OperationFailedException, InterruptedException;

    /// What is directly below a folder; nothing where there is no such folder.
    ///
    /// @param folder a key without `/` at its end; empty for all
    Listing list(String folder) throws OperationFailedException, InterruptedException;

    /// Why an object is missing that should be there: a name of ours for a failure, perhaps with a fact after a colon.
    default String whyMissing(String key) throws OperationFailedException, InterruptedException {
        return "blob-missing";
    }

    @Override
    void close();
}
