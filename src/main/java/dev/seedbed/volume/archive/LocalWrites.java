package dev.seedbed.volume.archive;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.file.FullDisk;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.commons.io.output.ProxyOutputStream;

/// Writes to a file of this computer, and knows its failures from those of the stream that they are written for.
final class LocalWrites extends ProxyOutputStream {
    LocalWrites(OutputStream out) {
        super(out);
    }

    /// A write here failed.
    static final class LocalWriteException extends IOException {
        private static final long serialVersionUID = 1L;

        LocalWriteException(IOException cause) {
            super(cause);
        }
    }

    @Override
    protected void handleIOException(IOException e) throws IOException {
        throw new LocalWriteException(e);
    }

    /// What a failure to write `target` means to the user.
    ///
    /// @throws InterruptedException where it was an interruption
    static OperationFailedException failure(Path target, IOException e) throws InterruptedException {
        IOException cause = e instanceof LocalWriteException && e.getCause() instanceof IOException inner ? inner : e;
        if (cause instanceof ClosedByInterruptException || cause instanceof InterruptedIOException) {
            Thread.interrupted();
            throw new InterruptedException("writing " + target);
        }
        String message = String.valueOf(cause.getMessage());
        Path folder = target.toAbsolutePath().getParent();
        String where = folder == null ? target.toString() : folder.toString();
        Failure failure = switch (cause) {
            case FileAlreadyExistsException _ -> new Failure.NameInUse("file", target.toString());
            case NoSuchFileException _ -> new Failure.NotFound("folder", where);
            case AccessDeniedException _ -> new Failure.LocalFile(folder, "write-denied");
            case IOException _ when FullDisk.isToldBy(cause) -> new Failure.NoSpace(where, -1, -1);
            case IOException _ -> new Failure.LocalFile(target, message);
        };
        return new OperationFailedException(failure, e);
    }
}
