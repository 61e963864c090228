package dev.seedbed.store.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.seedbed.store.place.Store;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketAddressTest {
    @TempDir
    Path home;

    private Path netrc;

    @BeforeEach
    void netrc() throws Exception {
        netrc = home.resolve(".netrc");
        Files.writeString(netrc, """
                # machine cloud.example login old password old
                machine other.example
                  login mia
                  password "not this"
                machine cloud.example login ken password ken-secret
                machine cloud.example login mia account x password mia-secret
                default login anonymous password guest
                """);
    }

    private Service service(AddressReader reader, String address, Map<String, String> environment)
            throws OperationFailedException {
        return reader.service(BucketAddress.of(URI.create(address)), new Credentials(environment, netrc));
    }

    @Test
    void optionsOfBuckets() throws Exception {
        assertThat(service(
                                new S3Address(),
                                "s3://my_team.x/a/b?endpoint=https%3A%2F%2Fs3.example%3A8443&region=eu",
                                Map.of())
                        .options())
                .containsEntry("bucket", "my_team.x")
                .containsEntry("root", "/a/b")
                .containsEntry("endpoint", "https://s3.example:8443")
                .containsEntry("region", "eu")
                .doesNotContainKeys("access_key_id", "secret_access_key");
    }

    @Test
    void passwordsComeFromNetrc() throws Exception {
        assertThat(service(new WebDavAddress("https"), "webdavs://cloud.example:8443/dav", Map.of())
                        .options())
                .containsEntry("endpoint", "https://cloud.example:8443")
                .containsEntry("username", "ken")
                .containsEntry("password", "ken-secret");
        assertThat(service(new WebDavAddress("https"), "webdavs://mia@cloud.example/dav", Map.of())
                        .options())
                .containsEntry("password", "mia-secret");
    }

    @Test
    void sshConnectsByItself() throws Exception {
        assertThat(service(new SftpAddress(), "sftp://mia@files:2222/srv/team", Map.of())
                        .options())
                .containsEntry("endpoint", "ssh://files:2222")
                .containsEntry("user", "mia")
                .containsEntry("root", "/srv/team")
                .containsEntry("known_hosts_strategy", "Strict");
    }

    @Test
    void tokensComeFromTheEnvironment() throws Exception {
        assertThat(service(CloudAddress.DROPBOX, "dropbox://apps/team", Map.of("DROPBOX_ACCESS_TOKEN", "t"))
                        .options())
                .containsEntry("root", "/apps/team")
                .containsEntry("access_token", "t");
        assertThat(service(CloudAddress.AZURE_BLOB, "azblob://box/team", Map.of("AZURE_STORAGE_ACCOUNT", "mia"))
                        .options())
                .containsEntry("container", "box")
                .containsEntry("endpoint", "https://mia.blob.core.windows.net");
    }

    @ParameterizedTest
    @CsvSource({
        "s3://key:secret@team/x?region=eu, password-in-address",
        "sftp://mia:secret@files/x, password-in-address",
        "s3://team/x, region-missing",
        "s3:///x?region=eu, address-without-host",
        "s3://team/x?region=eu&secret_access_key=x, unknown-address-option:secret_access_key",
        "s3://team/x?endpoint=s3.example, endpoint-without-scheme",
        "webdav://cloud.example/dav, password-without-tls"
    })
    void whatCannotBeAnAddressIsTold(String address, String reason) {
        var type = new BucketStoreType(new Credentials(Map.of(), netrc), Patience.USUAL);
        assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(() -> type.open(URI.create(address)))
                .satisfies(failed -> assertThat(failed.failure())
                        .isInstanceOfSatisfying(Failure.InvalidInput.class, invalid -> {
                            assertThat(invalid.reason()).isEqualTo(reason);
                            assertThat(invalid.value()).doesNotContain(":secret");
                        }));
    }

    /// OpenDAL has to know each of them, and its options.
    @ParameterizedTest
    @CsvSource({
        "gdrive://seedbed/team, GOOGLE_DRIVE_ACCESS_TOKEN",
        "dropbox://seedbed/team, DROPBOX_ACCESS_TOKEN",
        "onedrive://seedbed/team, ONEDRIVE_ACCESS_TOKEN",
        "azblob://box/team?endpoint=http://127.0.0.1:1, AZURE_STORAGE_SAS_TOKEN",
        "azfile://share/team?endpoint=http://127.0.0.1:1, AZURE_STORAGE_SAS_TOKEN",
        "gcs://bucket/team?endpoint=http://127.0.0.1:1, GOOGLE_OAUTH_ACCESS_TOKEN"
    })
    void connectionsAreMade(String address, String variable) throws Exception {
        var credentials = new Credentials(Map.of(variable, "x", "AZURE_STORAGE_ACCOUNT", "mia"), netrc);
        try (Store store = new BucketStoreType(credentials, Patience.USUAL).open(URI.create(address))) {
            assertThat(store.address()).isEqualTo(address);
        }
        BucketAddress parts = BucketAddress.of(URI.create(address));
        var failures = new BucketFailure(address);
        Service service = reader(address).service(parts, credentials);
        try (var connection = new Connection(() -> service, failures, Patience.USUAL.pause())) {
            assertThat(connection.can().read).isTrue();
            assertThat(connection.can().list).isTrue();
        }
    }

    private static AddressReader reader(String address) {
        return switch (URI.create(address).getScheme()) {
            case "gdrive" -> CloudAddress.GOOGLE_DRIVE;
            case "dropbox" -> CloudAddress.DROPBOX;
            case "onedrive" -> CloudAddress.ONE_DRIVE;
            case "azblob" -> CloudAddress.AZURE_BLOB;
            case "azfile" -> CloudAddress.AZURE_FILES;
            case "gcs" -> CloudAddress.GCS;
            default -> throw new IllegalArgumentException(address);
        };
    }
}
