package dev.seedbed.database;

import dev.seedbed.engine.ImageDetails;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
    private static final Pattern NUMBERS = Pattern.compile("^(?:\\d+:)?(\\d+(?:\\.\\d+)*)");
    private static final String POSTGRES_HOME = "/var/lib/postgresql";
    private static final String MYSQL_DATA = "/var/lib/mysql";
    private static final List<String> POSTGRES_NAMES =
            List.of("postgres", "postgresql", "postgis", "pgvector", "timescaledb");
    private static final List<String> MYSQL_NAMES = List.of("mysql", "mysql-server", "percona", "percona-server");

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
        var image = new Traits(environment, volumes, ports);
        String packager = environment.getOrDefault("BITNAMI_APP_NAME", "");
        if (!packager.isEmpty()) {
            return DatabaseKind.of(packager.replace("-repmgr", "")).map(image::bitnami);
        }
        if (image.has("PG_MAJOR", "PG_VERSION") && (image.has("PGDATA") || image.promises(5432, POSTGRES_HOME))) {
            return Optional.of(image.postgreSql(true));
        }
        if (image.promises(3306, MYSQL_DATA)) {
            if (image.has("MARIADB_VERSION", "MARIADB_MAJOR")) {
                return Optional.of(
                        image.mysql(DatabaseKind.MARIADB, image.first("MARIADB_VERSION", "MARIADB_MAJOR"), true));
            }
            if (image.has("MYSQL_VERSION", "MYSQL_MAJOR")) {
                return Optional.of(image.mysql(DatabaseKind.MYSQL, image.first("MYSQL_VERSION", "MYSQL_MAJOR"), true));
            }
            if (image.has("PS_VERSION")) {
                return Optional.of(image.mysql(DatabaseKind.MYSQL, image.first("PS_VERSION"), false));
            }
        }
        return references.stream()
                .flatMap(reference -> image.byName(reference).stream())
                .findFirst();
    }

    /// `17` of `17.6`, `9.7` of `9.7.0`: what makes data directories compatible.
    public String series() {
        String[] parts = version.split("\\.");
        return kind == DatabaseKind.POSTGRESQL || parts.length < 2 ? parts[0] : parts[0] + "." + parts[1];
    }

    /// `1:11.8.2+maria~ubu2404` is 11.8.2, `17.6-1.pgdg120+1` is 17.6.
    static String numbers(String version) {
        Matcher found = NUMBERS.matcher(version);
        return found.find() ? found.group(1) : "";
    }

    /// What an image says of itself.
    private record Traits(Map<String, String> environment, Collection<String> volumes, Collection<Integer> ports) {

        boolean has(String... names) {
            return !first(names).isEmpty();
        }

        String first(String... names) {
            for (String name : names) {
                @Nullable String value = environment.get(name);
                if (value != null && !value.isEmpty()) {
                    return value;
                }
            }
            return "";
        }

        boolean promises(int port, String directory) {
            return ports.contains(port) || volumes.stream().anyMatch(volume -> isWithin(volume, directory));
        }

        ImageContract postgreSql(boolean official) {
            String data = first("PGDATA").isEmpty() ? POSTGRES_HOME + "/data" : first("PGDATA");
            return contract(DatabaseKind.POSTGRESQL, first("PG_VERSION", "PG_MAJOR"), data, official);
        }

        ImageContract mysql(DatabaseKind kind, String version, boolean official) {
            return contract(kind, version, MYSQL_DATA, official);
        }

        ImageContract bitnami(DatabaseKind kind) {
            return contract(
                            kind,
                            first("APP_VERSION", "BITNAMI_IMAGE_VERSION"),
                            "/bitnami/" + kind.id() + "/data",
                            false)
                    .mountedAt("/bitnami/" + kind.id());
        }

        Optional<ImageContract> byName(String reference) {
            String name = repository(reference);
            if (POSTGRES_NAMES.contains(name) && promises(5432, POSTGRES_HOME)) {
                return Optional.of(postgreSql(false));
            }
            if (!promises(3306, MYSQL_DATA)) {
                return Optional.empty();
            }
            if (name.equals("mariadb")) {
                return Optional.of(mysql(DatabaseKind.MARIADB, "", false));
            }
            return MYSQL_NAMES.contains(name) ? Optional.of(mysql(DatabaseKind.MYSQL, "", false)) : Optional.empty();
        }

        private ImageContract contract(DatabaseKind kind, String version, String data, boolean official) {
            String mount = volumes.stream()
                    .filter(volume -> isWithin(data, volume))
                    .findFirst()
                    .orElse(data);
            return new ImageContract(kind, numbers(version), data, mount, official);
        }

        private static boolean isWithin(String path, String directory) {
            return path.equals(directory) || path.startsWith(directory + "/");
        }

        private static String repository(String reference) {
            String path = reference.substring(reference.lastIndexOf('/') + 1);
            return path.replaceFirst("[:@].*$", "").toLowerCase(Locale.ROOT);
        }
    }

    private ImageContract mountedAt(String path) {
        return new ImageContract(kind, version, dataDirectory, path, official);
    }
}
