package dev.seedbed.volume.form;

import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.VolumeFailure;
import dev.seedbed.task.VolumeFailure.MountTrouble;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Tells from a driver's own words what went wrong.
public final class DriverErrorParser {
    private record Sign(MountTrouble trouble, List<String> words) {}

    /// The more telling ones first.
    private static final List<Sign> SIGNS = List.of(
            new Sign(
                    MountTrouble.NO_DRIVER,
                    List.of(
                            "error looking up volume plugin",
                            "found but disabled",
                            "legacy plugin",
                            "plugin not found")),
            new Sign(
                    MountTrouble.NO_SUCH_HOST,
                    List.of(
                            "no such host",
                            "name or service not known",
                            "name resolution",
                            "server misbehaving",
                            "error resolving passed in network volume address")),
            new Sign(MountTrouble.CONNECTION_REFUSED, List.of("connection refused")),
            new Sign(MountTrouble.UNREACHABLE, List.of("no route to host", "network is unreachable", "host is down")),
            new Sign(
                    MountTrouble.TIMED_OUT,
                    List.of("timed out", "timeout", "deadline exceeded", "resource temporarily unavailable")),
            new Sign(
                    MountTrouble.PERMISSION_DENIED,
                    List.of(
                            "permission denied",
                            "access denied",
                            "logon failure",
                            "required key not available",
                            "key was rejected")),
            new Sign(MountTrouble.NOT_A_DIRECTORY, List.of("not a directory")),
            new Sign(MountTrouble.NO_SUCH_DIRECTORY, List.of("no such file or directory", "does not exist")),
            new Sign(
                    MountTrouble.PROTOCOL_NOT_SUPPORTED,
                    List.of("protocol not supported", "protocol not available", "operation not supported")),
            new Sign(MountTrouble.NOT_PERMITTED, List.of("operation not permitted")),
            new Sign(MountTrouble.NO_SUCH_FILE_SYSTEM, List.of("no such device", "unknown filesystem type")),
            new Sign(
                    MountTrouble.INVALID_OPTION,
                    List.of(
                            "invalid option",
                            "unknown option",
                            "unsupported option",
                            "unsupported key",
                            "missing required option",
                            "missing device in volume options",
                            "invalid mount option")),
            new Sign(MountTrouble.INVALID_ARGUMENT, List.of("invalid argument")));

    private DriverErrorParser() {}

    /// What an end of the message says counts more than what stands before it: that may be a path that somebody
    /// typed.
    static MountTrouble trouble(String message) {
        String words = message.strip().toLowerCase(Locale.ROOT);
        for (String part : List.of(words.substring(words.lastIndexOf(": ") + 1), words)) {
            for (Sign sign : SIGNS) {
                if (sign.words().stream().anyMatch(part::contains)) {
                    return sign.trouble();
                }
            }
        }
        return MountTrouble.OTHER;
    }

    /// A refusal of the engine as one of the driver; anything else stays as it is.
    ///
    /// @param options whose passwords are not to be told
    public static OperationFailedException explained(
            String volume, Map<String, String> options, OperationFailedException e) {
        return switch (e.failure()) {
            case EngineFailure.EngineRefused refused -> {
                String message = ShownOptions.without(refused.message(), options);
                // Without the cause, whose text may hold a password.
                yield new OperationFailedException(new VolumeFailure.VolumeUnusable(volume, trouble(message), message));
            }
            case EngineFailure.EngineTimedOut waited ->
                new OperationFailedException(new VolumeFailure.VolumeUnusable(
                        volume, MountTrouble.TIMED_OUT, waited.waited().toSeconds() + " s"));
            default -> e;
        };
    }
}
