package dev.seedbed.volume.archive;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.files.CopyProgress;
import java.nio.file.Path;
import java.util.List;

/// Exports and imports whole volumes. Safe for use by any number of threads; every call blocks and ends at
/// interruption.
public interface VolumeArchives {

    /// Names of the running containers that may write to a volume. As long as there are any, an export may hold files
    /// that do not fit together: ask, and use [#exportStopped].
    List<String> writers(String volume) throws OperationFailedException, InterruptedException;

    /// Writes a volume to a file beside `target` and gives it that name once it is whole. At a failure or a cancel
    /// nothing is left. An existing target is refused with `NameInUse`.
    ///
    /// Does not stop what writes to the volume: anyone who calls has to ask first.
    ///
    /// @throws OperationFailedException with `NotFound`, `NameInUse`, `NoSpace` or `LocalFile` of the folder,
    ///     `WrongState` where the engine has nothing to read the volume with
    ExportReport export(String volume, Path target, ArchiveFormat format, CopyProgress progress)
            throws OperationFailedException, InterruptedException;

    /// The same, with the containers that [#writers] names stopped before, cleanly, and started again afterwards, also
    /// at a failure or a cancel.
    ///
    /// @throws OperationFailedException as [#export] does; with `WrongState` where one did not stop cleanly:
    ///     its files are not settled then
    ExportReport exportStopped(String volume, Path target, ArchiveFormat format, CopyProgress progress)
            throws OperationFailedException, InterruptedException;

    /// Makes a new volume out of an archive, ours or any tar. Its manifest, where it has one, is verified. At a
    /// failure or a cancel the volume is removed again; what a killed program leaves is removed by [#recover].
    ///
    /// @param volume name of the new volume; one that exists is refused with `NameInUse`
    /// @param progress hears bytes of the archive's file
    /// @throws OperationFailedException with `NameInUse`, `InvalidInput` for a name that no volume can have,
    ///     `ArchiveUnfit`, `NoSpace`, `LocalFile`
    ImportReport importInto(Path archive, String volume, ImportRules rules, CopyProgress progress)
            throws OperationFailedException, InterruptedException;

    /// The same by [ImportRules#CLEAN].
    default ImportReport importInto(Path archive, String volume, CopyProgress progress)
            throws OperationFailedException, InterruptedException {
        return importInto(archive, volume, ImportRules.CLEAN, progress);
    }

    /// Removes volumes whose import was interrupted by the end of its program.
    ///
    /// @return their names
    List<String> recover() throws OperationFailedException, InterruptedException;
}
