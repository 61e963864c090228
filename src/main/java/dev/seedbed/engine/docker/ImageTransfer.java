package dev.seedbed.engine.docker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.github.dockerjava.transport.DockerHttpClient.Request;
import com.github.dockerjava.transport.DockerHttpClient.Response;
import dev.seedbed.engine.PullProgress;
import dev.seedbed.engine.json.PullTracker;
import dev.seedbed.engine.transport.EngineHttp;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Function;

/// A pull or a push as the engine tells of it, message by message.
final class ImageTransfer {
    private ImageTransfer() {}

    /// Blocks to its end, which may take any time as long as messages come.
    ///
    /// @param action what the call is called
    /// @param refused the failure for what the engine or the registry said
    static void follow(
            EngineAccess engine,
            String action,
            Request request,
            Consumer<PullProgress> progress,
            Function<String, OperationFailedException> refused)
            throws OperationFailedException, InterruptedException {
        engine.calls()
                .transfer(
                        action, engine.deadlines().stall(), pulse -> follow(engine, request, pulse, progress, refused));
    }

    private static boolean follow(
            EngineAccess engine,
            Request request,
            EngineCalls.Pulse pulse,
            Consumer<PullProgress> progress,
            Function<String, OperationFailedException> refused)
            throws IOException, OperationFailedException {
        var tracker = new PullTracker();
        try (Response response = engine.http().open(request);
                InputStream body = response.getBody();
                MappingIterator<JsonNode> messages =
                        EngineHttp.JSON.readerFor(JsonNode.class).readValues(body)) {
            while (messages.hasNextValue()) {
                String error = tracker.add(messages.nextValue());
                if (error != null) {
                    throw refused.apply(error);
                }
                pulse.beat();
                progress.accept(tracker.progress());
            }
        }
        return true;
    }
}
