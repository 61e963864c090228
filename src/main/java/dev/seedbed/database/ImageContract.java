package dev.seedbed.database;

import dev.seedbed.engine.ImageDetails;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a database image promises: which server, which version, where its data lies.
///
/// Recognised by environment, volumes and ports, so that images derived from the official ones count as what they are.
/// The name is asked only where an image says nothing else.
///
/// @param version as exactly as the image tells, such as `17.6`; empty where it does not
/// @param dataDirectory the server's own data directory
/// @param dataMount the path at which a volume is to be mounted to hold that directory
/// @param official whether it follows the official entrypoint: environment and `/docker-entrypoint-initdb.d`
public record ImageContract(
        DatabaseKind kind, String version, String dataDirectory, String dataMount, boolean official) {
    /// Empty where the image is no database that is known here.
    public static Optional<ImageContract> of(ImageDetails image) {
        return of(image.environment(), image.volumes(), image.exposedPorts(), image.tags());
    }

    /// @param references names of the image, asked last
    static Optional<ImageContract> of(
            Map<String, String> environment,
            Collection<String> volumes,
            Collection<Integer> ports,
            Collection<String> references) {
        var image = new ImageTraits(environment, volumes, ports);
        String packager = image.first("BITNAMI_APP_NAME");
        if (!packager.isEmpty()) {
            return DatabaseKind.of(packager.replace("-repmgr", "")).map(kind -> bitnami(kind, image));
        }
        List<ServerImage> servers = Servers.all(ServerImage.class);
        return servers.stream()
                .flatMap(server -> server.contract(image).stream())
                .findFirst()
                .or(() -> references.stream()
                        .map(ImageContract::name)
                        .flatMap(
                                name -> servers.stream().flatMap(server -> server.contractByName(image, name).stream()))
                        .findFirst());
    }

    private static ImageContract bitnami(DatabaseKind kind, ImageTraits image) {
        String home = "/bitnami/" + kind.id();
        String version = ImageTraits.numbers(image.first("APP_VERSION", "BITNAMI_IMAGE_VERSION"));
        return new ImageContract(kind, version, home + "/data", home, false);
    }

    /// The last part of a repository, which tells what is in it.
    public static String name(String reference) {
        String path = reference.replaceFirst("@.*$", "").replaceFirst(":[^/]*$", "");
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
