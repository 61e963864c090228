package dev.seedbed.cli.terminal;

import dev.seedbed.task.Failure;

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

    static int of(Failure failure) {
        return switch (failure) {
            case Failure.InvalidInput _, Failure.NameInUse _, Failure.PortInUse _ -> USAGE;
            case Failure.NotFound _ -> NOT_FOUND;
            case Failure.EngineUnreachable _,
                    Failure.EngineVersionUnsupported _,
                    Failure.ContextUnknown _,
                    Failure.ContextUnreadable _,
                    Failure.EngineTimedOut _ -> ENGINE;
            case Failure.SeedUnreadable _, Failure.SeedUnfit _ -> SEED;
            case Failure.RestoreFailed _,
                    Failure.CheckFailed _,
                    Failure.ServerEnded _,
                    Failure.SeedKept _,
                    Failure.EndedElsewhere _,
                    Failure.NotReadyInTime _ -> RESTORE;
            case Failure.QueryFailed _,
                    Failure.QueryTimedOut _,
                    Failure.QueryNotAllowed _,
                    Failure.ConnectionFailed _,
                    Failure.LoginRefused _ -> QUERY;
            case Failure.EngineRefused _,
                    Failure.ImageUnavailable _,
                    Failure.HelperImageMissing _,
                    Failure.ImageNotADatabase _,
                    Failure.NoSpace _,
                    Failure.ArchiveUnfit _,
                    Failure.VolumeWritten _,
                    Failure.WrongState _,
                    Failure.Busy _,
                    Failure.SeedHeld _,
                    Failure.NotFreezable _,
                    Failure.LocalFile _,
                    Failure.VolumeUnusable _,
                    Failure.VolumeHeld _,
                    Failure.DataUnfit _,
                    Failure.Unexpected _ -> FAILED;
        };
    }
}
