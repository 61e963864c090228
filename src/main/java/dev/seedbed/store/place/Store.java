package dev.seedbed.store.place;

import dev.seedbed.task.OperationFailedException;
import java.util.List;

/// A folder, bucket, registry or repository that holds packages. Opening one changes nothing there.
public interface Store extends AutoCloseable {

    /// The address for people, without user, password and token.
    String address();

    /// Blocks for a listing. A registry may not let itself be listed: then it fails with `StoreRefused`.
    List<PackageName> packages() throws OperationFailedException, InterruptedException;

    /// Reaches the store as its user. Blocks, perhaps for a listing.
    ///
    /// @throws OperationFailedException with `StoreRefused` where the credentials are not valid there
    default void check() throws OperationFailedException, InterruptedException {
        packages();
    }

    /// Where the versions of a package are kept, whether there are any or not. Does not block; the caller closes it.
    Place place(PackageName name);

    @Override
    void close();
}
