package dev.seedbed.engine.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.ContainerEngineContract;
import dev.seedbed.engine.EngineContext;
import dev.seedbed.task.EngineFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Contexts as the docker command line finds them.
class EngineContextsTest {
    @TempDir
    Path folder;

    private Path home;
    private Path root;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void folders() throws IOException {
        home = Files.createDirectories(folder.resolve("a home/日本"));
        root = Files.createDirectories(folder.resolve("root"));
    }

    private EngineContexts contexts() {
        return new EngineContexts(environment, home, root);
    }

    private Path define(String name, String host, boolean tls) throws Exception {
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
        Path meta = home.resolve(".docker/contexts/meta/" + hash + "/meta.json");
        Files.createDirectories(meta.getParent());
        Files.writeString(meta, """
                {"Name":"%s","Metadata":{"Description":"of %s"},
                 "Endpoints":{"docker":{"Host":"%s","SkipTLSVerify":false}}}""".formatted(name, name, host));
        if (tls) {
            Files.createDirectories(home.resolve(".docker/contexts/tls/" + hash + "/docker"));
        }
        return meta;
    }

    private void currentContext(String name) throws IOException {
        Path file = home.resolve(".docker/config.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"auths\":{},\"currentContext\":\"" + name + "\"}");
    }

    private Path socket(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.createFile(file);
    }

    @Test
    void systemSocketIsTheLastResort() throws Exception {
        EngineContext context = contexts().resolve();

        assertThat(context.name()).isEqualTo("default");
        assertThat(context.endpoint().getPath())
                .isEqualTo(root.resolve("var/run/docker.sock").toString());
        assertThat(context.origin()).isEqualTo("socket");
    }

    @Test
    void firstUsualSocketThatExistsIsTaken() throws Exception {
        environment.put("XDG_RUNTIME_DIR", folder.resolve("run").toString());
        Path podman = socket(folder.resolve("run/podman/podman.sock"));
        assertThat(contexts().resolve().endpoint().getPath()).isEqualTo(podman.toString());

        Path desktop = socket(home.resolve(".docker/desktop/docker.sock"));
        assertThat(contexts().resolve().endpoint().getPath()).isEqualTo(desktop.toString());
        assertThat(contexts().list()).extracting(EngineContext::name).containsExactly("docker-desktop", "podman");
        assertThat(contexts().resolve("podman").endpoint().getPath()).isEqualTo(podman.toString());
    }

    @Test
    void hostBeatsContextBeatsConfiguration() throws Exception {
        define("one", "unix:///one.sock", false);
        define("two", "tcp://two:2376", true);
        currentContext("one");
        assertThat(contexts().resolve().name()).isEqualTo("one");
        assertThat(contexts().resolve().origin()).isEqualTo("config");
        assertThat(contexts().resolve().description()).isEqualTo("of one");

        environment.put("DOCKER_CONTEXT", "two");
        assertThat(contexts().resolve().name()).isEqualTo("two");
        assertThat(contexts().resolve().origin()).isEqualTo("DOCKER_CONTEXT");
        assertThat(contexts().resolve().tlsDirectory()).isNotNull();

        environment.put("DOCKER_HOST", "tcp://three:2375");
        assertThat(contexts().resolve().endpoint()).hasToString("tcp://three:2375");
        assertThat(contexts().resolve().origin()).isEqualTo("DOCKER_HOST");
        assertThat(contexts().resolve().tlsDirectory()).isNull();
        assertThat(contexts().resolve("one").endpoint().getPath()).isEqualTo("/one.sock");
    }

    @Test
    void verifiedTlsComesWithItsFolder() throws Exception {
        environment.put("DOCKER_HOST", "tcp://three:2376");
        environment.put("DOCKER_TLS_VERIFY", "1");
        assertThat(contexts().resolve().tlsDirectory()).isEqualTo(home.resolve(".docker"));

        environment.put("DOCKER_CERT_PATH", "/certs");
        assertThat(contexts().resolve().tlsDirectory()).isEqualTo(Path.of("/certs"));
    }

    @Test
    void unknownContextIsNamedWithTheKnown() throws Exception {
        define("one", "unix:///one.sock", false);
        currentContext("gone");

        assertThat(ContainerEngineContract.failureOf(() -> contexts().resolve()))
                .isEqualTo(new EngineFailure.ContextUnknown(
                        "gone", home.resolve(".docker/config.json").toString(), List.of("default", "one")));
        environment.put("DOCKER_CONTEXT", "missing");
        assertThat(ContainerEngineContract.failureOf(() -> contexts().resolve()))
                .isEqualTo(new EngineFailure.ContextUnknown("missing", "DOCKER_CONTEXT", List.of("default", "one")));
    }

    @Test
    void unreadableFilesAreNamedWithoutTheirContent() throws Exception {
        currentContext("x");
        Path config = home.resolve(".docker/config.json");
        Files.writeString(config, "{\"auths\":{\"r\":{\"auth\":\"secret");
        assertThat(ContainerEngineContract.failureOf(() -> contexts().resolve()))
                .isInstanceOfSatisfying(EngineFailure.ContextUnreadable.class, failure -> {
                    assertThat(failure.file()).isEqualTo(config);
                    assertThat(failure.reason()).doesNotContain("secret");
                });

        currentContext("broken");
        Path meta = define("broken", "", false);
        assertThat(ContainerEngineContract.failureOf(() -> contexts().resolve()))
                .isInstanceOfSatisfying(
                        EngineFailure.ContextUnreadable.class,
                        failure -> assertThat(failure.file()).isEqualTo(meta));
        define("fine", "unix:///fine.sock", false);
        assertThat(contexts().list()).extracting(EngineContext::name).containsExactly("default", "fine");
    }

    @Test
    void configurationFolderMayBeElsewhere() throws Exception {
        define("one", "unix:///one.sock", false);
        currentContext("one");
        environment.put("DOCKER_CONFIG", home.resolve(".docker").toString());

        assertThat(new EngineContexts(environment, folder, root).resolve().name())
                .isEqualTo("one");
    }

    @Test
    void socketPathsMayHoldAnyCharacter() throws Exception {
        environment.put("DOCKER_HOST", "unix:///tmp/a b#c%20日.sock");

        assertThat(contexts().resolve().endpoint().getPath()).isEqualTo("/tmp/a b#c%20日.sock");
    }
}
