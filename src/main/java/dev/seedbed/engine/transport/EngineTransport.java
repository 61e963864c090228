package dev.seedbed.engine.transport;

import com.github.dockerjava.core.LocalDirectorySSLConfig;
import com.github.dockerjava.transport.DockerHttpClient;
import com.github.dockerjava.transport.SSLConfig;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import dev.seedbed.engine.EngineContext;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The way to one engine, with a connection of its own for each request.
///
/// Kept connections are what engines close behind one's back after some seconds of quiet, and the next request then
/// fails without a response. A new connection to a local socket costs less than a tenth of a millisecond, so none is
/// kept; and since their number has no limit, followed streams cannot starve calls.
public final class EngineTransport implements DockerHttpClient {
    private static final int NO_LIMIT = Integer.MAX_VALUE;
    private static final Duration NEVER = Duration.ofDays(1000);

    private final ZerodepDockerHttpClient client;
    private final @Nullable Path socket;

    private EngineTransport(ZerodepDockerHttpClient client, @Nullable Path socket) {
        this.client = client;
        this.socket = socket;
    }

    /// @param connect how long the other side may take to accept a connection
    public static EngineTransport to(EngineContext context, Duration connect) {
        URI endpoint = context.endpoint();
        return new EngineTransport(
                new ZerodepDockerHttpClient.Builder()
                        .dockerHost(clientUri(endpoint))
                        .sslConfig(sslConfig(context))
                        .maxConnections(NO_LIMIT)
                        .connectionTimeout(connect)
                        .build(),
                "unix".equals(endpoint.getScheme()) ? Path.of(endpoint.getPath()) : null);
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
        return client.execute(Request.builder().from(request).headers(headers).build());
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
