package dev.seedbed.task;

import java.nio.file.Path;
import java.util.List;

/// A volume, or an archive of one, cannot be used, changed or read.
public sealed interface VolumeFailure extends Failure {

    /// What stood between a volume's driver and the files.
    enum MountTrouble {
        CONNECTION_REFUSED,
        NO_SUCH_HOST,
        UNREACHABLE,
        TIMED_OUT,
        PERMISSION_DENIED,
        NO_SUCH_DIRECTORY,
        NOT_A_DIRECTORY,
        INVALID_ARGUMENT,
        PROTOCOL_NOT_SUPPORTED,
        NOT_PERMITTED,
        /// The kernel of the engine's computer does not know that sort of file system.
        NO_SUCH_FILE_SYSTEM,
        /// The engine has no driver of that name.
        NO_DRIVER,
        INVALID_OPTION,
        OTHER
    }

    /// A volume that its driver refuses or cannot mount.
    ///
    /// @param message the driver's own words, without passwords
    record VolumeUnusable(String volume, MountTrouble trouble, String message) implements VolumeFailure {}

    /// Why a volume cannot be copied, renamed or removed.
    enum VolumeObstacle {
        /// Containers refer to it.
        USED,
        /// Containers that run have it mounted.
        RUNNING,
        /// It is part of a database or snapshot of this program, whose name for it is the program's own.
        OURS,
        /// A container that uses it is removed by the engine as soon as it stops.
        REMOVES_ITSELF,
        /// Somebody else, such as a swarm, keeps making the containers that use it.
        MANAGED,
        /// Only its driver knows where the files are.
        DRIVER,
        /// Another volume is made of its directory.
        USED_AS_BASE,
        /// Its files changed while they were copied.
        CHANGED,
        /// It is another volume of the same name by now.
        REPLACED,
        /// Snapshots and databases share its files, which are never written again.
        FROZEN
    }

    /// A volume that stays as it is.
    ///
    /// @param detail names of containers or the like, empty where there is nothing to name
    record VolumeHeld(String volume, VolumeObstacle obstacle, String detail) implements VolumeFailure {}

    /// Running containers may write to the volume while it would be read.
    record VolumeWritten(String volume, List<String> writers) implements VolumeFailure {}

    /// What makes an archive unfit for import.
    enum ArchiveFault {
        /// It is no tar in a compression that is known here.
        NOT_AN_ARCHIVE,
        /// It ends too early.
        CUT_OFF,
        DAMAGED,
        /// It expands, or has headers, beyond anything honest.
        TOO_LARGE,
        /// What is in it is not what its manifest says.
        NOT_AS_SAID
    }

    /// An archive was read and is not to be imported. `detail` holds facts: a place, a number, what a program
    /// said.
    record ArchiveUnfit(Path file, ArchiveFault reason, String detail) implements VolumeFailure {}
}
