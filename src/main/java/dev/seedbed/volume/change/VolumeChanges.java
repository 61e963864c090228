package dev.seedbed.volume.change;

import dev.seedbed.engine.VolumeDriver;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.form.VolumeForm;
import java.util.List;

/// Makes, copies, renames and removes volumes. Every call blocks and ends at interruption; what was begun is
/// then rolled back. Safe for use by any number of threads.
public interface VolumeChanges {

    /// The volume drivers of the engine, `local` first.
    List<VolumeDriver> drivers() throws OperationFailedException, InterruptedException;

    /// Makes a volume. Where its driver looks for the files only at use, it is mounted once by a helper
    /// container, and removed again if that fails. That may take a minute and more where a server does not
    /// answer.
    ///
    /// @throws OperationFailedException with `InvalidInput`, `NameInUse`, or `VolumeUnusable` with the driver's
    ///     words
    void create(String name, VolumeForm form) throws OperationFailedException, InterruptedException;

    /// Fills a new volume with a copy of another one. It counts only once both sides were compared; at a
    /// failure or a cancel it is removed again, and containers that were stopped are started again.
    ///
    /// @throws OperationFailedException with `VolumeWritten` where containers that run may write to it and are
    ///     not to be stopped, `VolumeHeld` (`CHANGED`), `NameInUse`, `NoSpace`, `VolumeUnusable`
    void copy(VolumeCopyRequest request, VolumeStep.Listener steps)
            throws OperationFailedException, InterruptedException;

    /// What renaming a volume comes to. Changes nothing.
    ///
    /// @throws OperationFailedException with `InvalidInput`, `NameInUse`, `NotFound`, or `VolumeHeld` where it
    ///     cannot be renamed at all
    RenamePlan planRename(String volume, String name) throws OperationFailedException, InterruptedException;

    /// Renames a volume: copies it, has each container that uses it recreated with the copy in its place,
    /// removes the old one. Until the copy is complete and all containers have changed places, everything can
    /// be taken
    /// back, and is at a failure or a cancel; from there on it is ended.
    ///
    /// @param stopRunning whether containers that run are stopped for it, and started again
    /// @throws OperationFailedException with `VolumeHeld` (`RUNNING`) where containers run and are not to be
    ///     stopped, and with all that [#copy] and [#planRename] name
    RenameReport rename(RenamePlan plan, boolean stopRunning, VolumeStep.Listener steps)
            throws OperationFailedException, InterruptedException;

    /// What removing these volumes would take away, and which of them stay and why. Changes nothing, and does
    /// not wait for sizes.
    ///
    /// @throws OperationFailedException with `NotFound`
    VolumeRemovalPlan planRemoval(List<String> volumes) throws OperationFailedException, InterruptedException;

    /// Removes exactly the volumes of the plan that go.
    ///
    /// @throws OperationFailedException with `VolumeHeld` for the first one that came into use meanwhile or is
    ///     another one by now; the others are removed
    void remove(VolumeRemovalPlan plan) throws OperationFailedException, InterruptedException;

    /// Completes or rolls back what a program left in the middle.
    ///
    /// @return names of the volumes
    List<String> recover() throws OperationFailedException, InterruptedException;
}
