package dev.seedbed.engine;

import com.github.dockerjava.core.LocalDirectorySSLConfig;
import com.github.dockerjava.transport.DockerHttpClient;
import com.github.dockerjava.transport.SSLConfig;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The way to one engine, with a connection of its own for each request.
///
/// Kept connections are what engines close behind one's back after some seconds of quiet, and the next request then
/// fails without a response. A new connection to a local socket costs less than a tenth of a millisecond, so none is
/// kept; and since their number has no limit, followed streams cannot starve calls.
final class EngineTransport implements DockerHttpClient {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final ZerodepDockerHttpClient client;

    private EngineTransport(ZerodepDockerHttpClient client) {
        this.client = client;
    }

    static EngineTransport to(EngineContext context) {
        return new EngineTransport(new ZerodepDockerHttpClient.Builder()
                .dockerHost(clientUri(context.endpoint()))
                .sslConfig(sslConfig(context))
                .maxConnections(NO_LIMIT)
                .build());
    }

    private static URI clientUri(URI endpoint) {
        return switch (String.valueOf(endpoint.getScheme())) {
            case "http", "https" -> URI.create("tcp://" + endpoint.getAuthority());
            default -> endpoint;
        };
    }

    static @Nullable SSLConfig sslConfig(EngineContext context) {
        return context.tlsDirectory() == null
                ? null
                : new LocalDirectorySSLConfig(context.tlsDirectory().toString());
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
