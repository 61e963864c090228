package dev.seedbed.task;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What went wrong, in terms the user can act on. Every case has words and a next step in the message bundle.
///
/// `String` components hold facts (names, what a server said), never sentences of ours. A reason or state is a name of
/// ours that the bundle `failure` has words for, perhaps with a fact after a colon (`exit:137`), or what a program
/// said.
public sealed interface Failure {

    /// Why an engine cannot be reached.
    enum Unreachable {
        NOT_RUNNING,
        NO_PERMISSION,
        REFUSED,
        TIMED_OUT,
        NOT_AN_ENGINE,
        TLS,
        UNSUPPORTED_SCHEME
    }

    /// The engine's endpoint does not answer as an engine.
    record EngineUnreachable(String context, String endpoint, Unreachable reason, String detail) implements Failure {}

    /// The engine and this program have no API version in common.
    record EngineVersionUnsupported(String endpoint, String engineApi, String neededApi) implements Failure {}

    /// A context was asked for that is not defined here.
    record ContextUnknown(String context, String askedBy, List<String> known) implements Failure {}

    /// A context's definition or the client's configuration cannot be read.
    record ContextUnreadable(Path file, String reason) implements Failure {}

    /// The engine refused or failed a call.
    record EngineRefused(String action, int status, String message) implements Failure {}

    /// A call to the engine did not end in its time.
    record EngineTimedOut(String action, Duration waited) implements Failure {}

    /// Something that was named does not exist (any more). `what` is a name that the bundle `failure` has words
    /// for, such as `database`, `container`, `volume`.
    record NotFound(String what, String name) implements Failure {}

    /// A name is ambiguous or already taken.
    record NameInUse(String what, String name) implements Failure {}

    /// The image is not here and cannot be pulled. `alternatives` are local images of the same contract.
    record ImageUnavailable(String image, String reason, List<String> alternatives) implements Failure {}

    /// No image on the engine has the programs that look into volumes, and the one that would have them cannot be
    /// pulled.
    record HelperImageMissing(String image, String reason) implements Failure {}

    /// The image is not a database image that is known here.
    record ImageNotADatabase(String image) implements Failure {}

    /// The port on this computer is taken.
    record PortInUse(int port) implements Failure {}

    /// A seed file is missing or cannot be read.
    record SeedUnreadable(Path file, String reason) implements Failure {}

    /// What makes a file unfit as a seed.
    enum Unfit {
        EMPTY,
        NOT_A_DUMP,
        TRUNCATED,
        DAMAGED,
        KIND_UNKNOWN,
        WRONG_KIND,
        FORMAT_TOO_NEW,
        NOTHING_INSIDE
    }

    /// A seed file was read and cannot be restored. `detail` holds facts: what the file really is, versions.
    record SeedUnfit(Path file, Unfit reason, String detail) implements Failure {}

    /// The restore failed inside the seed job.
    ///
    /// @param file name of the seed file that was running, empty where none was
    /// @param line line in that file, or -1 where it is not known
    /// @param statement the statement or the start of it, empty where not known
    /// @param message what the server or tool said
    /// @param log the lines of the job's log around it
    record RestoreFailed(String file, long line, String statement, String message, List<String> log)
            implements Failure {}

    /// The restore ended well but what it left does not look whole.
    record CheckFailed(String database, String reason, List<String> log) implements Failure {}

    /// The server ended while it was waited for, such as a clone's at its start.
    ///
    /// @param log the end of its log
    record ServerEnded(String container, long exitCode, List<String> log) implements Failure {}

    /// The restore ended well, but its server could not be looked at. The data is kept as a snapshot.
    ///
    /// @param account that was to log in
    /// @param message what the server said, empty where it did not answer
    record SeedKept(String database, String snapshot, String account, String message) implements Failure {}

    /// The database did not answer a query in time.
    record NotReadyInTime(Duration waited, List<String> log) implements Failure {}

    /// There is not enough space. Values in bytes, -1 where unknown.
    record NoSpace(String where, long neededBytes, long freeBytes) implements Failure {}

    /// Something that was typed cannot be used. `field` is a name that the bundle `failure` has words for.
    record InvalidInput(String field, String value, String reason) implements Failure {}

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
    record ArchiveUnfit(Path file, ArchiveFault reason, String detail) implements Failure {}

    /// Running containers may write to the volume while it would be read.
    record VolumeWritten(String volume, List<String> writers) implements Failure {}

    /// The object is in a state that does not allow the action.
    record WrongState(String what, String name, String state) implements Failure {}

    /// Another program is restoring this seed just now, so that it is neither taken over nor removed.
    ///
    /// @param computer the other computer's name, empty for this one
    /// @param process its process there
    record SeedHeld(String name, String computer, long process) implements Failure {}

    /// A start that another program ran, and that was watched here, ended there without a database.
    ///
    /// @param left whether that program has ended and its seed job is still on the engine
    record EndedElsewhere(String name, boolean left) implements Failure {}

