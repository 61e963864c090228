package dev.seedbed.store.content;

import dev.seedbed.task.OperationFailedException;

/// Something that can be published: a snapshot's data or a dump. It does not change while it is open.
public interface PackageContent extends AutoCloseable {

    /// What is known without reading it. Sizes are estimates until it was read.
    PackageDescription description();

    /// Bytes that [#read] will hand over, -1 where that is not known before.
    long expectedBytes() throws OperationFailedException, InterruptedException;

    /// Hands over every entry once, a directory before what is in it, the root first. Blocks until all were taken.
    void read(EntryReader reader) throws OperationFailedException, InterruptedException;

    @Override
    void close();
}
