package dev.seedbed.database.lifecycle;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.PublishedPort;
import java.util.Map;

/// Databases in an engine in memory, for tests.
public final class Databases {
    public static final String POSTGRES = "postgres:17";
    public static final String MARIADB = "mariadb:11.8";

    private Databases() {}

    public static FakeContainerEngine engine() {
        return on(new FakeContainerEngine());
    }

    /// The same images on another engine.
    public static FakeContainerEngine on(FakeContainerEngine engine) {
        return engine.withImage(
                        POSTGRES,
                        Map.of("PG_MAJOR", "17", "PG_VERSION", "17.6-1", "PGDATA", "/var/lib/postgresql/data"),
                        5432)
                .withImage(MARIADB, Map.of("MARIADB_VERSION", "1:11.8.2+maria~ubu2404"), 3306)
                .withImage("nginx:1", Map.of("NGINX_VERSION", "1"), 80);
    }

    public static ContainerSpec.Builder ours(ContainerEngine engine, String id, String name) throws Exception {
        engine.createVolume("seedbed-data-" + id, Map.of(Labels.ROLE, Labels.ROLE_LAYER, Labels.ID, id), Map.of());
        return ContainerSpec.named("seedbed-" + id, POSTGRES)
                .labels(Map.of(
                        Labels.ROLE,
                        Labels.ROLE_DATABASE,
                        Labels.ID,
                        id,
                        Labels.NAME,
                        name,
                        Labels.KIND,
                        "postgresql",
                        Labels.VERSION,
                        "17.6",
                        Labels.SEED_FILES,
                        "[\"shop.sql\"]"))
                .environment(Map.of("POSTGRES_PASSWORD", "s3cret", "POSTGRES_USER", "shop"))
                .mount(Mount.volume("seedbed-data-" + id, "/var/lib/postgresql/data"));
    }

    public static ContainerSpec.Builder foreign(String name) {
        return ContainerSpec.named(name, MARIADB)
                .environment(Map.of("MARIADB_ROOT_PASSWORD", "s3cret", "MARIADB_DATABASE", "blog"))
                .publish(new PublishedPort("0.0.0.0", 3306, 3306));
    }
}
