package dev.seedbed.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.library.dump.DumpLanguage;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseShellTest {
    private static final Credentials SHOP = new Credentials("shop", "s3cret'\" $", "shop");
    private final ExecStub stub = new ExecStub();
    private final DatabaseShell shell = new DatabaseShell(stub.engine());

    @Test
    void psqlRowsComeApartWhateverTheyHold() throws Exception {
        stub.answers.add(new ExecResult(0, "1\u001fa\tb\nc\u001e2\u001f\n", ""));

        assertThat(shell.sql("c1", DatabaseKind.POSTGRESQL, SHOP, "select"))
                .containsExactly(List.of("1", "a\tb\nc"), List.of("2", ""));
    }

    @Test
    void mysqlRowsAreUnescaped() throws Exception {
        stub.answers.add(new ExecResult(0, "1\ta\\tb\\nc\\\\\n2\tNULL\n", ""));

        assertThat(shell.sql("c1", DatabaseKind.MYSQL, SHOP, "select"))
                .containsExactly(List.of("1", "a\tb\nc\\"), List.of("2", "NULL"));
    }

    @Test
    void noOutputIsNoRows() throws Exception {
        stub.answers.add(new ExecResult(0, "", ""));

        assertThat(shell.sql("c1", DatabaseKind.POSTGRESQL, SHOP, "checkpoint")).isEmpty();
    }

    @Test
    void thePasswordIsInTheEnvironmentOnly() throws Exception {
        stub.answers.add(new ExecResult(0, "", ""));
        for (DatabaseKind kind : DumpLanguage.kinds()) {
            shell.sql("c1", kind, SHOP, "select 1");
        }

        assertThat(stub.asked).hasSize(3).allSatisfy(spec -> {
            assertThat(spec.command()).noneMatch(word -> word.contains("s3cret"));
            assertThat(spec.environment()).containsValue(SHOP.password());
            assertThat(spec.toString()).doesNotContain("s3cret");
        });
    }

    @Test
    void aMariaDbImageWithTheOldClientNameIsAskedAgain() throws Exception {
        stub.answers.add(new ExecResult(127, "", "exec: \"mariadb\": executable file not found"));
        stub.answers.add(new ExecResult(0, "1\n", ""));

        assertThat(shell.sql("c1", DatabaseKind.MARIADB, SHOP, "select 1")).containsExactly(List.of("1"));
        assertThat(stub.asked.get(1).command()).startsWith("mysql");
    }

    @Test
    void aRefusedStatementIsTold() {
        stub.answers.add(new ExecResult(1, "", "ERROR 1146 (42S02) at line 1: Table 'shop.x' doesn't exist"));

        assertThatThrownBy(() -> shell.sql("c1", DatabaseKind.MYSQL, SHOP, "select * from x"))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isInstanceOfSatisfying(
                                        QueryFailure.QueryFailed.class,
                                        f -> assertThat(f.sqlState()).isEqualTo("42S02")));
    }

    @Test
    void noConnectionIsToldApartFromARefusedStatement() {
        stub.answers.add(new ExecResult(2, "", "psql: error: connection to server failed"));
        assertThatThrownBy(() -> shell.sql("c1", DatabaseKind.POSTGRESQL, SHOP, "select 1"))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isInstanceOf(QueryFailure.ConnectionFailed.class));
    }
}
