package dev.seedbed.engine.docker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.exception.NotModifiedException;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.engine.RecreateOptions;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.engine.docker.EngineAccess.Refusal;
import dev.seedbed.engine.json.ContainerRequest;
import dev.seedbed.engine.json.InspectParser;
import dev.seedbed.engine.json.ListParser;
import dev.seedbed.engine.json.RecreateRequest;
import dev.seedbed.engine.transport.EngineHttp;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Containers of one engine, from creation to removal.
final class DockerContainers {
    private static final Duration WAIT_TURN = Duration.ofSeconds(30);
    private static final Duration REMOVAL_POLL = Duration.ofMillis(100);
    private static final Pattern MISSING_SOURCE =
            Pattern.compile("bind source path does not exist: (.+)", Pattern.DOTALL);

    /// Longer than anybody lets a container take for its end.
    private static final Duration OWN_PATIENCE = Duration.ofMinutes(30);

    private final EngineAccess engine;

    DockerContainers(EngineAccess engine) {
        this.engine = engine;
    }

    List<ContainerSummary> list(Map<String, String> labels) throws OperationFailedException, InterruptedException {
        return engine.ask(
                "list containers",
                engine.deadlines().read(),
                () -> ListParser.containers(engine.http().get("/containers/json?all=1" + labelFilter(labels))));
    }

    /// @return a query parameter: `name` for an empty value, else `name=value`
    static String labelFilter(Map<String, String> labels) throws IOException {
        List<String> filter = new ArrayList<>();
        labels.forEach((name, value) -> filter.add(value.isEmpty() ? name : name + "=" + value));
        return "&filters=" + EngineHttp.escape(EngineHttp.JSON.writeValueAsString(Map.of("label", filter)));
    }

    ContainerDetails inspect(String idOrName) throws OperationFailedException, InterruptedException {
        return InspectParser.container(answer(idOrName));
    }

    /// @return false where the output of the container comes without frames
    boolean isFramed(String idOrName) throws OperationFailedException, InterruptedException {
        return !answer(idOrName).path("Config").path("Tty").asBoolean();
    }

    private JsonNode answer(String idOrName) throws OperationFailedException, InterruptedException {
        return engine.ask(
                "inspect container",
                engine.deadlines().read(),
                () -> engine.http().get("/containers/" + EngineHttp.escape(idOrName) + "/json"),
                Refusal.notFound("container", idOrName));
    }

    String create(ContainerSpec spec) throws OperationFailedException, InterruptedException {
        try {
            return engine.ask(
                    "create container",
                    engine.deadlines().change(),
                    () -> ContainerRequest.of(engine.docker(), spec).exec().getId(),
                    (status, message) -> creationRefused(spec, status, message));
        } catch (OperationFailedException e) {
            if (e.failure() instanceof Failure.NameInUse) {
                return ownOfThatName(spec, e);
            }
            throw e;
        }
    }

    /// Creates a container with the configuration of another one.
    String recreate(String id, RecreateOptions change) throws OperationFailedException, InterruptedException {
        JsonNode original = answer(id);
        String made = engine.ask(
                "create container",
                engine.deadlines().change(),
                () -> engine.http()
                        .post(
                                "/containers/create?name=" + EngineHttp.escape(change.name()),
                                RecreateRequest.of(original, change, imageOf(original)))
                        .required("Id")
                        .asText(),
                (status, _) -> status == 409 ? new Failure.NameInUse("container", change.name()) : null);
        for (Map.Entry<String, ObjectNode> network :
                RecreateRequest.furtherNetworks(original, change).entrySet()) {
            connect(network.getKey(), made, network.getValue());
        }
        return made;
    }

    /// The tag may stand for another image by now.
    private String imageOf(JsonNode container) throws IOException {
        String name = container.path("Config").path("Image").asText();
        String id = container.path("Image").asText();
        try {
            JsonNode image = engine.http().get("/images/" + EngineHttp.escape(name) + "/json");
            return image.path("Id").asText().equals(id) ? name : id;
        } catch (DockerException e) {
            if (e.getHttpStatus() == 404) {
                return id;
            }
            throw e;
        }
    }

    private void connect(String network, String container, ObjectNode endpoint)
            throws OperationFailedException, InterruptedException {
        engine.ask(
                "connect network",
                engine.deadlines().change(),
                () -> {
                    engine.http()
                            .open(engine.http()
                                    .jsonRequest(
                                            "/networks/" + EngineHttp.escape(network) + "/connect",
                                            Map.of("Container", container, "EndpointConfig", endpoint)))
                            .close();
                    return true;
                },
                Refusal.notFound("network", network));
    }

    void restartPolicy(String id, RestartPolicy policy) throws OperationFailedException, InterruptedException {
        engine.ask(
                "update container",
                engine.deadlines().change(),
                () -> engine.http()
                        .post(
                                "/containers/" + EngineHttp.escape(id) + "/update",
                                Map.of(
                                        "RestartPolicy",
                                        Map.of(
                                                "Name",
                                                policy.isNever() ? "no" : policy.name(),
                                                "MaximumRetryCount",
                                                policy.maximumRetries()))),
                Refusal.notFound("container", id));
    }

    private static Failure creationRefused(ContainerSpec spec, int status, String message) {
        Matcher missing = MISSING_SOURCE.matcher(message);
        if (missing.find()) {
            return new Failure.NotFound("file", missing.group(1).strip());
        }
        return switch (status) {
            case 404 -> new Failure.NotFound("image", spec.image());
            case 409 -> new Failure.NameInUse("container", spec.name());
            default -> new EngineFailure.EngineRefused("create container", status, message);
        };
    }

