package dev.seedbed.engine.docker;

import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.ProgramConnection;
import dev.seedbed.engine.transport.BoundedPipe;
import dev.seedbed.engine.transport.DuplexConnection;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Both streams of one program over one connection.
final class ConnectedProgram implements ProgramConnection {
    private static final int PIECES = 16;
    /// Whoever waits for an answer waits as long as the server takes for it.
    private static final Duration WITHOUT_LIMIT = Duration.ofDays(7);

    private final DuplexConnection connection;
    private final BoundedPipe output = new BoundedPipe("read program output", PIECES, WITHOUT_LIMIT);
    private final BoundedPipe input = new BoundedPipe("write program input", PIECES, WITHOUT_LIMIT);

    private ConnectedProgram(DuplexConnection connection) {
        this.connection = connection;
    }

    static ConnectedProgram open(DuplexConnection connection, EngineFaults faults) {
        var program = new ConnectedProgram(connection);
        Thread.ofVirtual().name("engine: program output").start(() -> program.receive(faults));
        Thread.ofVirtual().name("engine: program input").start(program::send);
        return program;
    }

    private void receive(EngineFaults faults) {
        @Nullable OperationFailedException reason = null;
        try {
            OutputReader.readFrames(connection.output(), (stream, bytes, length, _) -> {
                if (stream == LogLine.Stream.STDOUT) {
                    output.put(Arrays.copyOf(bytes, length));
                }
            });
        } catch (IOException | RuntimeException e) {
            reason = faults.failed("read program output", e);
        }
        output.end(reason);
        input.close();
    }

    private void send() {
        try {
            connection.send(input);
        } catch (IOException | RuntimeException _) {
            // The end of the output tells it.
        } finally {
            input.close();
        }
    }

    @Override
    public InputStream output() {
        return output.stream();
    }

    @Override
    public OutputStream input() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                input.put(new byte[] {(byte) b});
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                input.put(Arrays.copyOfRange(bytes, offset, offset + length));
            }
        };
    }

    @Override
    public void close() {
        output.close();
        input.close();
        connection.close();
    }
}
