package dev.seedbed.store.keyring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.Awaiting;
import dev.seedbed.store.place.LoginSource;
import dev.seedbed.store.place.StoreLogin;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.NoKeyring;
import dev.seedbed.task.StoreFailure.ProgramFailed;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringTest {
    private static final StoreLogin LOGIN = new StoreLogin("mia", "s3cret \"with\" everything \\ ü");
    private static final URI ADDRESS = URI.create("s3://team-data/seedbed?endpoint=https://files.example:9000");
    private static final String ENTRY = Keyring.entry("team", ADDRESS);
    private static final OperationFailedException GONE =
            new OperationFailedException(new Failure.NotFound("login", "team"));

    @TempDir
    Path folder;

    private TestKeyring programs;

    @BeforeEach
    void install() throws Exception {
        programs = new TestKeyring(folder);
    }

    private static OperationFailedException failed(ThrowingCallable call) {
        return assertThatExceptionOfType(OperationFailedException.class)
                .isThrownBy(call)
                .actual();
    }

    private static String everything(Throwable thrown) {
        var all = new StringWriter();
        thrown.printStackTrace(new PrintWriter(all));
        return all
                + (thrown instanceof OperationFailedException failed
                        ? failed.failure().toString()
                        : "");
    }

    @Test
    void aLoginIsKeptReadReplacedAndForgotten() throws Exception {
        Keyring keyring = programs.with("pass").keyring();
        assertThat(keyring.keep(ENTRY, new StoreLogin("ken", "old"))).isEqualTo("pass");
        assertThat(keyring.keep(ENTRY, LOGIN)).isEqualTo("pass");
        LoginSource source = keyring.source("pass", ENTRY, GONE);
        assertThat(source.get()).contains(LOGIN);
        assertThat(programs.kept()).singleElement().asString().contains("\"ServerURL\":\"" + ENTRY + "\"");
        keyring.forget("pass", ENTRY);
        assertThat(programs.kept()).isEmpty();
        assertThat(source.get()).as("it was read already").contains(LOGIN);
        assertThat(failed(keyring.source("pass", ENTRY, GONE)::get)).isSameAs(GONE);
        keyring.forget("pass", ENTRY);
        assertThat(programs.calls()).doesNotContain("s3cret").contains(" store\n", " get\n", " erase\n");
    }

    /// Helpers take addresses of https only, and docker must not take it for a registry's.
    @Test
    void eachStoreHasAnEntryThatIsNoServer() {
        assertThat(ENTRY).matches("https://seedbed\\.invalid/team/s3/team-data/[0-9a-f]{32}");
        assertThat(Keyring.entry("team", URI.create("s3://team-data/seedbed?endpoint=https://evil.example")))
                .isNotEqualTo(ENTRY);
        assertThat(Keyring.entry("other", ADDRESS)).isNotEqualTo(ENTRY);
        assertThat(Keyring.entry("x", URI.create("webdav://mia@[::1]:80/%2e%2e/ü")))
                .matches("https://seedbed\\.invalid/[a-z0-9./-]+");
    }

    @Test
    void theHelperThatDockerUsesComesFirst() throws Exception {
        Files.writeString(folder.resolve("config.json"), "{\"credsStore\": \"mine\"}");
        programs.with("mine").with("secretservice").with("pass");
        assertThat(programs.keyring().keep(ENTRY, LOGIN)).isEqualTo("mine");
    }

    @Test
    void aHelperThatDoesNotWorkIsPassedOver() throws Exception {
        programs.with("secretservice", "#!/bin/sh\necho 'Cannot autolaunch D-Bus without X11 $DISPLAY'; exit 1\n")
                .with("pass");
        assertThat(programs.keyring().keep(ENTRY, LOGIN)).isEqualTo("pass");
    }

    /// Some do so where the keyring is locked.
    @Test
    void aHelperThatKeepsNothingIsNoticed() throws Exception {
        programs.with("secretservice", "#!/bin/sh\ncat > /dev/null\n[ \"$1\" = store ] || { echo '{}'; }\n");
        assertThat(failed(() -> programs.keyring().keep(ENTRY, LOGIN)).failure())
                .isEqualTo(new ProgramFailed("docker-credential-secretservice", "keyring-did-not-keep"));
    }

    @Test
    void whereThereIsNoHelperThatIsTold() {
        assertThat(failed(() -> programs.keyring().keep(ENTRY, LOGIN)).failure())
                .isEqualTo(new NoKeyring());
        assertThat(failed(programs.keyring().source("pass", ENTRY, GONE)::get).failure())
                .isEqualTo(new ProgramFailed("docker-credential-pass", "program-missing"));
        assertThat(failed(() -> programs.keyring().forget("../pass", ENTRY)).failure())
                .isEqualTo(new ProgramFailed("docker-credential-../pass", "program-missing"));
    }

    @Test
    void noFailureTellsTheSecret() throws Exception {
        programs.with("pass", "#!/bin/sh\ncat\nexit 1\n");
        OperationFailedException refused =
                failed(() -> programs.keyring().keep(ENTRY, new StoreLogin("mia", "s3cret")));
        assertThat(refused.failure())
                .isInstanceOfSatisfying(
                        ProgramFailed.class, said -> assertThat(said.message()).contains("mia"));
        assertThat(everything(refused)).doesNotContain("s3cret");

        programs.with("pass", "#!/bin/sh\necho '{\"Username\":\"mia\",\"Secret\":\"s3cret'\n");
        OperationFailedException damaged = failed(programs.keyring().source("pass", ENTRY, GONE)::get);
        assertThat(damaged.failure()).isEqualTo(new ProgramFailed("docker-credential-pass", "keyring-not-json"));
        assertThat(everything(damaged)).doesNotContain("s3cret");
        assertThat(LOGIN.toString()).doesNotContain("s3cret");
    }

    @Test
    void nobodyWaitsForEver() throws Exception {
        programs.with("pass", "#!/bin/sh\nexec sleep 600\n").patience(Duration.ofSeconds(1));
        assertThat(failed(programs.keyring().source("pass", ENTRY, GONE)::get).failure())
                .isEqualTo(new ProgramFailed("docker-credential-pass", "no-answer-within:1"));
    }

    /// With all that it had started.
    @Test
    void aCancelEndsTheHelper() throws Exception {
        Path began = folder.resolve("began");
        programs.with("pass", "#!/bin/sh\nsleep 600 &\necho $! > %1$s.tmp; mv %1$s.tmp %1$s\nwait\n".formatted(began));
        LoginSource source = programs.keyring().source("pass", ENTRY, GONE);
        var reading = new FutureTask<>(() -> {
            assertThatThrownBy(source::get).isInstanceOf(InterruptedException.class);
            return null;
        });
        Thread thread = Thread.ofVirtual().start(reading);
        Awaiting.until(Duration.ofSeconds(20), () -> "the helper did not begin", () -> Files.exists(began));
        thread.interrupt();
        reading.get(20, TimeUnit.SECONDS);
        var asleep = ProcessHandle.of(Long.parseLong(Files.readString(began).strip()));
        if (asleep.isPresent()) {
            asleep.get().onExit().get(20, TimeUnit.SECONDS);
        }
    }
}
