package dev.seedbed.engine.docker;

import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.transport.DockerHttpClient.Request;
import dev.seedbed.engine.PullProgress;
import dev.seedbed.engine.context.RegistryCredentials;
import dev.seedbed.engine.docker.EngineAccess.Refusal;
import dev.seedbed.engine.image.ImageCommit;
import dev.seedbed.engine.json.ImageReference;
import dev.seedbed.engine.transport.EngineHttp;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure;
import dev.seedbed.task.Uninterruptible;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Images that are made on an engine and go to registries.
final class DockerOwnImages {
    /// The engine says nothing until all is copied.
    private static final Duration COMMIT = Duration.ofHours(2);

    private static final String NOBODY = Base64.getUrlEncoder().encodeToString("{}".getBytes(StandardCharsets.UTF_8));

    private final EngineAccess engine;
    private final RegistryCredentials credentials;

    DockerOwnImages(EngineAccess engine, RegistryCredentials credentials) {
        this.engine = engine;
        this.credentials = credentials;
    }

    String commit(String container, ImageCommit image) throws OperationFailedException, InterruptedException {
        ImageReference name = ImageReference.parse(image.reference());
        String path = "/commit?container=%s&repo=%s&tag=%s&comment=%s"
                .formatted(
                        EngineHttp.escape(container),
                        EngineHttp.escape(name.name()),
                        EngineHttp.escape(name.tag()),
                        EngineHttp.escape(image.comment()));
        try {
            return engine.calls()
                    .call(
                            "commit",
                            COMMIT,
                            () -> engine.http()
                                    .post(path, configuration(image))
                                    .path("Id")
                                    .asText(),
                            id -> Uninterruptible.cleanUp(() -> remove(id), "image " + id + " stays for now"));
        } catch (OperationFailedException e) {
            throw meaning(container).explain(e);
        }
    }

    private static Refusal meaning(String container) {
        return Refusal.notFound("container", container)
                .or((_, message) -> message.contains("no space left") ? new Failure.NoSpace(container, -1, -1) : null);
    }

    private static Map<String, Object> configuration(ImageCommit image) {
        var all = new LinkedHashMap<String, Object>();
        all.put("Entrypoint", image.entrypoint());
        all.put("Cmd", image.command());
        List<String> variables = new ArrayList<>();
        image.environment().forEach((name, value) -> variables.add(name + "=" + value));
        all.put("Env", variables);
        all.put("Labels", image.labels());
        if (!image.user().isEmpty()) {
            all.put("User", image.user());
        }
        return all;
    }

    void push(String reference, Consumer<PullProgress> progress) throws OperationFailedException, InterruptedException {
        ImageReference parts = ImageReference.parse(reference);
        String auth = credentials.headerFor(parts.registry());
        Request request = engine.http()
                .request(
                        "POST",
                        "/images/" + EngineHttp.escape(parts.name()) + "/push?tag=" + EngineHttp.escape(parts.tag()))
                .putHeader("X-Registry-Auth", auth == null ? NOBODY : auth)
                .build();
        try {
            ImageTransfer.follow(engine, "push image", request, progress, error -> refused(parts, error, null));
        } catch (OperationFailedException e) {
            throw explained(reference, parts, e);
        }
    }

    private static OperationFailedException explained(
            String reference, ImageReference image, OperationFailedException e) {
        return switch (e.failure()) {
            case EngineFailure.EngineRefused refused
            when refused.message().contains("does not exist locally") ->
                new OperationFailedException(new Failure.NotFound("image", reference), e);
            case EngineFailure.EngineRefused refused -> refused(image, refused.message(), e);
            case EngineFailure.EngineTimedOut timedOut ->
                refused(image, "no progress for " + timedOut.waited().toSeconds() + " s", e);
            default -> e;
        };
    }

    private static OperationFailedException refused(
            ImageReference image, String message, @org.jspecify.annotations.Nullable Throwable cause) {
        String registry = image.registry().isEmpty() ? image.name() : image.registry();
        String said = message.toLowerCase(Locale.ROOT);
        boolean isForbidden = Stream.of("unauthorized", "denied", "forbidden", "no basic auth", "authentication")
                .anyMatch(said::contains);
        return new OperationFailedException(
                isForbidden
                        ? new StoreFailure.StoreRefused(registry, StoreFailure.Action.WRITE, message)
                        : new StoreFailure.StoreUnreachable(registry, message),
                cause);
    }

    void remove(String reference) throws OperationFailedException, InterruptedException {
        engine.ask(
                "remove image",
                engine.deadlines().change(),
                () -> {
                    try {
                        engine.docker().removeImageCmd(reference).exec();
                        return true;
                    } catch (NotFoundException _) {
                        return false;
                    }
                },
                (status, message) -> status == 409 ? new Failure.WrongState("image", reference, message) : null);
    }
}
