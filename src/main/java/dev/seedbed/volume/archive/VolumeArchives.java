package dev.seedbed.volume.archive;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.files.CopyProgress;
import java.nio.file.Path;

/// Exports and imports whole volumes. Safe for use by any number of threads; every call blocks and ends at
/// interruption.
public interface VolumeArchives {

    /// Writes a volume to a file beside `target` and gives it that name once it is whole. At a failure or a cancel
    /// nothing is left. An existing target is refused with `NameInUse`.
    ///
    /// Does not stop what writes to the volume: whoever calls has to ask first.
    ExportReport export(String volume, Path target, ArchiveFormat format, CopyProgress progress)
            throws OperationFailedException, InterruptedException;

    /// Makes a new volume out of an archive, ours or any tar. Its manifest, where it has one, is verified. At a
    /// failure or a cancel the volume is removed again.
    ///
    /// @param volume name of the new volume; one that exists is refused with `NameInUse`
    ImportReport importInto(Path archive, String volume, CopyProgress progress)
            throws OperationFailedException, InterruptedException;
}
