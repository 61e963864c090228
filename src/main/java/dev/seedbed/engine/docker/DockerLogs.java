package dev.seedbed.engine.docker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.github.dockerjava.transport.DockerHttpClient.Response;
import dev.seedbed.engine.EngineEvent;
import dev.seedbed.engine.docker.EngineAccess.Refusal;
import dev.seedbed.engine.json.InspectParser;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.engine.transport.EngineHttp;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What an engine tells as time goes on: logs of containers, and its own events.
final class DockerLogs {
    private final EngineAccess engine;
    private final DockerContainers containers;

    DockerLogs(EngineAccess engine, DockerContainers containers) {
        this.engine = engine;
        this.containers = containers;
    }

    List<LogLine> read(String containerId, LogRequest request) throws OperationFailedException, InterruptedException {
        boolean framed = containers.isFramed(containerId);
        return engine.ask(
                "read log",
                engine.deadlines().change(),
                () -> {
                    List<LogLine> lines = new ArrayList<>();
                    try (Response response = engine.http().open("GET", path(containerId, request, false));
                            InputStream body = response.getBody()) {
                        new LogReader(framed, true, lines::add).read(body);
                    }
                    return List.copyOf(lines);
                },
                Refusal.notFound("container", containerId));
    }

    Subscription follow(String containerId, LogRequest request, Consumer<LogLine> lines, Subscription.End end)
            throws OperationFailedException, InterruptedException {
        boolean framed = containers.isFramed(containerId);
        Response response;
        try {
            response = open("follow log", path(containerId, request, true));
        } catch (OperationFailedException e) {
            throw Refusal.notFound("container", containerId).explain(e);
        }
        return FollowedStream.start(
                "follow log",
                response,
                lines,
                target -> new LogReader(framed, true, target)::read,
                end,
                engine.faults());
    }

    Subscription events(Consumer<EngineEvent> events, Subscription.End end)
            throws OperationFailedException, InterruptedException {
        return FollowedStream.<EngineEvent>start(
                "follow events",
                open("follow events", "/events"),
                events,
                target -> body -> readEvents(body, target),
                end,
                engine.faults());
    }

    private Response open(String action, String path) throws OperationFailedException, InterruptedException {
        return engine.calls()
                .call(action, engine.deadlines().read(), () -> engine.http().open("GET", path), Response::close);
    }

    private static String path(String containerId, LogRequest request, boolean follow) {
        Instant since = request.since();
        return "/containers/" + EngineHttp.escape(containerId) + "/logs?stdout=1&stderr=1&timestamps=1"
                + (follow ? "&follow=1" : "")
                + (since == null ? "" : "&since=%d.%09d".formatted(since.getEpochSecond(), since.getNano()))
                + "&tail=" + (request.tail() < 0 ? "all" : Integer.toString(request.tail()));
    }

    private static void readEvents(InputStream body, Consumer<EngineEvent> target) throws IOException {
        try (MappingIterator<JsonNode> messages =
                EngineHttp.JSON.readerFor(JsonNode.class).readValues(body)) {
            while (messages.hasNextValue()) {
                target.accept(event(messages.nextValue()));
            }
        }
    }

    private static EngineEvent event(JsonNode message) {
        long nanos = message.path("timeNano").asLong(message.path("time").asLong() * 1_000_000_000L);
        return new EngineEvent(
                message.path("Type").asText(),
                message.path("Action").asText(),
                message.path("Actor").path("ID").asText(),
                InspectParser.strings(message.path("Actor").path("Attributes")),
                Instant.ofEpochSecond(0, nanos));
    }
}
