package dev.seedbed.volume.files;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.helper.VolumeSource;

/// Opens volumes and host directories to look at their files. Safe for use by any number of threads.
public interface VolumeFiles extends AutoCloseable {

    /// Opens a source for reading: nothing in it is changed, whatever uses it at the same time. Blocks until the
    /// container that looks is there, some hundred milliseconds; a second session on the same source shares it.
    ///
    /// @throws OperationFailedException with `NotFound` for the volume or directory, `HelperImageMissing`
    ///     where no image on the engine has the programs that are needed, `VolumeUnusable` for a volume that
    ///     its driver cannot mount, or what the engine says
    FileSession open(VolumeSource source) throws OperationFailedException, InterruptedException;

    /// Removes all containers that look, also those under sessions that are open. Blocks for a moment.
    @Override
    void close();
}
