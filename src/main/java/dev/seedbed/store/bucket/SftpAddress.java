package dev.seedbed.store.bucket;

import dev.seedbed.task.OperationFailedException;
import java.util.Set;

/// `sftp://files.example/srv/team`. The user's own `ssh` connects, with its configuration, agent and keys; a server
/// whose key it does not know is refused.
final class SftpAddress implements AddressReader {
    @Override
    public Service service(BucketAddress address, Credentials credentials) throws OperationFailedException {
        address.check(Set.of());
        return new Service.Builder("sftp")
                .with("endpoint", "ssh://" + address.hostAndPort())
                .with("user", address.user())
                .with("root", address.path())
                .with("known_hosts_strategy", "Strict")
                .build();
    }
}
