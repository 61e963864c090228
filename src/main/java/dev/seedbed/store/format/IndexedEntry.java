package dev.seedbed.store.format;

import dev.seedbed.store.content.ContentEntry;
import dev.seedbed.store.place.Digest;

/// An entry, and what its content is put together from.
///
/// @param content digest of the whole file; [#NO_CONTENT] for what is no file
/// @param chunks numbers of its chunks, in order
public record IndexedEntry(ContentEntry entry, Digest content, int[] chunks) {
    public static final Digest NO_CONTENT = new Digest("0".repeat(64));
}
