package dev.seedbed.query.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.query.ServerAccess;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SqlStatementTest {
    private static List<String> split(String sql, DatabaseKind kind) {
        return SqlStatement.of(sql, ServerAccess.usualDialect(kind)).stream()
                .map(statement -> statement.text(sql))
                .toList();
    }

    @Test
    void splitsAsEachServerReadsIt() {
        assertThat(split("select 1;\n-- two\nselect 'a;b' /* ; */ from t -- ;\n;;", DatabaseKind.POSTGRESQL))
                .containsExactly("select 1", "select 'a;b' /* ; */ from t");
        assertThat(split("select 'a\\'; select 2", DatabaseKind.POSTGRESQL)).hasSize(2);
        assertThat(split("select 'a\\'; select 2'", DatabaseKind.MYSQL)).hasSize(1);
        assertThat(split("select $a$;$b$;$a$; select $1; select a$b$;", DatabaseKind.POSTGRESQL))
                .containsExactly("select $a$;$b$;$a$", "select $1", "select a$b$");
        assertThat(split("/* /* */ ; */ select 1", DatabaseKind.POSTGRESQL)).containsExactly("select 1");
        assertThat(split("/* /* */ select 1; */ select 2", DatabaseKind.MYSQL)).hasSize(2);
    }

    @Test
    void followsTheDelimiterOfMySqlsClient() {
        String sql = "DELIMITER //\ncreate procedure p() begin select 1; end//\nDELIMITER ;\nselect 2;";
        assertThat(split(sql, DatabaseKind.MYSQL))
                .containsExactly("create procedure p() begin select 1; end", "select 2");
    }

    @Test
    void findsTheStatementAtTheCaret() {
        String sql = "select 1;\nselect 2;\n\nselect 3";
        SqlDialect dialect = ServerAccess.usualDialect(DatabaseKind.POSTGRESQL);
        assertThat(SqlStatement.at(sql, 0, dialect).orElseThrow().text(sql)).isEqualTo("select 1");
        assertThat(SqlStatement.at(sql, 9, dialect).orElseThrow().text(sql)).isEqualTo("select 1");
        assertThat(SqlStatement.at(sql, 12, dialect).orElseThrow().text(sql)).isEqualTo("select 2");
        assertThat(SqlStatement.at(sql, sql.length(), dialect).orElseThrow().text(sql))
                .isEqualTo("select 3");
        assertThat(SqlStatement.at(" -- x", 2, dialect)).isEmpty();
    }

    @Test
    void readsAnyTextToItsEnd() {
        var random = new Random(7);
        String alphabet = "'\"`$;\\/*-#!ea1 \n()éU&M";
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            int length = random.nextInt(24);
            for (int j = 0; j < length; j++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            for (DatabaseKind kind : DatabaseKind.values()) {
                int end = 0;
                for (SqlToken token : SqlLexer.tokens(text.toString(), ServerAccess.usualDialect(kind))) {
                    assertThat(token.start()).isGreaterThanOrEqualTo(end);
                    assertThat(token.end()).isBetween(token.start() + 1, text.length());
                    assertThat(text.substring(end, token.start())).isBlank();
                    end = token.end();
                }
                assertThat(text.substring(end)).isBlank();
            }
        }
    }
}
