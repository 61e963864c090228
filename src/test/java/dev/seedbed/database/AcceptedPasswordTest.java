package dev.seedbed.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Whether a server takes the password that is shown to the user.
class AcceptedPasswordTest {
    private static final String SECRET = "very secret";
    private static final ExecResult DENIED = new ExecResult(1, "", "ERROR 1045 (28000): Access denied");

    private final ExecStub server = new ExecStub();

    private boolean isTaken(DatabaseKind kind, String user) throws Exception {
        return ServerAccounts.of(kind).isTaken(server.engine(), "c1", new Credentials("root", SECRET, ""), user);
    }

    private void answers(String... outputs) {
        for (String output : outputs) {
            server.answers.add(new ExecResult(0, output, ""));
        }
    }

    /// First each log-in from elsewhere, then what the administrator may do.
    @Test
    void mySqlIsLoggedInToFromElsewhere() throws Exception {
        answers("1\n", "1\n", "1\n");

        assertThat(isTaken(DatabaseKind.MYSQL, "app")).isTrue();
        assertThat(server.asked).hasSize(3);
        assertThat(server.asked.subList(0, 2))
                .allSatisfy(client -> assertThat(client.command()).contains("--bind-address=127.0.0.9"));
    }

    @Test
    void mySqlThatRefusesOneOfTheAccountsDoesNotTakeIt() throws Exception {
        answers("1\n");
        server.answers.add(DENIED);

        assertThat(isTaken(DatabaseKind.MYSQL, "app")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void anAdministratorWithoutRightsIsAsGoodAsRefused(DatabaseKind kind) throws Exception {
        answers("1\n", "0\n");

        assertThat(isTaken(kind, "root")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"root, 1, true", "app, 2, true", "app, 1, false", "app, 0, false"})
    void mariaDbCountsTheAccountsThatStoreIt(String user, String counted, boolean taken) throws Exception {
        answers(counted + "\n", "1\n");

        assertThat(isTaken(DatabaseKind.MARIADB, user)).isEqualTo(taken);
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void thePasswordIsNoArgument(DatabaseKind kind) throws Exception {
        answers("1\n");

        isTaken(kind, "root");

        assertThat(server.asked.stream().map(ExecSpec::command).toList().toString())
                .doesNotContain(SECRET);
    }

    /// Stored is `walnut`.
    @ParameterizedTest
    @CsvSource({"walnut, f, true", "walnut, t, false", "hazel, f, false"})
    void aRoleOfPostgreSqlTakesWhatItStoresUntilItExpires(String password, String expired, boolean taken)
            throws Exception {
        answers("md5fe315ba0842b6443b8657db809db6cb2\u001f" + expired + "\n");

        assertThat(ServerAccounts.of(DatabaseKind.POSTGRESQL)
                        .isTaken(server.engine(), "c1", new Credentials("t3", password, "postgres"), "t3"))
                .isEqualTo(taken);
    }
}
