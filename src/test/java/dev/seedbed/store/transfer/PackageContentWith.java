package dev.seedbed.store.transfer;

import dev.seedbed.store.content.ContentEntry;
import dev.seedbed.store.content.EntryReader;
import dev.seedbed.store.content.MemoryTree;
import dev.seedbed.store.content.PackageContent;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;

/// A tree, and one more entry.
record PackageContentWith(MemoryTree tree, ContentEntry more) implements PackageContent {
    @Override
    public PackageDescription description() {
        return tree.description();
    }

    @Override
    public long expectedBytes() {
        return -1;
    }

    @Override
    public void read(EntryReader reader) throws OperationFailedException, InterruptedException {
        tree.read(reader);
        try {
            reader.entry(more, InputStream.nullInputStream());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        // nothing is open
    }
}
