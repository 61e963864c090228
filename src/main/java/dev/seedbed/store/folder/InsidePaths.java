package dev.seedbed.store.folder;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreDamaged;
import dev.seedbed.task.StoreFailure.StoreUnreachable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Paths for keys. Symbolic links of somebody else's making are followed only where they stay in the folder.
record InsidePaths(Path root) {

    /// @throws OperationFailedException with `StoreUnreachable` where the folder is not there, `StoreDamaged` where a
    ///     link leads out
    Path path(String key) throws OperationFailedException, IOException {
        Path real = realRoot();
        Path path = root.resolve(key);
        @Nullable Path existing = path;
        while (existing != null && existing.startsWith(root)) {
            if (Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
                if (!leadsInside(existing, real)) {
                    throw new OperationFailedException(new StoreDamaged(root.toString(), key, "link-outside"));
                }
                return path;
            }
            existing = existing.getParent();
        }
        return path;
    }

    private Path realRoot() throws OperationFailedException, IOException {
        try {
            Path real = root.toRealPath();
            if (Files.isDirectory(real)) {
                return real;
            }
        } catch (NoSuchFileException _) {
            // told below
        }
        throw new OperationFailedException(new StoreUnreachable(root.toString(), "folder-missing"));
    }

    private static boolean leadsInside(Path existing, Path real) throws IOException {
        try {
            return existing.toRealPath().startsWith(real);
        } catch (NoSuchFileException _) {
            // A link to nowhere; or it was removed at this moment, and what uses the path notices.
            return !Files.isSymbolicLink(existing);
        }
    }
}
