package dev.seedbed.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerVersionsTest {
    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, 17.6, 17",
        "POSTGRESQL, 9.6.24, 9.6",
        "POSTGRESQL, 10.1, 10",
        "MYSQL, 9.7.0, 9.7",
        "MARIADB, 11.8, 11.8",
    })
    void series(DatabaseKind kind, String version, String series) {
        assertThat(ServerVersions.of(kind).series(ServerVersion.parse(version))).isEqualTo(series);
    }

    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, 9.5.1, 9.6.1, false",
        "POSTGRESQL, 9.6.1, 9.6, true",
        "MYSQL, 8.0.36, 8.4, true",
        "MYSQL, 8.4.3, 8.4, true",
        "MARIADB, 11.8.2, 12.3, false",
    })
    void aTagStandsForTheNewestOfItsSeries(DatabaseKind kind, String written, String server, boolean isReadable) {
        assertThat(ServerVersions.of(kind).isReadable(ServerVersion.parse(written), ServerVersion.parse(server)))
                .isEqualTo(isReadable);
    }
}
