package dev.seedbed.store.place;

import dev.seedbed.task.OperationFailedException;
import java.net.URI;
import java.util.List;

/// One sort of store. Found by `ServiceLoader`, so that heavy libraries are loaded only where they are used.
public interface StoreType {

    /// Schemes of the addresses that it opens, such as `s3` or `sftp`.
    List<String> schemes();

    /// Opens the store at an address. Does not reach it: the first use does.
    ///
    /// @param address without user, password and token, which come from the usual places of this sort
    /// @throws OperationFailedException with `InvalidInput` where the address cannot be one
    Store open(URI address) throws OperationFailedException;

    /// What a login of these stores consists of that a user can give to this program.
    default LoginKind login(URI address) {
        return LoginKind.NONE;
    }

    /// The same as [#open(URI)] with the login that the user has given, before those of the usual places. It is asked
    /// for when the store is reached.
    default Store open(URI address, LoginSource login) throws OperationFailedException {
        return open(address);
    }
}
