package dev.seedbed.volume.files;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.helper.VolumeSource;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Looking into one volume. Every call blocks and ends at interruption. Links are shown and never followed: a path
/// with a link in it before its last name is `NotFound`. Safe for use by any number of threads.
public interface FileSession extends AutoCloseable {

    VolumeSource source();

    /// Lists a directory in the order of the file system, piece by piece: the first piece is small and comes at
    /// once.
    ///
    /// @param pieces called on the thread that waits
    /// @throws OperationFailedException with `NotFound`
    void list(FilePath directory, Consumer<List<FileEntry>> pieces)
            throws OperationFailedException, InterruptedException;

    /// One entry alone; for the root an entry named by the volume.
    ///
    /// @throws OperationFailedException with `NotFound`
    FileEntry look(FilePath path) throws OperationFailedException, InterruptedException;

    /// Reads a part of a file.
    ///
    /// @param offset of the first byte; a negative one counts from the end
    /// @return at most `maxBytes`, fewer at the end of the file
    byte[] read(FilePath file, long offset, int maxBytes) throws OperationFailedException, InterruptedException;

    /// Hands over what a file holds behind `offset`, and what is appended to it, until interrupted. Goes on where the
    /// file is replaced or becomes shorter.
    ///
    /// @param offset of the first byte that the caller does not have yet, so that none is lost in between
    void follow(FilePath file, long offset, Consumer<byte[]> appended)
            throws OperationFailedException, InterruptedException;

    /// Counts a tree: entries and bytes as they lie on the disk.
    TreeSize measure(FilePath path) throws OperationFailedException, InterruptedException;

    /// Copies files and directories to this computer. Names that this computer cannot have are changed and told.
    /// Links are made as links and only where they stay within what is copied. What was begun is removed again at a
    /// failure or a cancel; files that were there before are never replaced.
    ///
    /// @param target an existing directory
    CopyReport copyOut(List<FilePath> paths, Path target, CopyProgress progress)
            throws OperationFailedException, InterruptedException;

    /// Copies files and directories of this computer into a directory of the volume, which is mounted for writing
    /// as long as that takes. Each file appears whole or not at all.
    ///
    /// @param replace whether entries of the same name are replaced; else they fail with `NameInUse`
    /// @throws OperationFailedException also with `VolumeHeld` where snapshots share what is in the volume
    CopyReport copyIn(List<Path> files, FilePath directory, boolean replace, CopyProgress progress)
            throws OperationFailedException, InterruptedException;

    /// Lets go; the container goes a while after its last session.
    @Override
    void close();
}
