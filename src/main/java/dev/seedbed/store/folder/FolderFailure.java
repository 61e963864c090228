package dev.seedbed.store.folder;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import dev.seedbed.task.StoreFailure.StoreRefused;
import dev.seedbed.task.StoreFailure.StoreUnreachable;
import dev.seedbed.task.file.FullDisk;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What an exception of a file system means for the store in it.
record FolderFailure(Path root) {

    /// @param bytes that were to be written, else 0
    OperationFailedException of(Action action, long bytes, IOException e) throws InterruptedException {
        if (e instanceof ClosedByInterruptException || e instanceof InterruptedIOException) {
            Thread.interrupted();
            throw new InterruptedException();
        }
        return new OperationFailedException(failure(action, bytes, e), e);
    }

    private Failure failure(Action action, long bytes, IOException e) {
        String store = root.toString();
        if (!Files.isDirectory(root)) {
            return new StoreUnreachable(store, "folder-missing");
        }
        if (FullDisk.isToldBy(e)) {
            return new Failure.NoSpace(store, bytes, free());
        }
        return isRefused(e) ? new StoreRefused(store, action, words(e)) : new StoreUnreachable(store, words(e));
    }

    private static boolean isRefused(IOException e) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return e instanceof AccessDeniedException
                || said.contains("read-only file system")
                || said.contains("operation not permitted")
                || said.contains("permission denied");
    }

    private static String words(IOException e) {
        if (e instanceof FileSystemException system) {
            String reason = system.getReason();
            return reason == null
                    ? system.getClass().getSimpleName().replace("Exception", "") + ": " + system.getFile()
                    : reason;
        }
        return String.valueOf(e.getMessage());
    }

    private long free() {
        try {
            return Files.getFileStore(root).getUsableSpace();
        } catch (IOException _) {
            return -1;
        }
    }
}
