package dev.seedbed.store.bucket;

import dev.seedbed.store.object.ObjectStore;
import dev.seedbed.store.place.LoginKind;
import dev.seedbed.store.place.LoginSource;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.place.StoreLogin;
import dev.seedbed.store.place.StoreType;
import dev.seedbed.task.OperationFailedException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Stores in buckets, such as `s3://team/seedbed?region=eu-central-1`. OpenDAL is loaded at their first use.
public final class BucketStoreType implements StoreType {
    private static final Map<String, AddressReader> READERS = Map.ofEntries(
            Map.entry("s3", new S3Address()),
            Map.entry("webdav", new WebDavAddress("http")),
            Map.entry("webdavs", new WebDavAddress("https")),
            Map.entry("sftp", new SftpAddress()),
            Map.entry("gcs", CloudAddress.GCS),
            Map.entry("azblob", CloudAddress.AZURE_BLOB),
            Map.entry("azfile", CloudAddress.AZURE_FILES),
            Map.entry("gdrive", CloudAddress.GOOGLE_DRIVE),
            Map.entry("dropbox", CloudAddress.DROPBOX),
            Map.entry("onedrive", CloudAddress.ONE_DRIVE));

    private final Credentials credentials;
    private final Patience patience;

    /// With the credentials of this user.
    public BucketStoreType() {
        this(Credentials.ofUser(), Patience.USUAL);
    }

    BucketStoreType(Credentials credentials, Patience patience) {
        this.credentials = credentials;
        this.patience = patience;
    }

    @Override
    public List<String> schemes() {
        return READERS.keySet().stream().sorted().toList();
    }

    private static AddressReader reader(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return Objects.requireNonNull(READERS.get(scheme), scheme);
    }

    @Override
    public LoginKind login(URI address) {
        return reader(address).login();
    }

    @Override
    public Store open(URI address) throws OperationFailedException {
        return open(address, LoginSource.NONE);
    }

    @Override
    public Store open(URI address, LoginSource login) throws OperationFailedException {
        AddressReader reader = reader(address);
        BucketAddress parts = BucketAddress.of(address);
        Service usual = reader.service(parts, credentials);
        return new ObjectStore(new BucketObjects(
                parts.shown(),
                () -> {
                    Optional<StoreLogin> given = login.get();
                    return given.isEmpty()
                            ? usual
                            : reader.service(parts, credentials.with(reader.login(), given.get()));
                },
                patience));
    }
}
