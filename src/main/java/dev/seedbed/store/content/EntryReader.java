package dev.seedbed.store.content;

import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;

/// Takes the entries of a tree, one after the other.
@FunctionalInterface
public interface EntryReader {

    /// @param content to be read before this returns, or left; empty for what is no file
    void entry(ContentEntry entry, InputStream content)
            throws IOException, OperationFailedException, InterruptedException;
}
