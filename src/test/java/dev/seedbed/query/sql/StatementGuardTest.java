package dev.seedbed.query.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.query.ServerAccess;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure.QueryNotAllowed;
import dev.seedbed.task.QueryFailure.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementGuardTest {
    private static final SqlDialect POSTGRES = ServerAccess.usualDialect(DatabaseKind.POSTGRESQL);
    private static final SqlDialect MYSQL = ServerAccess.usualDialect(DatabaseKind.MYSQL);

    private static void refused(String sql, SqlDialect dialect, Refusal reason, String word) {
        assertThatThrownBy(() -> StatementGuard.check(sql, dialect))
                .as(sql)
                .isInstanceOfSatisfying(OperationFailedException.class, e -> {
                    var refusal = (QueryNotAllowed) e.failure();
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.word()).isEqualTo(word);
                    assertThat(refusal.position()).isEqualTo(word.isEmpty() ? -1 : sql.lastIndexOf(word));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1",
                " (select 1) union (select 2); ",
                "-- c\n/* d; /* e; */ */ with x as (select ';') table x;",
                "values (1), (2);",
                "show search_path",
                "explain analyze select 1",
                "select $$a;b$$, $t$ ; $$ $t$, E'a\\';b', U&'\\0041;', \"a;b\" from t",
                "select E'a'\n -- c\n 'b\\';c'",
                "select \"update\", into_ from set_config",
                "select 1 -- ;",
            })
    void letsQueriesThrough(String sql) throws Exception {
        assertThat(StatementGuard.check(sql, POSTGRES).text(sql)).doesNotEndWith(";");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 'a\\'; delete from t; -- '",
                "select \"a;b\", `c;d`, 1--1 # ; x",
                "desc t",
                "show tables;",
                "select 1 into @x",
                "select 'into outfile'",
            })
    void letsMySqlQueriesThrough(String sql) throws Exception {
        assertThat(StatementGuard.check(sql, MYSQL).text(sql)).doesNotEndWith(";");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void refusesNothingAndSeveral(DatabaseKind kind) {
        SqlDialect dialect = ServerAccess.usualDialect(kind);
        refused("", dialect, Refusal.EMPTY, "");
        refused(" -- only words\n;;/* x */", dialect, Refusal.EMPTY, "");
        refused("select 1; drop table t", dialect, Refusal.SEVERAL, "drop");
        refused("delete from t", dialect, Refusal.NOT_A_QUERY, "delete");
        refused("/* select */ COMMIT", dialect, Refusal.NOT_A_QUERY, "COMMIT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"set", "reset", "begin", "do", "call", "copy", "lock", "vacuum", "prepare", "execute", "fetch"})
    void refusesWhatChangesSessionOrTransaction(String word) {
        refused(word + " x", POSTGRES, Refusal.NOT_A_QUERY, word);
        refused(word + " x", MYSQL, Refusal.NOT_A_QUERY, word);
    }

    @Test
    void refusesWhatTheServerWouldLetThroughInAReadOnlyTransaction() {
        refused("select pg_catalog . set_config ('role', 'none', true)", POSTGRES, Refusal.SIDE_EFFECT, "set_config");
        refused("select \"set_config\"/* */('role', 'none', true)", POSTGRES, Refusal.SIDE_EFFECT, "\"set_config\"");
        refused(
                "select U&\"set\\005fconfig\"('role', 'none', true)",
                POSTGRES,
                Refusal.HIDDEN_CODE,
                "U&\"set\\005fconfig\"");
        refused("select lo_export(1, '/x')", POSTGRES, Refusal.SIDE_EFFECT, "lo_export");
        refused("select * into outfile '/x' from t", MYSQL, Refusal.WRITES_FILE, "outfile");
        refused("select * INTO/**/DUMPFILE '/x'", MYSQL, Refusal.WRITES_FILE, "DUMPFILE");
        refused(
                "select /*!50000 1 into outfile '/x' */",
                MYSQL,
                Refusal.HIDDEN_CODE,
                "/*!50000 1 into outfile '/x' */");
        refused("select /*M!100000 1 */", MYSQL, Refusal.HIDDEN_CODE, "/*M!100000 1 */");
        refused("select * from t for update", MYSQL, Refusal.LOCKS, "update");
        refused("select * from t lock in share mode", MYSQL, Refusal.LOCKS, "in");
        refused("select next value for s", MYSQL, Refusal.SIDE_EFFECT, "value");
    }

    @Test
    void readsTextAsTheServersModesSay() {
        var noEscapes = new SqlDialect(MYSQL.rules(), false, false);
        refused("select '\\' into outfile '/x'", noEscapes, Refusal.WRITES_FILE, "outfile");
        var ansi = new SqlDialect(MYSQL.rules(), true, true);
        refused("select \"\\\" into outfile '/x'", ansi, Refusal.WRITES_FILE, "outfile");
    }
}
