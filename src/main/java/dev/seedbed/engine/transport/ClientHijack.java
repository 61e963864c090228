package dev.seedbed.engine.transport;

import com.github.dockerjava.transport.DockerHttpClient.Response;
import java.io.IOException;
import java.io.InputStream;

/// One that the HTTP client made. Its input has no end but that of the connection.
final class ClientHijack implements DuplexConnection {
    private final Response response;
    private final BoundedPipe wire;

    /// @param wire what the HTTP client sends
    ClientHijack(Response response, BoundedPipe wire) {
        this.response = response;
        this.wire = wire;
    }

    @Override
    public InputStream output() {
        return response.getBody();
    }

    @Override
    public void send(BoundedPipe pieces) throws IOException {
        for (byte[] piece = pieces.take(); piece != null; piece = pieces.take()) {
            wire.put(piece);
        }
    }

    @Override
    public void close() {
        wire.close();
        try {
            response.close();
        } catch (RuntimeException _) {
            // the connection is gone either way
        }
    }
}
