package dev.seedbed.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.seedbed.compression.Compression;
import dev.seedbed.database.ConnectionCommands;
import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseLogin;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.ImageTraits;
import dev.seedbed.database.PasswordSource;
import dev.seedbed.database.ServerAccounts;
import dev.seedbed.database.ServerClient;
import dev.seedbed.database.ServerClient.Route;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.database.ServerImage;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.database.ServerVersions;
import dev.seedbed.database.Servers;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.seeding.server.RestoreServer;
import dev.seedbed.seeding.watch.log.LogGrammar;
import dev.seedbed.seeding.watch.log.LogSignal;
import dev.seedbed.seeding.watch.log.SeedPhase;
import dev.seedbed.task.QueryFailure;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What every kind of server answers.
class RoomContractTest {
    private static final String SECRET = "s3cret-Word";

    private static Credentials login(DatabaseKind kind) {
        return new Credentials(ServerAccounts.of(kind).administrator(), SECRET, "1");
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void aPasswordIsNoArgumentOfAClient(DatabaseKind kind) {
        ServerClient client = ServerClient.of(kind);
        for (ExecSpec program : List.of(
                client.query(login(kind), Route.TCP, "a statement"),
                client.query(login(kind), Route.SOCKET, "a statement"),
                client.ping(login(kind)))) {
            assertThat(program.command()).noneMatch(word -> word.contains(SECRET));
            assertThat(program.environment()).containsValue(SECRET);
            assertThat(program.toString()).doesNotContain(SECRET);
        }
        assertThat(client.query(login(kind), Route.TCP, "a statement").command())
                .endsWith("a statement");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POSTGRESQL | psql: error: FATAL:  password authentication failed for user \"a\" | 2",
                "MYSQL | ERROR 1045 (28000): Access denied for user 'root'@'localhost' | 1",
                "MARIADB | ERROR 1045 (28000): Access denied for user 'root'@'localhost' | 1",
                "VALKEY | WRONGPASS invalid username-password pair or user is disabled. | 1",
                "REDIS | NOAUTH Authentication required. | 1",
            })
    void aRefusedPasswordIsTheConnectionsFailure(DatabaseKind kind, String said, long exit) {
        ServerClient client = ServerClient.of(kind);

        assertThat(client.isPasswordRefused(said)).isTrue();
        assertThat(client.failure(login(kind), new ExecResult(exit, "", said + "\n")))
                .isEqualTo(new QueryFailure.ConnectionFailed("1", "", said));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POSTGRESQL | ERROR:  relation \"x\" does not exist | 1 | ''",
                "MYSQL | ERROR 1146 (42S02) at line 1: Table 'x' doesn't exist | 1 | 42S02",
                "MARIADB | ERROR 1146 (42S02) at line 1: Table 'x' doesn't exist | 1 | 42S02",
                "VALKEY | ERR unknown command 'x' | 1 | ''",
                "REDIS | ERR unknown command 'x' | 1 | ''",
            })
    void aRefusedStatementIsAFailureOfTheStatement(DatabaseKind kind, String said, long exit, String state) {
        assertThat(ServerClient.of(kind).isPasswordRefused(said)).isFalse();
        assertThat(ServerClient.of(kind).failure(login(kind), new ExecResult(exit, said, "")))
                .isEqualTo(new QueryFailure.QueryFailed(said, state, -1));
    }

    @ParameterizedTest
    @CsvSource({"MYSQL, 2002, true", "MARIADB, 1049, true", "MYSQL, 1040, true", "MARIADB, 3000, false"})
    void theNumberOfAnErrorSaysWhetherAnybodyWasLetIn(DatabaseKind kind, int number, boolean isConnection) {
        var result = new ExecResult(1, "", "ERROR " + number + " (HY000): words");

        assertThat(ServerClient.of(kind).failure(login(kind), result) instanceof QueryFailure.ConnectionFailed)
                .isEqualTo(isConnection);
    }

    static Stream<Arguments> outputs() {
        return Stream.of(
                arguments(
                        DatabaseKind.POSTGRESQL,
                        "a\u001fb\nc\u001ed\u001f\n",
                        List.of(List.of("a", "b\nc"), List.of("d", ""))),
                arguments(
                        DatabaseKind.MYSQL,
                        "a\tb\\nc\\\\\nd\t\\0\n",
                        List.of(List.of("a", "b\nc\\"), List.of("d", "\0"))),
                arguments(DatabaseKind.MARIADB, "", List.of()),
                arguments(DatabaseKind.POSTGRESQL, "\n", List.of()),
                arguments(
                        DatabaseKind.VALKEY,
                        "db0:keys=1\ndb1:keys=2\n",
                        List.of(List.of("db0:keys=1"), List.of("db1:keys=2"))));
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void theOutputOfAClientComesApart(DatabaseKind kind, String output, List<List<String>> rows) {
        assertThat(ServerClient.of(kind).rows(output)).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POSTGRESQL | PGPASSWORD=s3cret-Word psql -h db -p 5 -U postgres -d 1 | docker exec -it c psql -U postgres -d 1",
                "MYSQL | MYSQL_PWD=s3cret-Word mysql -h db -P 5 -u root 1 | docker exec -it -e MYSQL_PWD=s3cret-Word c mysql -u root 1",
                "MARIADB | MYSQL_PWD=s3cret-Word mariadb -h db -P 5 -u root 1 | docker exec -it -e MYSQL_PWD=s3cret-Word c mariadb -u root 1",
                "VALKEY | REDISCLI_AUTH=s3cret-Word valkey-cli -h db -p 5 -n 1 | docker exec -it -e REDISCLI_AUTH=s3cret-Word c valkey-cli -n 1",
                "REDIS | REDISCLI_AUTH=s3cret-Word redis-cli -h db -p 5 -n 1 | docker exec -it -e REDISCLI_AUTH=s3cret-Word c redis-cli -n 1",
            })
    void peopleConnectWithTheServersOwnClient(DatabaseKind kind, String command, String inside) {
        ConnectionCommands commands = Servers.of(kind, ConnectionCommands.class);

        assertThat(commands.command(login(kind), "db", 5, true)).isEqualTo(command);
        assertThat(commands.dockerExec("c", login(kind), true)).isEqualTo(inside);
        assertThat(commands.command(login(kind), "db", 5, false)).doesNotContain(SECRET);
        assertThat(commands.dockerExec("c", login(kind), false)).doesNotContain(SECRET);
        assertThat(commands.variables(login(kind), "db", 5, true).values())
                .containsExactly("db", "5", login(kind).user(), SECRET, "1");
        assertThat(commands.variables(login(kind), "db", 5, false).values())
                .containsExactly("db", "5", login(kind).user(), "1");
        assertThat(commands.command(new Credentials("me", "", "1"), "db", 5, true))
                .startsWith(commands.client() + " -h db");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PG_MAJOR=17,PG_VERSION=17.6-1.pgdg13+1,PGDATA=/var/lib/postgresql/data | POSTGRESQL | 17.6 | /var/lib/postgresql/data | true",
                "MYSQL_MAJOR=8.4,MYSQL_VERSION=8.4.2-1.el9 | MYSQL | 8.4.2 | /var/lib/mysql | true",
                "PS_VERSION=8.0.36-28.1 | MYSQL | 8.0.36 | /var/lib/mysql | false",
                "MARIADB_VERSION=1:11.8.2+maria~ubu2404 | MARIADB | 11.8.2 | /var/lib/mysql | true",
                "VALKEY_VERSION=8.1.3 | VALKEY | 8.1.3 | /data | true",
                "REDIS_VERSION=7.4.5 | REDIS | 7.4.5 | /data | true",
            })
    void anImageIsOfOneKind(String variables, DatabaseKind kind, String version, String data, boolean official) {
        Map<String, String> environment = new HashMap<>();
        for (String variable : variables.split(",")) {
            environment.put(variable.split("=")[0], variable.split("=")[1]);
        }
        var traits = new ImageTraits(environment, List.of(), List.of(kind.port()));

        assertThat(Arrays.stream(DatabaseKind.values()).flatMap(one -> ServerImage.of(one).contract(traits).stream()))
                .containsExactly(new ImageContract(kind, version, data, data, official));
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void anImageThatPromisesNothingIsNone(DatabaseKind kind) {
        var traits = new ImageTraits(Map.of("PATH", "/bin"), List.of("/var/lib/other"), List.of(80));

        assertThat(ServerImage.of(kind).contract(traits)).isEmpty();
        assertThat(ServerImage.of(kind)
                        .contractByName(traits, ServerImage.of(kind).repository()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void dataThatIsMovedIsFoundWhereItWasMoved(DatabaseKind kind) {
        ServerImage image = ServerImage.of(kind);
        Map<String, String> environment = image.moveByEnvironment("/mnt/x");
        List<String> arguments = image.moveByArguments("/mnt/x");

        assertThat(image.movedTo(environment, arguments)).hasValue("/mnt/x");
        assertThat(image.movedTo(Map.of(), List.of())).isEmpty();
        assertThat(environment.isEmpty()).isNotEqualTo(arguments.isEmpty());
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void theLogInThatARestoreIsGivenIsReadBack(DatabaseKind kind) {
        ServerEnvironment environment = ServerEnvironment.of(kind);
        Credentials login = login(kind);

        assertThat(environment.login(environment.ofRestore(login, "1"), "1"))
                .isEqualTo(new DatabaseLogin(login, PasswordSource.KNOWN));
        assertThat(environment.administratorPassword(environment.ofRestore(login, "")))
                .isEqualTo(SECRET);
        assertThat(environment.variables())
                .containsAll(environment.ofRestore(login, "1").keySet());
        assertThat(environment.ofData(new Credentials(login.user(), "", ""), true))
                .doesNotContainValue("");
    }

    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, POSTGRES_PASSWORD_FILE=/run/x, FILE",
        "POSTGRESQL, POSTGRES_HOST_AUTH_METHOD=trust, KNOWN",
        "POSTGRESQL, POSTGRES_USER=me, NOT_SAID",
        "MYSQL, MYSQL_ROOT_PASSWORD_FILE=/run/x, FILE",
        "MYSQL, MYSQL_RANDOM_ROOT_PASSWORD=yes, MADE_UP",
        "MYSQL, MYSQL_ALLOW_EMPTY_PASSWORD=1, KNOWN",
        "MARIADB, MARIADB_RANDOM_ROOT_PASSWORD=1, MADE_UP",
        "MARIADB, MYSQL_ROOT_PASSWORD=x, KNOWN",
        "MARIADB, MARIADB_USER=me, NOT_SAID",
        "VALKEY, VALKEY_PASSWORD_FILE=/run/x, FILE",
        "REDIS, PATH=/bin, KNOWN",
    })
    void whereAPasswordIsWasSaidByTheEnvironment(DatabaseKind kind, String variable, PasswordSource source) {
        String[] parts = variable.split("=");

        assertThat(ServerEnvironment.of(kind)
                        .login(Map.of(parts[0], parts[1]), "")
                        .source())
                .isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, 17.2, 17.6, true",
        "POSTGRESQL, 17.6, 18.1, false",
        "POSTGRESQL, 9.5.3, 9.6.1, false",
        "MYSQL, 8.0.36, 8.4.2, true",
        "MYSQL, 8.4.2, 8.0.36, false",
        "MYSQL, 8.4.2, 8.4, true",
        "MYSQL, 8.4.2, 9.7.0, false",
        "MARIADB, 10.6.1, 10.11.2, true",
        "MARIADB, 10.11.2, 11.8.2, false",
        "VALKEY, 7.2.4, 8.1.0, true",
        "REDIS, 8.0.0, 7.2.4, false",
    })
    void whichServerGoesOnWithFilesIsKnown(DatabaseKind kind, String written, String server, boolean isReadable) {
        assertThat(ServerVersions.of(kind).isReadable(ServerVersion.parse(written), ServerVersion.parse(server)))
                .isEqualTo(isReadable);
    }

    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, 9.6, 14",
        "POSTGRESQL, '', 17",
        "POSTGRESQL, 16.2, 16",
        "POSTGRESQL, 99, 18",
        "MYSQL, 5.7.44, 8.4",
        "MYSQL, 9.1, 9.7",
        "MYSQL, '', 8.4",
        "MARIADB, 10.4, 11.8",
        "MARIADB, 12.1, 12.3",
        "VALKEY, 7.2, 8",
        "VALKEY, 9.0, 9",
        "REDIS, '', 8",
    })
    void theImageThatIsPulledForADumpTakesIt(DatabaseKind kind, String made, String tag) {
        assertThat(ServerVersions.of(kind).tagForDump(ServerVersion.parse(made)))
                .isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, BZIP2, false",
        "MYSQL, BZIP2, true",
        "MARIADB, BZIP2, false",
        "MARIADB, ZSTD, true",
        "VALKEY, GZIP, true",
        "VALKEY, ZSTD, false",
        "REDIS, XZ, false",
    })
    void whatAnEntrypointUnpacksByItself(DatabaseKind kind, Compression compression, boolean reads) {
        assertThat(RestoreServer.of(kind).reads(compression)).isEqualTo(reads);
    }

    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, it's, true",
        "MYSQL, it's, false",
        "MARIADB, 'a\"b', false",
        "MYSQL, a\\b, false",
        "MARIADB, a b, true",
        "VALKEY, it's, true",
    })
    void passwordsThatAnEntrypointSpoilsAreRefused(DatabaseKind kind, String password, boolean canHave) {
        assertThat(RestoreServer.of(kind).canHavePassword(password)).isEqualTo(canHave);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POSTGRESQL | STDOUT | waiting for server to start.... | TEMPORARY_SERVER",
                "POSTGRESQL | STDOUT | waiting for server to shut down.... | STOPPING_TEMPORARY",
                "POSTGRESQL | STDERR | LOG:  database system is ready to accept connections | READY",
                "POSTGRESQL | STDOUT | PostgreSQL Database directory appears to contain a database; Skipping initialization | SKIPPED",
                "MYSQL | STDOUT | 2026-01-01 00:00:00+00:00 [Note] [Entrypoint]: Starting temporary server | TEMPORARY_SERVER",
                "MYSQL | STDERR | [System] ready for connections. Version: '9.7.0'  socket: 'x'  port: 3306 | READY",
                "MARIADB | STDERR | Version: '11.8.2-MariaDB'  socket: '/run/x'  port: 3306 | READY",
                "MARIADB | STDOUT | 2026-01-01 00:00:00+00:00 [Note] [Entrypoint]: Stopping temporary server | STOPPING_TEMPORARY",
                "VALKEY | STDOUT | seedbed: saving | STOPPING_TEMPORARY",
                "REDIS | STDOUT | 1:M 01 Jan 2026 00:00:00.000 * Ready to accept connections tcp | READY",
            })
    void theLogOfARestoreNamesItsPhases(DatabaseKind kind, LogLine.Stream stream, String line, SeedPhase phase) {
        assertThat(LogGrammar.of(kind).read(new LogLine(stream, null, line))).isEqualTo(new LogSignal.Entered(phase));
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void whatItsServerIsCalledIsNoFileOfASeed(DatabaseKind kind) {
        assertThat(RestoreServer.of(kind).programs()).isNotEmpty();
        assertThat(RestoreServer.of(kind).alsoRuns("notes.txt")).isFalse();
        assertThat(LogGrammar.of(kind).read(new LogLine(LogLine.Stream.STDOUT, null, "hello")))
                .isNull();
    }
}
