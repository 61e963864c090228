package dev.seedbed.task;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What went wrong, in terms the user can act on. Every case has a text and a next step in the message bundles.
///
/// Here are the cases that every part of the program reports; each subject has its own beside them, such as
/// [EngineFailure]. `String` components hold facts (names, what a server said), never sentences of ours. A reason or
/// state is a name of ours that a bundle has a text for, perhaps with a fact after a colon (`exit:137`), or what a
/// program said.
public sealed interface Failure
        permits BuildFailure,
                DataFailure,
                EngineFailure,
                Failure.InvalidInput,
                Failure.LocalFile,
                Failure.NameInUse,
                Failure.NoSpace,
                Failure.NotFound,
                Failure.PortInUse,
                Failure.Unexpected,
                Failure.WrongState,
                ImageFailure,
                InputFailure,
                QueryFailure,
                RestoreFailure,
                SeedFailure,
                SnapshotFailure,
                SourceFailure,
                StoreFailure,
                VolumeFailure {

    /// Something that was named does not exist (any more). `what` is a name that the bundle of a subject has a text
    /// for, such as `database`, `container`, `volume`.
    record NotFound(String what, String name) implements Failure {}

    /// A name is ambiguous or already taken.
    record NameInUse(String what, String name) implements Failure {}

    /// Something that was typed cannot be used. `field` is a name that a bundle has a text for.
    record InvalidInput(String field, String value, String reason) implements Failure {}

    /// The object is in a state that does not allow the action.
    record WrongState(String what, String name, String state) implements Failure {}

    /// The port on this computer is taken.
    record PortInUse(int port) implements Failure {}

    /// There is not enough space. Values in bytes, -1 where unknown.
    record NoSpace(String where, long neededBytes, long freeBytes) implements Failure {}

    /// A local file or folder of ours cannot be read or written.
    record LocalFile(@Nullable Path file, String reason) implements Failure {}

    /// A defect of ours, or an answer that is not known here. `code` is stable for the same defect.
    record Unexpected(String summary, String code) implements Failure {}
}
