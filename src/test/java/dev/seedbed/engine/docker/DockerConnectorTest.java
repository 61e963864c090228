package dev.seedbed.engine.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerEngineContract;
import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.context.RegistryCredentials;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.EngineFailure.Unreachable;
import dev.seedbed.task.Failure;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// First contact with engines and with what is none. Needs no engine.
class DockerConnectorTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(500);

    @TempDir
    Path folder;

    private static ContainerEngine connect(EngineContext context) throws Exception {
        return connect(context, LIMIT);
    }

    private static ContainerEngine connect(EngineContext context, Duration limit) throws Exception {
        return new DockerConnector(RegistryCredentials.NONE, new EngineDeadlines(limit, limit, limit, limit, limit))
                .connect(context);
    }

    private static EngineContext at(URI endpoint) {
        return new EngineContext("test", "", endpoint, "socket", null, true);
    }

    private static Unreachable reason(EngineContext context) {
        return reason(context, LIMIT);
    }

    private static Unreachable reason(EngineContext context, Duration limit) {
        Failure failure = ContainerEngineContract.failureOf(() -> connect(context, limit));
        assertThat(failure).isInstanceOf(EngineFailure.EngineUnreachable.class);
        return ((EngineFailure.EngineUnreachable) failure).reason();
    }

    @ParameterizedTest
    @CsvSource({
        "1.41, 1.12, 1.41",
        "1.44, 1.24, 1.44",
        "1.51, 1.24, 1.44",
        "1.52, 1.44, 1.44",
        "1.55, 1.48, 1.48",
        "1.40, '', 1.40"
    })
    void agreesOnAVersion(String highest, String lowest, String agreed) throws Exception {
        try (var proxy = new FaultProxy(folder, null)) {
            proxy.only = "GET /version";
            proxy.answer =
                    FaultProxy.json(200, "{\"ApiVersion\":\"%s\",\"MinAPIVersion\":\"%s\"}".formatted(highest, lowest));
            try (ContainerEngine engine = connect(proxy.context())) {
                proxy.only = "GET /v" + agreed + "/images/json";
                proxy.answer = FaultProxy.json(200, "[]");

                assertThat(engine.images()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1.24, 1.12", "1.39, 1.12", "1.99, 1.99", "2.0, 2.0"})
    void saysThatThereIsNoCommonVersion(String highest, String lowest) throws Exception {
        try (var proxy = new FaultProxy(folder, null)) {
            proxy.answer =
                    FaultProxy.json(200, "{\"ApiVersion\":\"%s\",\"MinAPIVersion\":\"%s\"}".formatted(highest, lowest));

            assertThat(ContainerEngineContract.failureOf(() -> connect(proxy.context())))
                    .isInstanceOf(EngineFailure.EngineVersionUnsupported.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
                "HTTP/1.1 404 Not Found\r\nContent-Length: 5\r\n\r\nhello",
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
                "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"ApiVersion\":\"new\"}"
            })
    void knowsWhatIsNoEngine(String answer) throws Exception {
        try (var proxy = new FaultProxy(folder, null)) {
            proxy.answer = answer;

            assertThat(reason(proxy.context())).isEqualTo(Unreachable.NOT_AN_ENGINE);
        }
    }

    /// The first answer may take longer than a connection.
    @Test
    @Timeout(60)
    void waitsForAnEngineThatTakesTheConnectionAndAnswersLate() throws Exception {
        Path behind = Files.createDirectory(folder.resolve("behind"));
        try (var engine = new FaultProxy(behind, null);
                var slow = new FaultProxy(folder, behind.resolve("proxy.sock"))) {
            engine.answer = FaultProxy.json(200, "{\"ApiVersion\":\"1.44\",\"MinAPIVersion\":\"1.24\"}");
            slow.stalled = true;
            var patient = new EngineDeadlines(SHORT, LIMIT, LIMIT, LIMIT, LIMIT);
            CompletableFuture.delayedExecutor(2 * SHORT.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> slow.stalled = false);

            try (ContainerEngine connected =
                    new DockerConnector(RegistryCredentials.NONE, patient).connect(slow.context())) {
                assertThat(slow.holds).isTrue();
                assertThat(connected.context()).isEqualTo(slow.context());
            }
        }
    }

    @Test
    void silentEngineTimesOut() throws Exception {
        try (var proxy = new FaultProxy(folder, null)) {
            assertThat(reason(proxy.context(), SHORT)).isEqualTo(Unreachable.TIMED_OUT);
        }
    }

    @Test
    void missingSocketMeansNotRunning() {
        assertThat(reason(at(URI.create("unix://" + folder.resolve("none.sock")))))
                .isEqualTo(Unreachable.NOT_RUNNING);
    }

    @Test
    void deadSocketRefuses() throws IOException {
        Path socket = folder.resolve("dead.sock");
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
        }

        assertThat(reason(at(URI.create("unix://" + socket)))).isEqualTo(Unreachable.REFUSED);
    }

    @Test
    void closedPortRefuses() throws IOException {
        int port;
        try (var server = new ServerSocket(0)) {
            port = server.getLocalPort();
        }

        assertThat(reason(at(URI.create("tcp://127.0.0.1:" + port)))).isEqualTo(Unreachable.REFUSED);
    }

    @Test
    void silentPortTimesOut() throws IOException {
        try (var server = new ServerSocket(0)) {
            assertThat(reason(at(URI.create("tcp://127.0.0.1:" + server.getLocalPort())), SHORT))
                    .isEqualTo(Unreachable.TIMED_OUT);
        }
    }

    @Test
    void unknownSchemesAreNamed() {
        assertThat(reason(at(URI.create("ssh://somewhere")))).isEqualTo(Unreachable.UNSUPPORTED_SCHEME);
    }

    @Test
    void missingCertificatesAreATlsFailure() {
        assertThat(reason(new EngineContext(
                        "tls", "", URI.create("tcp://127.0.0.1:1"), "context", folder.resolve("none"), true)))
                .isEqualTo(Unreachable.TLS);
    }
}