    /// A creation that is repeated finds what the first one made.
    private String ownOfThatName(ContainerSpec spec, OperationFailedException nameInUse)
            throws OperationFailedException, InterruptedException {
        ContainerSummary found = inspect(spec.name()).summary();
        String id = spec.labels().getOrDefault(Labels.ID, "");
        if (!found.belongsTo(id)) {
            throw nameInUse;
        }
        return found.id();
    }

    void start(String id) throws OperationFailedException, InterruptedException {
        try {
            change(
                    "start container",
                    id,
                    engine.deadlines().change(),
                    () -> engine.docker().startContainerCmd(id).exec());
        } catch (OperationFailedException e) {
            if (e.failure() instanceof EngineFailure.EngineRefused refused && isPortTaken(refused.message())) {
                throw new OperationFailedException(new Failure.PortInUse(takenPort(id, refused.message())), e);
            }
            throw e;
        }
    }

    static boolean isPortTaken(String message) {
        String words = message.toLowerCase(Locale.ROOT);
        return words.contains("port is already allocated") || words.contains("address already in use");
    }

    /// Messages name ports in many forms; the right one is one that the container asks for.
    private int takenPort(String id, String message) throws OperationFailedException, InterruptedException {
        List<Integer> asked = inspect(id).configuredPorts().stream()
                .map(PublishedPort::hostPort)
                .filter(port -> port > 0)
                .toList();
        return asked.stream()
                .filter(port -> Pattern.compile("(?<!\\d)" + port + "(?!\\d)")
                        .matcher(message)
                        .find())
                .findFirst()
                .orElse(asked.isEmpty() ? 0 : asked.getFirst());
    }

    void stop(String id, Duration patience) throws OperationFailedException, InterruptedException {
        change(
                "stop container",
                id,
                patience.plus(engine.deadlines().change()),
                () -> engine.docker()
                        .stopContainerCmd(id)
                        .withTimeout((int) Math.min(Integer.MAX_VALUE, patience.toSeconds()))
                        .exec());
    }

    void stop(String id) throws OperationFailedException, InterruptedException {
        change(
                "stop container",
                id,
                OWN_PATIENCE,
                () -> engine.docker().stopContainerCmd(id).exec());
    }

    void kill(String id) throws OperationFailedException, InterruptedException {
        change("kill container", id, engine.deadlines().change(), () -> {
            try {
                return engine.docker().killContainerCmd(id).exec();
            } catch (ConflictException e) {
                if (EngineMessage.of(e).contains("not running")) {
                    throw new NotModifiedException(e);
                }
                throw e;
            }
        });
    }

    /// Makes a call that changes nothing where the container is already in the state that is wanted.
    private void change(String action, String id, Duration deadline, Callable<Void> work)
            throws OperationFailedException, InterruptedException {
        engine.ask(
                action,
                deadline,
                () -> {
                    try {
                        work.call();
                    } catch (NotModifiedException _) {
                        return false;
                    }
                    return true;
                },
                Refusal.notFound("container", id));
    }

    void remove(String id, boolean anonymousVolumes) throws OperationFailedException, InterruptedException {
        boolean underWay = engine.ask("remove container", engine.deadlines().change(), () -> {
            try {
                engine.docker()
                        .removeContainerCmd(id)
                        .withForce(true)
                        .withRemoveVolumes(anonymousVolumes)
                        .exec();
                return false;
            } catch (NotFoundException _) {
                return false;
            } catch (ConflictException e) {
                if (EngineMessage.of(e).contains("already in progress")) {
                    return true;
                }
                throw e;
            }
        });
        if (underWay) {
            awaitRemoved(id);
        }
    }

    /// Somebody else's removal of the same container: done when it is done.
    private void awaitRemoved(String id) throws OperationFailedException, InterruptedException {
        long deadline = System.nanoTime() + engine.deadlines().change().toNanos();
        while (System.nanoTime() < deadline) {
            if (Lookup.find(() -> inspect(id)).isEmpty()) {
                return;
            }
            Thread.sleep(REMOVAL_POLL);
        }
        throw new OperationFailedException(new EngineFailure.EngineTimedOut(
                "remove container", engine.deadlines().change()));
    }

    void rename(String id, String name) throws OperationFailedException, InterruptedException {
        engine.ask(
                "rename container",
                engine.deadlines().change(),
                () -> engine.docker().renameContainerCmd(id).withName(name).exec(),
                Refusal.notFound("container", id)
                        .or((status, _) -> status == 409 ? new Failure.NameInUse("container", name) : null));
    }

    /// Asks in turns, so that a connection that died unseen cannot keep the caller for ever.
    long awaitExit(String id) throws OperationFailedException, InterruptedException {
        while (true) {
            try {
                return engine.ask(
                        "await container",
                        WAIT_TURN,
                        () -> engine.http()
                                .post("/containers/" + EngineHttp.escape(id) + "/wait", Map.of())
                                .required("StatusCode")
                                .asLong(),
                        Refusal.notFound("container", id));
            } catch (OperationFailedException e) {
                if (!(e.failure() instanceof EngineFailure.EngineTimedOut)) {
                    throw e;
                }
            }
            ContainerDetails now = inspect(id);
            if (!now.summary().state().isUp()) {
                return now.exitCode();
            }
        }
    }
}
