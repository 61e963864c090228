package dev.seedbed.database.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseBuilder;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.engine.ContainerState;
import dev.seedbed.engine.PublishedPort;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConnectionStringsTest {
    private static final Credentials LOGIN = new Credentials("me@shop", "p@ss w/rd'", "my db");

    @Test
    void postgreSqlWithPassword() {
        var strings = strings(DatabaseKind.POSTGRESQL, new PublishedPort("127.0.0.1", 5433, 5432), LOGIN);

        assertThat(strings.text(ConnectionForm.URI, true))
                .isEqualTo("postgresql://me%40shop:p%40ss%20w%2Frd%27@127.0.0.1:5433/my%20db");
        assertThat(strings.text(ConnectionForm.JDBC, true))
                .isEqualTo("jdbc:postgresql://127.0.0.1:5433/my%20db?user=me%40shop&password=p%40ss%20w%2Frd%27");
        assertThat(strings.text(ConnectionForm.CLI, true))
                .isEqualTo("PGPASSWORD='p@ss w/rd'\\''' psql -h 127.0.0.1 -p 5433 -U me@shop -d 'my db'");
        assertThat(strings.text(ConnectionForm.ENV, true))
                .contains("PGHOST=127.0.0.1\n", "PGPORT=5433\n", "PGDATABASE='my db'\n", "PGPASSWORD=");
        assertThat(strings.text(ConnectionForm.DOCKER_EXEC, true))
                .isEqualTo("docker exec -it shop psql -U me@shop -d 'my db'");
    }

    @Test
    void withoutPasswordNoFormHoldsOne() {
        for (DatabaseKind kind : DatabaseKind.values()) {
            var strings = strings(kind, new PublishedPort("127.0.0.1", 5433, kind.port()), LOGIN);
            for (ConnectionForm form : ConnectionForm.values()) {
                assertThat(strings.text(form, false).isEmpty()).isNotEqualTo(strings.isAvailable(form));
                assertThat(strings.text(form, false)).doesNotContain("p@ss", "p%40ss", "PASSWORD", "PWD");
            }
        }
    }

    @Test
    void mysqlAndMariaDb() {
        var login = new Credentials("root", "pw", "shop");
        var mysql = strings(DatabaseKind.MYSQL, new PublishedPort("0.0.0.0", 3307, 3306), login);
        assertThat(mysql.text(ConnectionForm.URI, true)).isEqualTo("mysql://root:pw@127.0.0.1:3307/shop");
        assertThat(mysql.text(ConnectionForm.CLI, false)).isEqualTo("mysql -h 127.0.0.1 -P 3307 -u root -p shop");
        var mariadb = strings(DatabaseKind.MARIADB, new PublishedPort("::1", 3307, 3306), login);
        assertThat(mariadb.text(ConnectionForm.JDBC, false)).isEqualTo("jdbc:mariadb://[::1]:3307/shop?user=root");
        assertThat(mariadb.text(ConnectionForm.DOCKER_EXEC, true))
                .isEqualTo("docker exec -it -e MYSQL_PWD=pw shop mariadb -u root shop");
    }

    @Test
    void withoutAPortOnlyDockerExecIsLeft() {
        var strings = strings(DatabaseKind.POSTGRESQL, null, LOGIN);

        assertThat(strings.isAvailable(ConnectionForm.URI)).isFalse();
        assertThat(strings.text(ConnectionForm.URI, true)).isEmpty();
        assertThat(strings.text(ConnectionForm.DOCKER_EXEC, true)).isNotEmpty();
    }

    private static ConnectionStrings strings(DatabaseKind kind, PublishedPort address, Credentials login) {
        return new ConnectionStrings(
                DatabaseBuilder.builder()
                        .id("c1")
                        .name("shop")
                        .kind(kind)
                        .version("1")
                        .image("image")
                        .state(ContainerState.RUNNING)
                        .address(address)
                        .labels(new DatabaseLabels(Map.of()))
                        .createdAt(Instant.EPOCH)
                        .build(),
                login);
    }
}
