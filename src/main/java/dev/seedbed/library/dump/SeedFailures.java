package dev.seedbed.library.dump;

import dev.seedbed.compression.Decompression;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;

/// Why a seed file cannot be used, as failures.
public final class SeedFailures {
    private SeedFailures() {}

    /// `SeedUnreadable` where the system does not give the file, else `SeedUnfit`: what is in it is damaged.
    public static OperationFailedException of(Path file, IOException e) {
        return e instanceof FileSystemException ? unreadable(file, e) : damaged(file, e);
    }

    public static OperationFailedException unreadable(Path file, IOException e) {
        String reason = switch (e) {
            case NoSuchFileException _ -> "missing";
            case NotDirectoryException _ -> "not a directory";
            case AccessDeniedException _ -> "permission denied";
            case FileSystemException refused -> Objects.requireNonNullElse(refused.getReason(), "input/output error");
            default -> String.valueOf(e.getMessage());
        };
        // In a folder, or where something is written beside it, the file at fault may be another one.
        Path atFault = e instanceof FileSystemException refused && refused.getFile() != null
                ? Path.of(refused.getFile())
                : file;
        return new OperationFailedException(new SeedFailure.SeedUnreadable(atFault, reason), e);
    }

    private static OperationFailedException damaged(Path file, IOException e) {
        var reason = Decompression.isCut(e) ? SeedFailure.Unfit.TRUNCATED : SeedFailure.Unfit.DAMAGED;
        return new OperationFailedException(
                new SeedFailure.SeedUnfit(file, reason, Objects.requireNonNullElse(e.getMessage(), "")), e);
    }

    public static OperationFailedException unfit(Path file, SeedFailure.Unfit reason, String detail) {
        return new OperationFailedException(new SeedFailure.SeedUnfit(file, reason, detail));
    }
}
