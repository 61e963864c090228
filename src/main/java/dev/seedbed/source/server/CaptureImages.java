package dev.seedbed.source.server;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.database.ServerVersions;
import dev.seedbed.database.image.LocalImage;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.seeding.plan.ImageChoice;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Optional;

/// Chooses the image whose programs look at a server, and the one whose programs dump it.
final class CaptureImages {
    private final ContainerEngine engine;
    private final ImageChoice choice;

    CaptureImages(ContainerEngine engine) {
        this.engine = engine;
        this.choice = new ImageChoice(engine);
    }

    /// An image, and the version of its programs.
    record Tool(ImageDetails image, ServerVersion version) {}

    /// Any that can ask a server for its version; pulled where there is none. Blocks.
    Tool forLooking(DatabaseKind kind) throws OperationFailedException, InterruptedException {
        return tool(choice.choose(choice.local(kind), _ -> false, false, List.of()), kind, ServerVersion.parse(""));
    }

    /// The one of the server's own series, or else the next newer one: newer programs read older servers, but what
    /// they write may be too new for these. Pulled where there is none. Blocks.
    Tool forDump(DatabaseKind kind, ServerVersion server) throws OperationFailedException, InterruptedException {
        ServerVersions versions = ServerVersions.of(kind);
        List<LocalImage> fitting = choice.local(kind).stream()
                .filter(image -> versions.takesDump(server, ImageChoice.version(image)))
                .toList();
        return tool(
                choice.choose(
                        fitting,
                        image -> versions.series(ImageChoice.version(image)).equals(versions.series(server)),
                        true,
                        List.of()),
                kind,
                server);
    }

    private Tool tool(Optional<ImageChoice.Choice> found, DatabaseKind kind, ServerVersion server)
            throws OperationFailedException, InterruptedException {
        ImageChoice.Choice taken;
        if (found.isPresent()) {
            taken = found.get();
        } else {
            taken = ImageChoice.official(
                    kind,
                    server.isKnown()
                            ? ServerVersions.of(kind).series(server)
                            : ServerVersions.of(kind).tagForDump(server));
            engine.pull(taken.reference(), _ -> {});
        }
        return new Tool(engine.image(taken.reference()), taken.version());
    }
}
