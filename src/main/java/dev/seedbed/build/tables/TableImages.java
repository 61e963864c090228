package dev.seedbed.build.tables;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.ServerImage;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.database.ServerVersions;
import dev.seedbed.database.Servers;
import dev.seedbed.database.image.LocalImage;
import dev.seedbed.database.image.LocalImages;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.input.InputClient;
import dev.seedbed.seeding.plan.ImageChoice;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Images of servers that have tables.
public record TableImages(ContainerEngine engine) {

    /// References of those on the engine, the ones with the usual names first. Blocks.
    public List<String> all() throws OperationFailedException, InterruptedException {
        return ordered().flatMap(image -> image.tags().stream()).toList();
    }

    /// The one that is taken where none is named: on the engine if there is one, else the official one. Blocks.
    ///
    /// @param kind null for any
    /// @throws OperationFailedException with `InvalidInput` where the kind has no tables
    public String best(@Nullable DatabaseKind kind) throws OperationFailedException, InterruptedException {
        if (kind != null && InputClient.find(kind).isEmpty()) {
            throw new OperationFailedException(new Failure.InvalidInput("kind", kind.id(), "one-of:" + kinds()));
        }
        return ordered()
                .filter(image -> kind == null || image.contract().kind() == kind)
                .map(LocalImage::reference)
                .findFirst()
                .orElseGet(() -> official(kind == null ? DatabaseKind.ASSUMED : kind));
    }

    private static String kinds() {
        return Arrays.stream(DatabaseKind.values())
                .filter(kind -> InputClient.find(kind).isPresent())
                .map(DatabaseKind::id)
                .collect(Collectors.joining(", "));
    }

    private static String official(DatabaseKind kind) {
        return ImageChoice.official(kind, ServerVersions.of(kind).tagForDump(ServerVersion.parse("")))
                .reference();
    }

    private Stream<LocalImage> ordered() throws OperationFailedException, InterruptedException {
        return new LocalImages(engine)
                .list().stream()
                        .filter(image ->
                                InputClient.find(image.contract().kind()).isPresent())
                        .sorted(Comparator.comparing((LocalImage image) -> hasOwnName(image.reference()))
                                .thenComparing(image -> image.contract().kind() != DatabaseKind.ASSUMED)
                                .thenComparing(LocalImage::reference, Comparator.reverseOrder()));
    }

    /// Whether an image is called otherwise than the official ones.
    private static boolean hasOwnName(String image) {
        String name = ImageContract.name(image);
        return Servers.kinds(ServerImage.class).stream()
                .noneMatch(kind -> ServerImage.of(kind).isMeantBy(name));
    }
}
