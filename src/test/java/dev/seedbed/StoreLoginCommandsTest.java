package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.Terminal;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.store.bucket.S3Server;
import dev.seedbed.store.keyring.TestKeyring;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `stores login` and `stores logout`, as one types them.
class StoreLoginCommandsTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path kept;

    @TempDir
    private Path objects;

    private final List<String> asked = new ArrayList<>();
    private boolean isAtTerminal = true;
    private String secret = S3Server.SECRET;
    private TestKeyring programs;
    private S3Server server;
    private CommandFixture bed;

    @BeforeEach
    void open() throws Exception {
        programs = new TestKeyring(kept).with("pass");
        server = S3Server.in(objects);
        bed = new CommandFixture(
                folder,
                Databases.engine(),
                Locale.ENGLISH,
                new Terminal.Question() {
                    @Override
                    public Optional<Boolean> ask(String text) {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<String> typed(String text) {
                        asked.add(text);
                        return isAtTerminal ? Optional.of(S3Server.KEY) : Optional.empty();
                    }

                    @Override
                    public Optional<String> secret(String text) {
                        asked.add("*" + text);
                        return isAtTerminal ? Optional.of(secret) : Optional.empty();
                    }
                },
                programs.keyring());
        String address = "s3://" + S3Server.BUCKET + "/x?endpoint=http://127.0.0.1:" + server.port();
        assertThat(bed.run("stores", "add", "team", address)).isEqualTo(ExitCode.OK);
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
        server.close();
    }

    /// Neither on a screen nor in a file of ours.
    private void assertToldNowhere(String text) throws IOException {
        assertThat(bed.out() + bed.err()).doesNotContain(text);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.readAllBytes(file))
                            .asString(StandardCharsets.ISO_8859_1)
                            .doesNotContain(text));
        }
    }

    @Test
    void whoIsAskedIsLoggedIn() throws Exception {
        assertThat(bed.run("stores", "show", "team")).isEqualTo(ExitCode.FAILED);
        assertThat(bed.run("stores", "login", "team")).as(bed.err()).isEqualTo(ExitCode.OK);
        assertThat(asked).containsExactly("Access key ID:", "*Secret access key:");
        assertThat(bed.err()).contains("Logged in to team as seedbed", "docker-credential-pass");
        assertToldNowhere(S3Server.SECRET);
        assertThat(bed.run("stores", "show", "team")).as(bed.err()).isEqualTo(ExitCode.OK);
        assertThat(bed.json("stores").path("stores").get(0).path("login").asText())
                .isEqualTo("pass");

        assertThat(bed.run("stores", "logout", "team")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains("Logged out of team");
        assertThat(programs.kept()).isEmpty();
        assertThat(bed.run("stores", "show", "team")).isEqualTo(ExitCode.FAILED);
        assertThat(bed.run("stores", "logout", "team")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains("no login for team");
    }

    @Test
    void whatIsRefusedIsNotKept() throws Exception {
        secret = "not-the-right-one";
        assertThat(bed.run("stores", "login", "team")).isEqualTo(ExitCode.FAILED);
        assertThat(bed.err()).contains("Reading from s3://team/x", "SignatureDoesNotMatch");
        assertThat(programs.kept()).isEmpty();
        assertToldNowhere(secret);
    }

    @Test
    void anotherProgramGivesTheSecretByTheStandardInput() throws Exception {
        isAtTerminal = false;
        assertThat(bed.run("stores", "login", "team")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).contains("--password-stdin");
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream((S3Server.SECRET + "\n").getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(bed.run("stores", "login", "team", "--password-stdin")).isEqualTo(ExitCode.USAGE);
            assertThat(bed.run("stores", "login", "team", "--user", S3Server.KEY, "--password-stdin"))
                    .as(bed.err())
                    .isEqualTo(ExitCode.OK);
        } finally {
            System.setIn(before);
        }
        assertThat(programs.kept()).hasSize(1);
        assertToldNowhere(S3Server.SECRET);
    }

    /// It would be in the list of processes.
    @Test
    void aSecretIsNoArgument() throws Exception {
        assertThat(bed.run("stores", "login", "team", "--password", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("stores", "login", "team", "--user", "a", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(programs.kept()).isEmpty();
    }

    @Test
    void withoutAHelperItIsSaidWhatToInstall() throws Exception {
        Files.delete(kept.resolve("bin/docker-credential-pass"));
        assertThat(bed.run("stores", "login", "team")).isEqualTo(ExitCode.FAILED);
        assertThat(bed.err()).contains("docker-credential-secretservice", "environment variables");
    }
}
