package dev.seedbed.store.keyring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.seedbed.store.StoreLevel;
import dev.seedbed.store.Stores;
import dev.seedbed.store.bucket.S3Server;
import dev.seedbed.store.bucket.WebDavServer;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.Store;
import dev.seedbed.store.place.StoreLogin;
import dev.seedbed.store.place.TestBlob;
import dev.seedbed.store.registry.RegistryServer;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.ProgramFailed;
import dev.seedbed.task.StoreFailure.StoreRefused;
import dev.seedbed.task.StoreFailure.StoreUnreachable;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Logins from the keyring, at servers that want one.
class StoreLoginTest {
    private static final String WRONG = "not-the-right-one";

    @TempDir
    Path folder;

    @TempDir
    Path data;

    private TestKeyring programs;
    private Stores stores;

    @BeforeEach
    void open() throws Exception {
        programs = new TestKeyring(folder).with("secretservice");
        stores = new Stores(file(), programs.keyring());
    }

    private Path file() {
        return folder.resolve("config/stores.json");
    }

    private void add(String address) throws Exception {
        stores.add("team", address, StoreLevel.TEAM);
    }

    private static Failure failure(ThrowingCallable call) {
        return assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(call)
                .actual()
                .failure();
    }

    private void use() throws OperationFailedException, InterruptedException {
        TestBlob blob = TestBlob.text("rows");
        try (Store store = stores.open(stores.get("team"));
                Place place = store.place(new PackageName("shop/base"))) {
            store.packages();
            place.put(blob.digest(), blob, _ -> {});
        }
    }

    /// From no login over a wrong one to the right one, and out again.
    private void logInAndOut(String address, StoreLogin right) throws Exception {
        add(address);
        assertThat(failure(this::use)).isInstanceOf(StoreRefused.class);
        assertThat(failure(() -> stores.logins().login("team", new StoreLogin(right.user(), WRONG))))
                .isInstanceOf(StoreRefused.class);
        assertThat(programs.kept()).isEmpty();
        assertThat(stores.get("team").login()).isEmpty();

        assertThat(stores.logins().login("team", right)).isEqualTo("secretservice");
        use();
        assertThat(programs.kept()).hasSize(1);
        assertThat(file()).content().contains("secretservice").doesNotContain(right.secret());

        assertThat(stores.logins().logout("team")).isTrue();
        assertThat(programs.kept()).isEmpty();
        assertThat(failure(this::use)).isInstanceOf(StoreRefused.class);
        assertThat(stores.logins().logout("team")).isFalse();
        assertThat(programs.calls()).doesNotContain(right.secret());
    }

    @Test
    void ofABucket() throws Exception {
        try (var server = S3Server.in(data)) {
            logInAndOut(
                    "s3://" + S3Server.BUCKET + "/x?endpoint=http://127.0.0.1:" + server.port(),
                    new StoreLogin(S3Server.KEY, S3Server.SECRET));
        }
    }

    @Test
    void ofWebDav(@TempDir Path work) throws Exception {
        try (var server = new WebDavServer(data, work)) {
            logInAndOut(
                    "webdav://127.0.0.1:" + server.port() + "/x",
                    new StoreLogin(WebDavServer.USER, WebDavServer.PASSWORD));
        }
    }

    @Test
    @Tag("engine")
    void ofARegistry() throws Exception {
        try (var server = RegistryServer.withLogin(data)) {
            logInAndOut(
                    "oci://" + server.host() + "/team", new StoreLogin(RegistryServer.USER, RegistryServer.PASSWORD));
        }
    }

    @Test
    void aStoreThatIsForgottenLeavesNoLogin() throws Exception {
        try (var server = S3Server.in(data)) {
            add("s3://" + S3Server.BUCKET + "/x?endpoint=http://127.0.0.1:" + server.port());
            stores.logins().login("team", new StoreLogin(S3Server.KEY, S3Server.SECRET));
            stores.remove("team");
            assertThat(programs.kept()).isEmpty();
        }
    }

    @Test
    void aLoginIsForTheAddressOnlyForWhichItWasGiven() throws Exception {
        try (var server = S3Server.in(data)) {
            add("s3://" + S3Server.BUCKET + "/x?endpoint=http://127.0.0.1:" + server.port());
            stores.logins().login("team", new StoreLogin(S3Server.KEY, S3Server.SECRET));
            Files.writeString(file(), Files.readString(file()).replace("/x?", "/other?"));
            assertThat(failure(this::use))
                    .isInstanceOfSatisfying(
                            StoreRefused.class,
                            refused -> assertThat(refused.message()).isEqualTo("login-gone:team"));
        }
    }

    @Test
    void whatCannotBeCheckedIsNotKept() throws Exception {
        add("s3://team/x?endpoint=http://127.0.0.1:1");
        assertThat(failure(() -> stores.logins().login("team", new StoreLogin("a", "b"))))
                .isInstanceOf(StoreUnreachable.class);
        assertThat(programs.kept()).isEmpty();
    }

    @Test
    void aHelperThatIsGoneIsTold() throws Exception {
        try (var server = S3Server.in(data)) {
            add("s3://" + S3Server.BUCKET + "/x?endpoint=http://127.0.0.1:" + server.port());
            stores.logins().login("team", new StoreLogin(S3Server.KEY, S3Server.SECRET));
            Files.delete(folder.resolve("bin/docker-credential-secretservice"));
            Failure gone = new ProgramFailed("docker-credential-secretservice", "program-missing");
            assertThat(failure(this::use)).isEqualTo(gone);
            assertThat(failure(() -> stores.logins().logout("team"))).isEqualTo(gone);
            assertThat(stores.get("team").login()).isNotEmpty();
        }
    }

    @Test
    void aFolderNeedsNone() throws Exception {
        add(data.toString());
        assertThat(failure(() -> stores.logins().login("team", new StoreLogin("a", "b"))))
                .isEqualTo(new Failure.InvalidInput("login", "", "login-elsewhere"));
    }
}
