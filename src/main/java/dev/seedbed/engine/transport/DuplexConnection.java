package dev.seedbed.engine.transport;

import java.io.IOException;
import java.io.InputStream;

/// A connection that carries bytes both ways after one request: what a program reads and what it writes.
public interface DuplexConnection extends AutoCloseable {

    /// What the engine sends, framed as in [OutputReader].
    InputStream output();

    /// Sends what comes, on the calling thread, until that ends or nobody takes it any more; then ends the input
    /// where that can be done.
    void send(BoundedPipe input) throws IOException;

    /// Ends reads and writes in progress.
    @Override
    void close();
}