    /// Somebody changes this database just now.
    ///
    /// @param brokenOff whether that was interrupted and is to be completed or rolled back first
    record Busy(String database, boolean brokenOff) implements Failure {}

    /// Why a database's data cannot be frozen where it is.
    enum Obstacle {
        /// The engine removes the container, and with it its volume, as soon as it stops.
        REMOVES_ITSELF,
        /// The data lies in the container itself, not on a volume.
        NO_VOLUME,
        /// The data lies in a directory of the engine's computer that others may write.
        HOST_DIRECTORY,
        /// Another container may write the same data.
        SHARED,
        /// The server did not end by itself, so that its files are not settled.
        NOT_STOPPED_CLEANLY,
        /// There is nothing yet: the server was never started.
        NO_DATA,
        /// It is not one of ours: it has to be adopted first.
        NOT_OURS,
        /// Other snapshots or databases use it.
        USED_AS_BASE
    }

    /// A database whose data cannot be frozen, or a snapshot that cannot be let go.
    record NotFreezable(String database, Obstacle obstacle, String detail) implements Failure {}

    /// The database refuses the connection.
    record ConnectionFailed(String database, String address, String message) implements Failure {}

    /// Why no password opens an account.
    enum PasswordTrouble {
        /// The one that is known here is not the account's.
        REFUSED,
        /// It is in a file of the container that cannot be read.
        IN_FILE,
        /// The server made it up at its first start.
        MADE_UP,
        /// Nothing says it.
        NOT_SAID
    }

    /// The server answers, and wants a password that is not known here.
    ///
    /// @param database what the user calls it
    record LoginRefused(String database, String account, PasswordTrouble reason, String message) implements Failure {}

    /// The server refused a statement. `position` is the 0-based offset in the text, or -1.
    record QueryFailed(String message, String sqlState, int position) implements Failure {}

    /// A statement ran longer than allowed.
    record QueryTimedOut(Duration limit) implements Failure {}

    /// Why the read-only preview does not even send a statement.
    enum Refusal {
        /// There is no statement in the text.
        EMPTY,
        /// There is more than one.
        SEVERAL,
        /// It begins with something other than `select` and its kin.
        NOT_A_QUERY,
        /// It would write a file on the server.
        WRITES_FILE,
        /// It would lock rows.
        LOCKS,
        /// It calls a function that acts outside the read-only transaction.
        SIDE_EFFECT,
        /// It hides code in a comment that only some servers run.
        HIDDEN_CODE,
        /// It is a command that may change something, of a server that has no SQL.
        NOT_A_READING_COMMAND,
        /// A quote in it is not closed.
        OPEN_QUOTE
    }

    /// The read-only preview refused a statement without sending it.
    ///
    /// @param word the word in the statement that is the reason, empty where there is none
    /// @param position 0-based offset of that word in the text, or -1
    record QueryNotAllowed(Refusal reason, String word, int position) implements Failure {}

    /// A local file or folder of ours cannot be read or written.
    record LocalFile(@Nullable Path file, String reason) implements Failure {}

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
    record VolumeUnusable(String volume, MountTrouble trouble, String message) implements Failure {}

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
    record VolumeHeld(String volume, VolumeObstacle obstacle, String detail) implements Failure {}

    /// Why no server can be started on data that is there.
    enum Misfit {
        /// There is no data directory that is known here.
        NOT_DATA,
        /// It holds changes on top of other data, or joins them.
        LAYER,
        /// A snapshot or a database uses it, so that it is never written again.
        FROZEN,
        /// A container that is up may write to it.
        IN_USE,
        /// The engine may start a container by itself that writes to it.
        MAY_START,
        /// A container may write to a directory above or below it.
        OVERLAPS,
        /// It was not left cleanly, and somebody whom the engine does not know may be at work on it.
        PERHAPS_IN_USE,
        /// It is another server's.
        OTHER_KIND,
        /// Its server cannot read what a server of that version wrote.
        OTHER_VERSION,
        /// A later server than the image's wrote it.
        TOO_NEW,
        /// The files do not tell the version, so that an image has to be named.
        VERSION_UNKNOWN,
        /// For an upgrade: no image of a later version is there.
        NO_NEWER_IMAGE,
        /// For an upgrade: no image that can read it is there.
        NO_IMAGE,
        /// For a snapshot or an upgrade: it is no volume that the engine keeps itself.
        NOT_A_PLAIN_VOLUME,
        /// For a snapshot: its server did not end cleanly.
        UNCLEAN
    }

    /// Data on which no server can be started.
    ///
    /// @param data name of the volume, or path
    /// @param detail what the data is, such as `PostgreSQL 15`; for the use by others, the name of a container
    /// @param other what it does not fit, such as an image; for the use by others, a path
    record DataUnfit(String data, Misfit reason, String detail, String other) implements Failure {}

    /// A defect of ours, or an answer that is not known here. `code` is stable for the same defect.
    record Unexpected(String summary, String code) implements Failure {}
}
