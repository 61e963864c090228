package dev.seedbed.store.content;

import dev.seedbed.task.OperationFailedException;
import java.io.InputStream;
import java.util.Set;

/// Where a received package goes: a new snapshot, or a file in the library.
///
/// It may begin with the content of an older version that is here already, of which only differences are written then.
/// Nothing of it is seen, and nothing of it remains, unless [#finish] has returned.
public interface PackageTarget extends AutoCloseable {

    /// Reads files of the older version, in any order; one that is not there is left out.
    ///
    /// @throws OperationFailedException with `WrongState` where it begins with nothing
    void readBase(Set<String> paths, EntryReader reader) throws OperationFailedException, InterruptedException;

    /// Removes what the older version has at this path, with all below it.
    void remove(String path) throws OperationFailedException, InterruptedException;

    /// Writes an entry, a directory before what is in it, in place of what the older version has there.
    void write(ContentEntry entry, InputStream content) throws OperationFailedException, InterruptedException;

    /// Makes it count.
    ///
    /// @return id of the snapshot, or path of the file
    String finish() throws OperationFailedException, InterruptedException;

    /// Removes what was written, unless it was finished.
    @Override
    void close();
}
