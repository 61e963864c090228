package dev.seedbed.cli.terminal;

import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.DataFailure;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.QueryFailure;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.SeedFailure;
import dev.seedbed.task.SnapshotFailure;
import dev.seedbed.task.SourceFailure;
import dev.seedbed.task.StoreFailure;
import dev.seedbed.task.VolumeFailure;

/// What a command's exit status tells a script.
public final class ExitCode {
    public static final int OK = 0;
    /// Something else went wrong.
    public static final int FAILED = 1;
    /// The command line itself, or a value in it, cannot be used.
    public static final int USAGE = 2;
    /// What was named does not exist.
    public static final int NOT_FOUND = 3;
    /// The engine cannot be reached or used.
    public static final int ENGINE = 4;
    /// A seed file is missing, unreadable or cannot be restored; nothing was created.
    public static final int SEED = 5;
    /// The restore was begun and failed; nothing was left behind.
    public static final int RESTORE = 6;
    /// The statement was refused or failed.
    public static final int QUERY = 7;
    /// Cancelled, as by Ctrl+C.
    public static final int CANCELLED = 130;

    private ExitCode() {}

    /// A new case has the code of its subject.
    static int of(Failure failure) {
        return switch (failure) {
            case Failure.InvalidInput _, Failure.NameInUse _, Failure.PortInUse _ -> USAGE;
            case Failure.NotFound _ -> NOT_FOUND;
            case EngineFailure.EngineRefused _ -> FAILED;
            case EngineFailure _ -> ENGINE;
            case SeedFailure _, SourceFailure _, BuildFailure.FileInvalid _ -> SEED;
            case RestoreFailure _, InputFailure _, BuildFailure.StepFailed _, BuildFailure.ResultUnexpected _ ->
                RESTORE;
            case QueryFailure _ -> QUERY;
            case ImageFailure _,
                    SnapshotFailure _,
                    StoreFailure _,
                    VolumeFailure _,
                    DataFailure _,
                    Failure.NoSpace _,
                    Failure.WrongState _,
                    Failure.LocalFile _,
                    Failure.Unexpected _ -> FAILED;
        };
    }
}
