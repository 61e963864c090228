package dev.seedbed.store.bucket;

import dev.seedbed.store.place.LoginKind;
import dev.seedbed.task.OperationFailedException;

/// Reads the addresses of one sort of store.
interface AddressReader {

    /// @throws OperationFailedException with `InvalidInput` where something is missing
    Service service(BucketAddress address, Credentials credentials) throws OperationFailedException;

    /// What a login consists of that can be given for such a store.
    default LoginKind login() {
        return LoginKind.NONE;
    }
}
