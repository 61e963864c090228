package dev.seedbed.engine.docker;

import static dev.seedbed.engine.ContainerEngineContract.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.Awaiting;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerEngineContract;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.engine.context.RegistryCredentials;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.task.EngineFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bytes that go into programs of real containers and come out of them, over a socket and over TCP.
@Tag("engine")
class ProgramStreamsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String id = UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    java.nio.file.Path folder;

    private ContainerEngine engine;
    private String container;

    @BeforeEach
    void startContainer() throws Exception {
        engine = TestEngine.connect();
        container = engine.createContainer(ContainerSpec.named("engine-streams-" + id, TestEngine.image("postgres:17"))
                .labels(Map.of(ContainerEngineContract.TEST_LABEL, "streams-" + id))
                .entrypoint(List.of("sleep", "300"))
                .stopTimeoutSeconds(1)
                .build());
        engine.start(container);
    }

    @AfterEach
    void removeContainer() throws Exception {
        engine.removeContainer(container, true);
        engine.close();
    }

    private static ExecSpec shell(String script) {
        return ExecSpec.of(null, "sh", "-c", script);
    }

    @Test
    void bytesComeOutAsTheyAre() throws Exception {
        var digest = new DigestInputStream(InputStream.nullInputStream(), MessageDigest.getInstance("SHA-256"));
        var told = new String[1];

        ExecResult result = engine.execReading(
                container,
                shell("head -c 30000001 /dev/urandom | tee /tmp/x; sha256sum /tmp/x >&2; exit 3"),
                PATIENCE,
                output -> {
                    var reading = new DigestInputStream(output, digest.getMessageDigest());
                    assertThat(reading.transferTo(OutputStream.nullOutputStream()))
                            .isEqualTo(30_000_001);
                    told[0] =
                            HexFormat.of().formatHex(reading.getMessageDigest().digest());
                });

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.errors()).startsWith(told[0]);
    }

    @Test
    void aReaderThatLeavesEndsTheProgram() throws Exception {
        ExecResult result = engine.execReading(
                container,
                shell("sleep 977 | cat & yes | cat; wait"),
                PATIENCE,
                output -> output.readNBytes(1_000_000));

        assertThat(result.exitCode()).isEqualTo(-1);
        awaitEnd("sleep 977");
        awaitEnd("yes");
    }

    @Test
    void anInterruptEndsReaderAndProgram() throws Exception {
        var thrown = new LinkedBlockingQueue<Exception>();
        Thread caller = Thread.ofPlatform().start(() -> {
            try {
                engine.execReading(container, shell("echo a; sleep 978"), PATIENCE, InputStream::readAllBytes);
            } catch (Exception e) {
                thrown.add(e);
            }
        });
        awaitRunning("sleep 978", true);

        caller.interrupt();

        assertThat(thrown.poll(30, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
        awaitEnd("sleep 978");
    }

    @Test
    void silenceIsNotWaitedForForEver() {
        assertThat(failureOf(() -> engine.execReading(
                        container, shell("sleep 100"), Duration.ofMillis(500), InputStream::readAllBytes)))
                .isEqualTo(new EngineFailure.EngineTimedOut("read program output", Duration.ofMillis(500)));
        assertThat(failureOf(() -> engine.execWriting(
                        container, shell("sleep 100"), Duration.ofMillis(500), ProgramStreamsTest::writeOn)))
                .isEqualTo(new EngineFailure.EngineTimedOut("write program input", Duration.ofMillis(500)));
    }

    private static void writeOn(OutputStream input) throws IOException {
        byte[] bytes = new byte[100_000];
        for (int i = 0; i < 1_000_000; i++) {
            input.write(bytes);
        }
    }

    @Test
    void bytesGoInAsTheyAre() throws Exception {
        takesInput(engine);
    }

    private void takesInput(ContainerEngine through) throws Exception {
        byte[] bytes = new byte[5_000_003];
        new Random(7).nextBytes(bytes);
        var digest = MessageDigest.getInstance("SHA-256");

        ExecResult result = through.execWriting(container, shell("sha256sum; exit 4"), PATIENCE, input -> {
            var writing = new DigestOutputStream(input, digest);
            for (int i = 0; i < 7; i++) {
                writing.write(bytes, i, bytes.length - i);
                writing.write(i);
            }
        });

        assertThat(result.output()).startsWith(HexFormat.of().formatHex(digest.digest()));
        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(through.execWriting(container, shell("cat"), PATIENCE, _ -> {}))
                .isEqualTo(new ExecResult(0, "", ""));
    }

    @Test
    void aProgramThatEndsEarlyTellsWhy() throws Exception {
        endsEarly(engine);
    }

    private void endsEarly(ContainerEngine through) throws Exception {
        ExecResult result = through.execWriting(
                container,
                shell("head -c 10 >/dev/null; echo full >&2; exit 5"),
                PATIENCE,
                ProgramStreamsTest::writeOn);

        assertThat(result).isEqualTo(new ExecResult(5, "", "full\n"));
    }

    @Test
    void anInterruptEndsWriterAndProgram() throws Exception {
        var thrown = new LinkedBlockingQueue<Exception>();
        Thread caller = Thread.ofPlatform().start(() -> {
            try {
                engine.execWriting(container, shell("cat >/dev/null"), PATIENCE, ProgramStreamsTest::writeOn);
            } catch (Exception e) {
                thrown.add(e);
            }
        });
        awaitRunning("cat >/dev/null", true);

        caller.interrupt();

        assertThat(thrown.poll(30, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
        awaitEnd("cat >/dev/null");
    }

    @Test
    void aCutIsNoEnd() throws Exception {
        try (var proxy = new FaultProxy(folder, java.nio.file.Path.of("/var/run/docker.sock"));
                ContainerEngine cut = new DockerConnector(RegistryCredentials.NONE).connect(proxy.context())) {
            proxy.only = "/exec/";
            proxy.cutAfter = 100_000;

            assertThat(failureOf(() ->
                            cut.execReading(container, shell("cat /dev/zero"), PATIENCE, InputStream::readAllBytes)))
                    .isInstanceOf(EngineFailure.EngineUnreachable.class);
        }
    }

    @Test
    void worksOverTcp() throws Exception {
        try (var bridge = new Bridge();
                ContainerEngine far = new DockerConnector(RegistryCredentials.NONE)
                        .connect(new EngineContext("far", "", bridge.endpoint(), "context", null, true))) {
            takesInput(far);
            endsEarly(far);
            ExecResult result = far.execReading(
                    container,
                    shell("yes"),
                    PATIENCE,
                    output -> assertThat(output.readNBytes(3)).isEqualTo("y\ny".getBytes()));
            assertThat(result.exitCode()).isEqualTo(-1);
            awaitEnd("yes");
        }
    }

    private void awaitEnd(String program) throws Exception {
        awaitRunning(program, false);
    }

    private void awaitRunning(String program, boolean running) throws Exception {
        Awaiting.until(
                Duration.ofSeconds(10),
                () -> program + (running ? " does not run" : " still runs"),
                () -> isRunning(program) == running);
    }

    private boolean isRunning(String program) throws Exception {
        ExecResult processes = engine.exec(
                container,
                shell("for p in /proc/[0-9]*; do tr '\\0' ' ' < $p/cmdline; echo; done 2>/dev/null"),
                PATIENCE);
        return processes.output().lines().anyMatch(line -> line.strip().endsWith(program));
    }

    /// The engine's socket as a TCP port of this computer.
    private static final class Bridge implements AutoCloseable {
        private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

        Bridge() throws IOException {
            Thread.ofVirtual().start(() -> {
                try {
                    while (true) {
                        Socket client = server.accept();
                        SocketChannel target = SocketChannel.open(UnixDomainSocketAddress.of("/var/run/docker.sock"));
                        pipe(client.getInputStream(), Channels.newOutputStream(target), client, target);
                        pipe(Channels.newInputStream(target), client.getOutputStream(), client, target);
                    }
                } catch (IOException _) {
                    // closed
                }
            });
        }

        private static void pipe(InputStream from, OutputStream to, Socket client, SocketChannel target) {
            Thread.ofVirtual().start(() -> {
                try (client;
                        target) {
                    from.transferTo(to);
                } catch (IOException _) {
                    // one side is gone
                }
            });
        }

        URI endpoint() {
            return URI.create("tcp://127.0.0.1:" + server.getLocalPort());
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
