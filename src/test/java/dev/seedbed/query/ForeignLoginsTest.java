package dev.seedbed.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.PasswordSource;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.engine.Shared;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Servers that were set up by others, in the ways that people set them up.
@Tag("engine")
@Order(Shared.ONE_BY_ONE)
@ResourceLock(Shared.SERVERS)
class ForeignLoginsTest {
    private final QueryService service = new JdbcQueryService();

    private String first(QueryTarget target, String sql) throws Exception {
        try (QueryCursor cursor = service.open(target, sql, QueryLimits.PREVIEW)) {
            return cursor.nextPage(1).rows().getFirst().getFirst().text();
        }
    }

    private static QueryTarget as(QueryTarget target, String user, String password, String database) {
        return new QueryTarget(
                target.kind(),
                target.host(),
                target.port(),
                new Credentials(user, password, database),
                "accounts",
                PasswordSource.NOT_SAID);
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void aServerThatInsistsOnTls(DatabaseKind kind) throws Exception {
        TestServer server = TestServer.of(kind);
        server.client(
                "create user if not exists careful identified by 'careful' require ssl; grant all on shop.* to careful");
        String cipher =
                "select variable_value from information_schema.session_status where variable_name = 'Ssl_cipher'";
        String sql = kind == DatabaseKind.MYSQL ? cipher.replace("information", "performance") : cipher;

        assertThat(first(as(server.target(), "careful", "careful", "shop"), sql))
                .isNotEmpty();
        server.client("set global require_secure_transport = on");
        try {
            assertThat(first(server.target(), sql)).isNotEmpty();
        } finally {
            server.client("set global require_secure_transport = off");
        }
    }

    @Test
    void aLogInTriggerThatRefusesEverybody() throws Exception {
        TestServer server = TestServer.of(DatabaseKind.POSTGRESQL);
        server.client("drop database if exists gated");
        server.client("create database gated");
        server.client("gated", """
                create function closed() returns event_trigger language plpgsql as $$ begin raise 'closed'; end $$;
                create event trigger gate on login execute function closed();
                """);

        assertThat(first(server.target().withDatabase("gated"), "select current_database()"))
                .isEqualTo("gated");
    }

    @Test
    void aLogInTriggerThatWritesItsJournal() throws Exception {
        TestServer server = TestServer.of(DatabaseKind.POSTGRESQL);
        server.client("drop database if exists noted");
        server.client("drop role if exists clerk");
        server.client("create database noted");
        server.client("create role clerk login password 'clerk'");
        server.client("noted", """
                create table visits (who text);
                grant insert, select on visits to clerk;
                create function note() returns event_trigger language plpgsql as
                  $$ begin insert into visits values (session_user); end $$;
                create event trigger note on login execute function note();
                """);
        QueryTarget clerk = as(server.target(), "clerk", "clerk", "noted");

        assertThat(first(clerk, "select current_setting('transaction_read_only')"))
                .isEqualTo("on");
        assertThatThrownBy(() -> first(clerk, "with made as (insert into visits values ('me') returning 1) table made"))
                .isInstanceOf(OperationFailedException.class);
        assertThat(first(server.target().withDatabase("noted"), "select count(*) from visits where who = 'me'"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void aPasswordThatNobodySaid(DatabaseKind kind) {
        QueryTarget target =
                as(TestServer.of(kind).target(), kind == DatabaseKind.POSTGRESQL ? "postgres" : "root", "", "shop");

        assertThatThrownBy(() -> first(target, "select 1"))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isInstanceOfSatisfying(QueryFailure.LoginRefused.class, refused -> {
                                    assertThat(refused.database()).isEqualTo("accounts");
                                    assertThat(refused.account())
                                            .isEqualTo(target.credentials().user());
                                    assertThat(refused.reason()).isEqualTo(QueryFailure.PasswordTrouble.NOT_SAID);
                                }));
    }

    @Test
    void aPasswordInAFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("pw"), "from a file ü\n");
        String image = TestEngine.image("postgres:17");
        String container = TestServer.run(List.of(
                        "docker",
                        "create",
                        "--entrypoint",
                        "sleep",
                        "--stop-timeout",
                        "0",
                        "-e",
                        "POSTGRES_PASSWORD_FILE=/pw",
                        "-e",
                        "POSTGRES_USER=clerk",
                        "-e",
                        "POSTGRES_DB_FILE=/nowhere",
                        image,
                        "600"))
                .strip();
        try (var engine = TestEngine.connect()) {
            TestServer.run(List.of("docker", "cp", file.toString(), container + ":/pw"));
            TestServer.run(List.of("docker", "start", container));
            var databases = new DatabaseCatalogue(engine);

            var login = databases.login(databases.find(container.substring(0, 12)));

            assertThat(login.source()).isEqualTo(PasswordSource.KNOWN);
            assertThat(login.credentials()).isEqualTo(new Credentials("clerk", "from a file ü", "clerk"));
        } finally {
            TestServer.run(List.of("docker", "rm", "-fv", container));
        }
    }

    @Test
    void aPasswordThatTheServerMadeUp() throws Exception {
        String container = TestServer.run(List.of(
                        "docker",
                        "run",
                        "-d",
                        "--entrypoint",
                        "sh",
                        "-e",
                        "MYSQL_RANDOM_ROOT_PASSWORD=yes",
                        "-e",
                        "MYSQL_DATABASE=shop",
                        TestEngine.image("mysql:9.7"),
                        "-c",
                        "echo '[Note] [Entrypoint]: GENERATED ROOT PASSWORD: aB3+/x'; exec sleep 600"))
                .strip();
        try (var engine = TestEngine.connect()) {
            var databases = new DatabaseCatalogue(engine);

            var login = databases.login(databases.find(container.substring(0, 12)));

            assertThat(login.credentials()).isEqualTo(new Credentials("root", "aB3+/x", "shop"));
            assertThat(login.credentials().password()).isEqualTo("aB3+/x");
        } finally {
            TestServer.run(List.of("docker", "rm", "-fv", container));
        }
    }
}
