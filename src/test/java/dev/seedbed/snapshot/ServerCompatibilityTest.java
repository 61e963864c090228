package dev.seedbed.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerCompatibilityTest {
    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, 17.6, 17.11-0+deb13u1, true",
        "POSTGRESQL, 17.11, 17.6, true",
        "POSTGRESQL, 15.4, 17.6, false",
        "POSTGRESQL, 17.6, 15.4, false",
        "POSTGRESQL, '', 15.4, true",
        "MYSQL, 8.4.1, 9.7.0, false",
        "MYSQL, 9.7.0, 8.4.1, false",
        "MARIADB, 11.4.1, 11.8.1, true",
        "MARIADB, 11.8.2, 11.8.1, false",
        "MARIADB, 10.11.14, 11.8.2, false",
        "MARIADB, 11.8.2, 10.11.14, false",
    })
    void knowsWhichFilesAServerReads(DatabaseKind kind, String written, String server, boolean readable) {
        assertThat(ServerCompatibility.isReadable(kind, written, server)).isEqualTo(readable);
    }
}
