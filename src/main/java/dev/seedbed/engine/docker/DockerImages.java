package dev.seedbed.engine.docker;

import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.ImageSummary;
import dev.seedbed.engine.PullProgress;
import dev.seedbed.engine.context.RegistryCredentials;
import dev.seedbed.engine.docker.EngineAccess.Refusal;
import dev.seedbed.engine.json.ImageReference;
import dev.seedbed.engine.json.ListParser;
import dev.seedbed.engine.transport.EngineHttp;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.function.Consumer;

/// Images of one engine, and pulls.
final class DockerImages {
    private final EngineAccess engine;
    private final RegistryCredentials credentials;

    DockerImages(EngineAccess engine, RegistryCredentials credentials) {
        this.engine = engine;
        this.credentials = credentials;
    }

    List<ImageSummary> list() throws OperationFailedException, InterruptedException {
        return engine.ask(
                "list images",
                engine.deadlines().read(),
                () -> ListParser.images(engine.http().get("/images/json")));
    }

    ImageDetails inspect(String reference) throws OperationFailedException, InterruptedException {
        return engine.ask(
                "inspect image",
                engine.deadlines().read(),
                () -> ListParser.image(engine.http().get("/images/" + EngineHttp.escape(reference) + "/json")),
                Refusal.notFound("image", reference));
    }

    void pull(String reference, Consumer<PullProgress> progress) throws OperationFailedException, InterruptedException {
        ImageReference parts = ImageReference.parse(reference);
        String auth = credentials.headerFor(parts.registry());
        var request = engine.http()
                .request(
                        "POST",
                        "/images/create?fromImage=" + EngineHttp.escape(parts.name()) + "&tag="
                                + EngineHttp.escape(parts.tag()));
        if (auth != null) {
            request.putHeader("X-Registry-Auth", auth);
        }
        try {
            ImageTransfer.follow(
                    engine, "pull image", request.build(), progress, error -> unavailable(reference, error, null));
            inspect(reference);
        } catch (OperationFailedException e) {
            throw explain(reference, e);
        }
    }

    private static OperationFailedException explain(String reference, OperationFailedException e) {
        return switch (e.failure()) {
            case EngineFailure.EngineRefused refused -> unavailable(reference, refused.message(), e);
            case EngineFailure.EngineTimedOut timedOut ->
                unavailable(reference, "no progress for " + timedOut.waited().toSeconds() + " s", e);
            case Failure.NotFound _ -> unavailable(reference, "pull-without-image", e);
            default -> e;
        };
    }

    private static OperationFailedException unavailable(
            String reference, String reason, @org.jspecify.annotations.Nullable Throwable cause) {
        return new OperationFailedException(new ImageFailure.ImageUnavailable(reference, reason, List.of()), cause);
    }
}
