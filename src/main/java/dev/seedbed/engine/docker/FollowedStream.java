package dev.seedbed.engine.docker;

import com.github.dockerjava.transport.DockerHttpClient.Response;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One response that is read on a virtual thread of its own until it ends or is closed.
///
/// docker-java's own streams report a cut frame as an ordinary end and reuse the bytes they return; here a stream
/// that was cut ends with a reason.
final class FollowedStream implements Subscription {
    private final String name;
    private final Response response;
    private final End end;
    private final EngineFaults faults;
    private final AtomicBoolean done = new AtomicBoolean();
    private @Nullable Thread thread;

    private FollowedStream(String name, Response response, End end, EngineFaults faults) {
        this.name = name;
        this.response = response;
        this.end = end;
        this.faults = faults;
    }

    /// Starts to read.
    ///
    /// @param reader reads the body to its end and hands what it reads to the consumer it is built on
    static <T> FollowedStream start(
            String name, Response response, Consumer<T> target, ReaderFor<T> reader, End end, EngineFaults faults) {
        var stream = new FollowedStream(name, response, end, faults);
        BodyReader body = reader.of(item -> {
            if (!stream.done.get()) {
                target.accept(item);
            }
        });
        Thread thread = Thread.ofVirtual().name("engine stream: " + name).unstarted(() -> stream.run(body));
        stream.thread = thread;
        thread.start();
        return stream;
    }

    private void run(BodyReader reader) {
        OperationFailedException reason = null;
        try (InputStream body = response.getBody()) {
            reader.read(body);
        } catch (IOException | RuntimeException e) {
            reason = faults.failed(name, e);
        }
        if (done.compareAndSet(false, true)) {
            closeResponse();
            end.ended(reason);
        }
    }

    @Override
    public void close() {
        if (done.compareAndSet(false, true)) {
            if (thread != null) {
                thread.interrupt();
            }
            closeResponse();
        }
    }

    private void closeResponse() {
        try {
            response.close();
        } catch (RuntimeException _) {
            // the connection is gone either way
        }
    }

    /// Reads a body to its end.
    @FunctionalInterface
    interface BodyReader {
        void read(InputStream body) throws IOException;
    }

    /// Builds the reader on its consumer.
    @FunctionalInterface
    interface ReaderFor<T> {
        BodyReader of(Consumer<T> target);
    }
}
