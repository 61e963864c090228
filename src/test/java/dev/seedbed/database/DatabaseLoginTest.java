package dev.seedbed.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseLoginTest {
    @Test
    void postgreSqlDefaults() {
        assertThat(DatabaseLogin.of(DatabaseKind.POSTGRESQL, Map.of("POSTGRES_PASSWORD", "p"), ""))
                .isEqualTo(new DatabaseLogin(new Credentials("postgres", "p", "postgres"), PasswordSource.KNOWN));
        assertThat(DatabaseLogin.of(
                        DatabaseKind.POSTGRESQL, Map.of("POSTGRES_USER", "u", "POSTGRES_PASSWORD", "p"), "data"))
                .isEqualTo(new DatabaseLogin(new Credentials("u", "p", "data"), PasswordSource.KNOWN));
    }

    @Test
    void aPasswordInAFileIsNotKnown() {
        var login = DatabaseLogin.of(DatabaseKind.POSTGRESQL, Map.of("POSTGRES_PASSWORD_FILE", "/run/secrets/pw"), "");

        assertThat(login.source()).isEqualTo(PasswordSource.FILE);
        assertThat(login.credentials().password()).isEmpty();
    }

    @Test
    void aRandomRootPasswordIsNotKnownButAnEmptyOneIs() {
        assertThat(DatabaseLogin.of(DatabaseKind.MYSQL, Map.of("MYSQL_RANDOM_ROOT_PASSWORD", "1"), "")
                        .source())
                .isEqualTo(PasswordSource.MADE_UP);
        assertThat(DatabaseLogin.of(DatabaseKind.MARIADB, Map.of("MARIADB_ALLOW_EMPTY_ROOT_PASSWORD", "1"), "")
                        .source())
                .isEqualTo(PasswordSource.KNOWN);
    }

    @Test
    void theOrdinaryUserIsPreferredWhereItSeesTheData() {
        Map<String, String> environment = Map.of(
                "MARIADB_ROOT_PASSWORD", "r", "MARIADB_DATABASE", "shop", "MARIADB_USER", "u", "MARIADB_PASSWORD", "p");

        assertThat(DatabaseLogin.of(DatabaseKind.MARIADB, environment, "").credentials())
                .isEqualTo(new Credentials("u", "p", "shop"));
        assertThat(DatabaseLogin.of(DatabaseKind.MARIADB, environment, "other").credentials())
                .isEqualTo(new Credentials("root", "r", "other"));
    }

    @Test
    void mariaDbUnderstandsMysqlNames() {
        assertThat(DatabaseLogin.of(DatabaseKind.MARIADB, Map.of("MYSQL_ROOT_PASSWORD", "r"), "")
                        .credentials())
                .isEqualTo(new Credentials("root", "r", ""));
    }
}
