package dev.seedbed.volume.files;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.file.FullDisk;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// What a file of this computer refused.
final class LocalFailure {
    private LocalFailure() {}

    /// @throws InterruptedException where the refusal was an interruption
    static OperationFailedException of(Path file, IOException e) throws InterruptedException {
        if (Thread.interrupted()) {
            throw (InterruptedException) new InterruptedException("copy").initCause(e);
        }
        String said = e instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(e.getMessage());
        if (FullDisk.isToldBy(e)) {
            return new OperationFailedException(
                    new Failure.NoSpace(String.valueOf(file.getParent() == null ? file : file.getParent()), -1, -1), e);
        }
        String reason = switch (e) {
            case NoSuchFileException _ -> "missing";
            case AccessDeniedException _ -> "permission-denied";
            default -> said;
        };
        return new OperationFailedException(new Failure.LocalFile(file, reason), e);
    }
}
