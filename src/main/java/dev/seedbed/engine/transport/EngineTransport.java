package dev.seedbed.engine.transport;

import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.core.LocalDirectorySSLConfig;
import com.github.dockerjava.transport.DockerHttpClient;
import com.github.dockerjava.transport.SSLConfig;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import dev.seedbed.engine.EngineContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The way to one engine, with a connection of its own for each request.
///
/// Kept connections are what engines close behind one's back after some seconds of quiet, and the next request then
/// fails without a response. A new connection to a local socket costs less than a tenth of a millisecond, so none is
/// kept; and since their number has no limit, followed streams cannot starve calls.
public final class EngineTransport implements DockerHttpClient {
    private static final int NO_LIMIT = Integer.MAX_VALUE;
    private static final int MAX_ERROR_BYTES = 64 * 1024;
    private static final Duration NEVER = Duration.ofDays(1000);

    private final Supplier<ZerodepDockerHttpClient> maker;
    private final @Nullable Path socket;
    private final @Nullable SocketGet reader;
    private @Nullable ZerodepDockerHttpClient client;
    private boolean closed;

    private EngineTransport(Supplier<ZerodepDockerHttpClient> maker, @Nullable Path socket) {
        this.maker = maker;
        this.socket = socket;
        this.reader = socket == null ? null : new SocketGet(socket);
    }

    /// @param connect how long the other side may take to accept a connection
    public static EngineTransport to(EngineContext context, Duration connect) {
        URI endpoint = context.endpoint();
        boolean local = "unix".equals(endpoint.getScheme());
        var transport = new EngineTransport(
                () -> new ZerodepDockerHttpClient.Builder()
                        .dockerHost(clientUri(endpoint))
                        .sslConfig(sslConfig(context))
                        .maxConnections(NO_LIMIT)
                        .connectionTimeout(connect)
                        .build(),
                local ? Path.of(endpoint.getPath()) : null);
        if (!local) {
            // What is wrong with its certificates is to be said now.
            transport.client();
        }
        return transport;
    }

    private synchronized ZerodepDockerHttpClient client() {
        if (closed) {
            throw new IllegalStateException("the connections were shut down");
        }
        if (client == null) {
            client = maker.get();
        }
        return client;
    }

    /// The whole answer to a question.
    ///
    /// @throws DockerException with status and text of an answer that is an error
    public byte[] get(String path) throws IOException {
        if (reader != null) {
            return reader.read(path);
        }
        Request request =
                Request.builder().method(Request.Method.GET).path(path).build();
        try (Response response = execute(request);
                InputStream body = response.getBody()) {
            int status = response.getStatusCode();
            if (status >= 300) {
                throw new DockerException(new String(body.readNBytes(MAX_ERROR_BYTES), StandardCharsets.UTF_8), status);
            }
            return body.readAllBytes();
        }
    }

    /// Whether the engine is at a socket of this computer.
    public boolean isLocal() {
        return socket != null;
    }

    /// Whether the other side of a [DuplexConnection] connection sees the end of what is sent while it still answers.
    boolean endsInput() {
        return socket != null;
    }

    /// Sends a request after which the connection carries bytes both ways. The caller closes it.
    DuplexConnection hijack(String path, byte[] json) throws IOException {
        if (socket != null) {
            return SocketHijack.open(socket, path, json);
        }
        var wire = new BoundedPipe("write program input", 2, NEVER);
        Response response = execute(Request.builder()
                .method(Request.Method.POST)
                .path(path)
                .putHeader("Content-Type", "application/json")
                .putHeader("Connection", "Upgrade")
                .putHeader("Upgrade", "tcp")
                .bodyBytes(json)
                .hijackedInput(wire.stream())
                .build());
        return new ClientHijack(response, wire);
    }

    private static URI clientUri(URI endpoint) {
        return switch (String.valueOf(endpoint.getScheme())) {
            case "http", "https" -> URI.create("tcp://" + endpoint.getAuthority());
            default -> endpoint;
        };
    }

    static @Nullable SSLConfig sslConfig(EngineContext context) {
        if (context.tlsDirectory() != null) {
            return new LocalDirectorySSLConfig(context.tlsDirectory().toString());
        }
        // With one, the client would encrypt what it sends by TCP.
        return "unix".equals(context.endpoint().getScheme()) ? NoTls::new : null;
    }

    @Override
    public Response execute(Request request) {
        Map<String, String> headers = new HashMap<>(request.headers());
        headers.putIfAbsent("Connection", "close");
        return client().execute(Request.builder().from(request).headers(headers).build());
    }

    @Override
    public void close() throws IOException {
        ZerodepDockerHttpClient made;
        synchronized (this) {
            closed = true;
            made = client;
        }
        if (reader != null) {
            reader.close();
        }
        if (made != null) {
            made.close();
        }
    }
}
