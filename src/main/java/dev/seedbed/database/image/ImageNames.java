package dev.seedbed.database.image;

import dev.seedbed.database.ServerImage;
import dev.seedbed.database.Servers;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the names of an image tell.
public final class ImageNames {
    private static final Set<String> OFFICIAL =
            Servers.all(ServerImage.class).stream().map(ServerImage::repository).collect(Collectors.toSet());
    /// Well-known images on top of the official one, with the extensions that they bring.
    private static final Map<String, Set<String>> DERIVED = Map.of(
            "postgis/postgis", Set.of("postgis", "postgis_topology", "postgis_raster", "postgis_tiger_geocoder"),
            "imresamu/postgis", Set.of("postgis", "postgis_topology", "postgis_raster", "postgis_tiger_geocoder"),
            "pgvector/pgvector", Set.of("vector"),
            "ankane/pgvector", Set.of("vector"),
            "timescale/timescaledb", Set.of("timescaledb"),
            "timescale/timescaledb-ha", Set.of("timescaledb", "timescaledb_toolkit", "postgis", "vector"),
            "citusdata/citus", Set.of("citus", "citus_columnar"),
            "apache/age", Set.of("age"),
            "paradedb/paradedb", Set.of("pg_search", "vector", "postgis"));

    private ImageNames() {}

    /// Of several names of one image, the one that it is best known by; empty where it has none.
    public static String best(Collection<String> tags) {
        return tags.stream()
                .min(Comparator.comparing(ImageNames::standingOf).thenComparing(tag -> tag))
                .orElse("");
    }

    public static ImageRank standing(Collection<String> tags) {
        return tags.stream()
                .map(ImageNames::standingOf)
                .min(Comparator.naturalOrder())
                .orElse(ImageRank.UNTAGGED);
    }

    private static ImageRank standingOf(String tag) {
        String name = repository(tag);
        return OFFICIAL.contains(name)
                ? ImageRank.OFFICIAL
                : DERIVED.containsKey(name) ? ImageRank.DERIVED : ImageRank.OTHER;
    }

    /// Extensions that come neither with PostgreSQL itself nor with its official image, but with a well-known one.
    public static List<String> special(Collection<String> extensions) {
        return extensions.stream()
                .map(extension -> extension.toLowerCase(Locale.ROOT))
                .filter(extension -> DERIVED.values().stream().anyMatch(all -> all.contains(extension)))
                .distinct()
                .toList();
    }

    /// Whether an image is known to bring all these extensions.
    public static boolean bring(Collection<String> tags, Collection<String> extensions) {
        return tags.stream()
                .anyMatch(tag -> DERIVED.getOrDefault(repository(tag), Set.of()).containsAll(extensions));
    }

    /// `docker.io/library/postgres:17` and a mirror's `mirror.example/library/postgres` are `postgres`.
    private static String repository(String reference) {
        String name = reference.replaceFirst("@.*$", "").replaceFirst(":[^/:]*$", "");
        int library = name.indexOf("/library/");
        if (library >= 0) {
            return name.substring(library + "/library/".length());
        }
        return name.replaceFirst("^(?:index\\.)?docker\\.io/", "").replaceFirst("^library/", "");
    }
}
