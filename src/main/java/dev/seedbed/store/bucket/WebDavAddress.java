package dev.seedbed.store.bucket;

import dev.seedbed.store.place.LoginKind;
import dev.seedbed.store.place.StoreLogin;
import dev.seedbed.task.OperationFailedException;
import java.util.Optional;
import java.util.Set;

/// `webdavs://cloud.example/remote.php/dav/files/mia/team`, or `webdav://` without TLS. User and password are those
/// that were given for the store, or those of `.netrc`.
///
/// @param scheme of its requests
record WebDavAddress(String scheme) implements AddressReader {
    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

    @Override
    public Service service(BucketAddress address, Credentials credentials) throws OperationFailedException {
        address.check(Set.of());
        Optional<StoreLogin> login = credentials.login() == null
                ? Netrc.login(credentials.netrc(), address.host(), address.user())
                : Optional.of(credentials.login());
        if (login.isPresent() && "http".equals(scheme) && !THIS_COMPUTER.contains(address.host())) {
            throw address.invalid("password-without-tls");
        }
        return new Service.Builder("webdav")
                .with("endpoint", scheme + "://" + address.hostAndPort())
                .with("root", address.path())
                .with("username", login.map(StoreLogin::user).orElse(""))
                .with("password", login.map(StoreLogin::secret).orElse(""))
                .build();
    }

    @Override
    public LoginKind login() {
        return LoginKind.PASSWORD;
    }
}
