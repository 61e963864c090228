package dev.seedbed.server.postgresql.query;

import dev.seedbed.query.QueryColumn;
import dev.seedbed.query.QueryLimits;
import dev.seedbed.query.QueryTarget;
import dev.seedbed.query.Rows;
import dev.seedbed.query.SchemaTree;
import dev.seedbed.query.ServerAccess;
import dev.seedbed.query.ServerValue;
import dev.seedbed.query.sql.SqlDialect;
import dev.seedbed.query.sql.SqlRules;
import dev.seedbed.query.sql.SqlStatement;
import dev.seedbed.task.Failure;
import dev.seedbed.task.QueryFailure;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// PostgreSQL through pgjdbc: portals with a fetch size that follows the size of the rows.
public final class PostgreSqlAccess implements ServerAccess {
    private static final SqlRules RULES = new SqlRules(
            false,
            Set.of("select", "with", "table", "values", "show", "explain"),
            Pattern.compile(
                    "set_config|dblink.*|(query|cursor)_to_xml.*|ts_stat|ts_rewrite|xpath_table|crosstab.*|connectby"
                            + "|lo_.*|loread|lowrite|pg_file_.*|pg_(terminate|cancel)_backend|pg_reload_conf|pg_rotate_logfile.*"
                            + "|pg_(switch|create|promote|drop|copy|replication|logical|sync|backup|start_backup|stop_backup|wal_replay)"
                            + "(_.*)?|pg_stat_.*reset.*|pg_import_system_collations|brin_(de)?summarize.*|gin_clean_pending_list"
                            + "|heap_force_.*|pg_truncate_visibility_map|binary_upgrade_.*|pg_(restore|clear)_.*_stats"),
            "public");

    private static final char NO_CHARACTER = '\uFFFD';
    private static final int MOST_ROWS_AT_ONCE = 1_000;

    private static final Set<Integer> NUMERIC =
            Set.of(Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.DECIMAL, Types.REAL, Types.DOUBLE);

    @Override
    public SqlRules rules() {
        return RULES;
    }

    @Override
    public Connection connect(QueryTarget target, QueryLimits limits) throws SQLException {
        return new PostgreSqlConnect(target, limits).open();
    }

    @Override
    public Session begin(Connection connection, QueryLimits limits) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean superuser;
            long id;
            try (ResultSet facts = statement.executeQuery(PostgreSqlCatalogue.FACTS)) {
                facts.next();
                id = facts.getLong("pid");
                superuser = facts.getBoolean("superuser");
            }
            if (superuser) {
                statement.execute(PostgreSqlCatalogue.GIVE_UP_RIGHTS);
            }
            return new Session(id, new SqlDialect(RULES, true, false));
        }
    }

    @Override
    public Statement streaming(Connection connection, int rows) throws SQLException {
        Statement statement = connection.createStatement();
        statement.setEscapeProcessing(false);
        statement.setFetchSize(rows);
        return statement;
    }

    @Override
    public void sawRow(ResultSet result, long largest, QueryLimits limits) throws SQLException {
        long rows = limits.pageBytes() / Math.max(1, largest);
        result.setFetchSize((int) Math.clamp(rows, 1, MOST_ROWS_AT_ONCE));
    }

    @Override
    public @Nullable ServerValue read(ResultSet result, int index, QueryColumn column) throws SQLException {
        String text = result.getString(index);
        if (text == null || text.indexOf(NO_CHARACTER) < 0) {
            return text == null ? null : ServerValue.of(text);
        }
        // As from a database in SQL_ASCII. What the driver cannot read it replaces.
        byte[] bytes = result.getBytes(index);
        return bytes == null ? null : ServerValue.ofBytes(bytes);
    }

    @Override
    public QueryColumn column(String name, int jdbcType, String typeName) {
        String type = switch (typeName) {
            case "serial" -> "int4";
            case "bigserial" -> "int8";
            case "smallserial" -> "int2";
            default -> typeName;
        };
        return new QueryColumn(name, type, NUMERIC.contains(jdbcType) && !type.equals("money"), type.equals("bytea"));
    }

    @Override
    public void stop(QueryTarget target, Session session, @Nullable Statement statement) throws SQLException {
        if (statement != null) {
            statement.cancel();
        }
    }

    /// The driver itself refuses to log in where a password is asked for and there is none.
    @Override
    public boolean isPasswordRefused(SQLException error) {
        String state = String.valueOf(error.getSQLState());
        return state.equals("28P01")
                || (state.startsWith("080")
                        && String.valueOf(error.getMessage()).contains("password"));
    }

    @Override
    public boolean closesQuickly() {
        return true;
    }

    @Override
    public boolean isTooMuchAtOnce(SQLException error) {
        return String.valueOf(error.getMessage()).contains("maxResultBuffer");
    }

    @Override
    public Failure failure(
            SQLException error, QueryTarget target, String text, SqlStatement statement, QueryLimits limits) {
        String state = String.valueOf(error.getSQLState());
        ServerErrorMessage server = error instanceof PSQLException e ? e.getServerErrorMessage() : null;
        String message = server == null || server.getMessage() == null
                ? String.valueOf(error.getMessage())
                : server.getMessage();
        if (state.equals("57014")) {
            return new QueryFailure.QueryTimedOut(limits.time());
        }
        if ((state.startsWith("08") && !isTooMuchAtOnce(error)) || state.startsWith("57P")) {
            return target.connectionFailed(message);
        }
        if (server == null) {
            return new QueryFailure.QueryFailed(message, state, -1);
        }
        String hint = server.getHint();
        String detail = server.getDetail();
        String whole = message + (detail == null ? "" : "\n" + detail) + (hint == null ? "" : "\n" + hint);
        return new QueryFailure.QueryFailed(whole, state, offset(server.getPosition(), text, statement));
    }

    /// The server counts characters from 1, Java counts UTF-16 units from 0.
    private static int offset(int position, String text, SqlStatement statement) {
        String sent = statement.text(text);
        if (position <= 0 || position - 1 > sent.codePointCount(0, sent.length())) {
            return -1;
        }
        return statement.start() + sent.offsetByCodePoints(0, position - 1);
    }

    @Override
    public List<SchemaTree.Database> schema(Connection connection, String database) throws SQLException {
        return PostgreSqlCatalogue.read(connection, database);
    }

    @Override
    public List<String> databasesBySize(Connection connection) throws SQLException {
        return Rows.names(connection, PostgreSqlCatalogue.DATABASES_BY_SIZE);
    }
}
