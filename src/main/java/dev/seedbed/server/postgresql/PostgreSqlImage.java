package dev.seedbed.server.postgresql;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.ImageTraits;
import dev.seedbed.database.ServerImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `postgres`, and what is made of it.
final class PostgreSqlImage implements ServerImage {
    private static final List<String> NAMES =
            List.of(PostgreSql.OWN, "postgresql", "postgis", "pgvector", "timescaledb");
    private static final String DATA = "PGDATA";

    @Override
    public Optional<ImageContract> contract(ImageTraits image) {
        return image.has("PG_MAJOR", "PG_VERSION") && (image.has(DATA) || promises(image))
                ? Optional.of(contract(image, true))
                : Optional.empty();
    }

    @Override
    public Optional<ImageContract> contractByName(ImageTraits image, String name) {
        return NAMES.contains(name) && promises(image) ? Optional.of(contract(image, false)) : Optional.empty();
    }

    private boolean promises(ImageTraits image) {
        return image.promises(DatabaseKind.POSTGRESQL.port(), dataHome());
    }

    private ImageContract contract(ImageTraits image, boolean official) {
        String data = image.has(DATA) ? image.first(DATA) : dataHome() + "/data";
        return image.contract(DatabaseKind.POSTGRESQL, image.first("PG_VERSION", "PG_MAJOR"), data, official);
    }

    @Override
    public boolean isMeantBy(String name) {
        return name.startsWith("postg") || name.contains("pgvector") || name.startsWith("timescale");
    }

    @Override
    public String repository() {
        return PostgreSql.OWN;
    }

    @Override
    public String dataHome() {
        return "/var/lib/postgresql";
    }

    @Override
    public String mark() {
        return "PG_VERSION";
    }

    @Override
    public boolean isOnlyForItself(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return path.equals("postmaster.pid")
                || path.startsWith("pg_stat_tmp/")
                || name.startsWith("pgsql_tmp")
                || name.startsWith("pg_internal.init");
    }

    @Override
    public Optional<String> movedTo(Map<String, String> environment, List<String> command) {
        return Optional.ofNullable(environment.get(DATA)).filter(directory -> !directory.isEmpty());
    }

    @Override
    public Map<String, String> moveByEnvironment(String directory) {
        return Map.of(DATA, directory);
    }
}
