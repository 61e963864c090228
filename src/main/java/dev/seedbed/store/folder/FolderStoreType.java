package dev.seedbed.store.folder;

import dev.seedbed.store.object.ObjectStore;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.place.StoreType;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Stores in folders, such as `file:///srv/team`; an address without a scheme is a path.
public final class FolderStoreType implements StoreType {
    private static final String SCHEME = "file";

    @Override
    public List<String> schemes() {
        return List.of(SCHEME);
    }

    @Override
    public Store open(URI address) throws OperationFailedException {
        return open(path(address));
    }

    /// Opens the store in a folder, which has to be there when it is used.
    public static Store open(Path folder) {
        return new ObjectStore(new FolderObjects(folder.toAbsolutePath().normalize()));
    }

    private static Path path(URI address) throws OperationFailedException {
        try {
            @Nullable String scheme = address.getScheme();
            return scheme == null ? Path.of(address.getPath()) : Path.of(address);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            var failure = new Failure.InvalidInput("address", address.toString(), "no-folder-address");
            throw new OperationFailedException(failure, e);
        }
    }
}
