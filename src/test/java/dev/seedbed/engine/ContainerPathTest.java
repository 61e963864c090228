package dev.seedbed.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainerPathTest {
    @ParameterizedTest
    @CsvSource({
        "/var/lib/mysql, /var/lib/mysql, true",
        "/var/lib/mysql/shop, /var/lib/mysql, true",
        "/var/lib/mysql-files, /var/lib/mysql, false",
        "/var/lib/mysql/shop, /var/lib/mysql/, true",
        "/srv, /, true",
        "/, /srv, false"
    })
    void whatIsBelowADirectory(String path, String directory, boolean within) {
        assertThat(ContainerPath.isWithin(path, directory)).isEqualTo(within);
    }
}
