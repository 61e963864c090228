package dev.seedbed.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImageContractTest {
    @Test
    void officialPostgreSql() {
        String data = "/var/lib/postgresql/data";
        assertThat(of(Map.of("PG_MAJOR", "17", "PG_VERSION", "17.6-1.pgdg13+1", "PGDATA", data), data, 5432))
                .hasValue(new ImageContract(DatabaseKind.POSTGRESQL, "17.6", data, data, true));
    }

    @Test
    void postgreSql18KeepsItsDataBelowTheVolume() {
        var contract = of(
                        Map.of("PG_MAJOR", "18", "PG_VERSION", "18.0", "PGDATA", "/var/lib/postgresql/18/docker"),
                        "/var/lib/postgresql",
                        5432)
                .orElseThrow();

        assertThat(contract.dataMount()).isEqualTo("/var/lib/postgresql");
        assertThat(contract.dataDirectory()).isEqualTo("/var/lib/postgresql/18/docker");
    }

    @Test
    void anImageWithoutVolumeIsMountedAtItsDataDirectory() {
        var contract = ImageContract.of(
                        Map.of("PG_MAJOR", "16", "PGDATA", "/home/postgres/pgdata/data"),
                        List.of(),
                        List.of(5432),
                        List.of("timescale/timescaledb-ha:pg16"))
                .orElseThrow();

        assertThat(contract.dataMount()).isEqualTo("/home/postgres/pgdata/data");
        assertThat(contract.version()).isEqualTo("16");
    }

    @Test
    void mysqlAndMariaDb() {
        String data = "/var/lib/mysql";
        assertThat(of(Map.of("MYSQL_MAJOR", "9.7", "MYSQL_VERSION", "9.7.0-1.el9"), data, 3306))
                .hasValue(new ImageContract(DatabaseKind.MYSQL, "9.7.0", data, data, true));
        assertThat(of(Map.of("MARIADB_VERSION", "1:11.8.2+maria~ubu2404"), data, 3306))
                .hasValue(new ImageContract(DatabaseKind.MARIADB, "11.8.2", data, data, true));
    }

    @Test
    void bitnamiIsKnownAndForeign() {
        var contract = ImageContract.of(
                        Map.of("BITNAMI_APP_NAME", "postgresql", "APP_VERSION", "17.2.0"),
                        List.of("/bitnami/postgresql", "/docker-entrypoint-initdb.d"),
                        List.of(5432),
                        List.of())
                .orElseThrow();

        assertThat(contract.official()).isFalse();
        assertThat(contract.version()).isEqualTo("17.2.0");
        assertThat(contract.dataMount()).isEqualTo("/bitnami/postgresql");
    }

    @Test
    void anApplicationWithAClientInsideIsNoDatabase() {
        assertThat(ImageContract.of(
                        Map.of("PG_MAJOR", "17", "MYSQL_VERSION", "8"), List.of(), List.of(8080), List.of("shop-api")))
                .isEmpty();
        assertThat(ImageContract.of(Map.of(), List.of(), List.of(80), List.of("my/postgres")))
                .isEmpty();
    }

    @Test
    void theNameIsTheLastResort() {
        assertThat(ImageContract.of(
                        Map.of(), List.of("/config"), List.of(3306), List.of("registry:5000/lsio/mariadb:latest")))
                .map(ImageContract::kind)
                .hasValue(DatabaseKind.MARIADB);
    }

    private static Optional<ImageContract> of(Map<String, String> environment, String volume, int port) {
        return ImageContract.of(environment, List.of(volume), List.of(port), List.of());
    }
}
