package dev.seedbed.server.postgresql.input;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.ServerClient;
import dev.seedbed.database.ServerClient.Route;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.input.EscapedReader;
import dev.seedbed.input.EscapedRows;
import dev.seedbed.input.InputClient;
import dev.seedbed.input.InputPrograms;
import dev.seedbed.input.InputServer;
import dev.seedbed.input.RowFeed;
import dev.seedbed.input.RowSink;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `psql`, which reads scripts and rows on its standard input.
public final class PostgreSqlInput implements InputClient {
    /// Not `\0`: with digits behind it that would be another character. This one is refused.
    private static final String ZERO = "\\000";

    private final ServerClient client;

    public PostgreSqlInput(ServerClient client) {
        this.client = client;
    }

    @Override
    public List<TableSchema> tables(InputServer server) throws OperationFailedException, InterruptedException {
        return new PostgreSqlTables(server).read();
    }

    @Override
    public void copyIn(InputServer server, TableName table, List<String> columns, RowFeed rows)
            throws OperationFailedException, InterruptedException {
        ExecResult result = new InputPrograms(server)
                .writing(quiet(server.login(), "VERBOSITY=verbose"), out -> write(out, table, columns, rows));
        if (!result.isSuccess()) {
            var plain = new ExecResult(result.exitCode(), result.output(), PostgreSqlErrors.plain(result.errors()));
            Failure failure = client.failure(server.login(), plain);
            throw new OperationFailedException(
                    PostgreSqlErrors.row(table, result.errors()).orElse(failure));
        }
    }

    /// In one transaction, which a cut connection ends without its rows.
    private void write(OutputStream out, TableName table, List<String> columns, RowFeed rows)
            throws IOException, OperationFailedException, InterruptedException {
        String names = columns.stream().map(this::quoted).collect(Collectors.joining(", "));
        line(out, "begin;\ncopy " + quoted(table) + " (" + names + ") from stdin;\n");
        EscapedRows.write(rows, out, ZERO);
        String list = columns.stream().map(this::literal).collect(Collectors.joining(", "));
        line(out, "\\.\n" + counters(literal(quoted(table)), list) + "commit;\n");
    }

    /// Sequences go on behind the largest number that a row brought along.
    private static String counters(String table, String columns) {
        return """
            select format('select setval(%%L, most) from (select max(%%I) as most from %%s) t, %%s s where most >= last_value',
                          sequence, attname, attrelid::regclass, sequence)
              from (select attrelid, attname, pg_get_serial_sequence(attrelid::regclass::text, attname) as sequence
                      from pg_attribute
                     where attrelid = %s::regclass and attname in (%s)) s
             where sequence is not null
            \\gexec
            """.formatted(table, columns);
    }

    private static void line(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void copyOut(InputServer server, String query, RowSink rows)
            throws OperationFailedException, InterruptedException {
        ExecSpec program = client.query(server.login(), Route.SOCKET, "copy (" + query + "\n) to stdout");
        ExecResult result = new InputPrograms(server).reading(program, in -> EscapedReader.read(in, rows));
        if (!result.isSuccess()) {
            throw new OperationFailedException(client.failure(server.login(), result));
        }
    }

    /// It says what each statement did, and shows rows as people read them.
    @Override
    public ExecSpec script(Credentials login) {
        ExecSpec quiet = quiet(login, "VERBOSITY=default");
        var command = new ArrayList<>(quiet.command());
        command.removeAll(List.of("-q", "-A", "-t"));
        for (String separator : List.of("-F", "-R")) {
            int at = command.indexOf(separator);
            if (at >= 0) {
                command.subList(at, at + 2).clear();
            }
        }
        command.addAll(List.of("-P", "pager=off"));
        return new ExecSpec(quiet.user(), command, quiet.environment());
    }

    /// The usual client, whose last two words are a statement.
    private ExecSpec quiet(Credentials login, String variable) {
        ExecSpec query = client.query(login, Route.SOCKET, "");
        var command = new ArrayList<>(query.command().subList(0, query.command().size() - 2));
        command.addAll(List.of("-v", variable, "-f", "-"));
        var environment = new LinkedHashMap<>(query.environment());
        // So that lines and columns are found in what it says.
        environment.merge("PGOPTIONS", " -c lc_messages=C", String::concat);
        environment.put("LC_ALL", "C.UTF-8");
        return new ExecSpec(query.user(), command, environment);
    }

    @Override
    public Failure scriptFailure(String name, Credentials login, ExecResult result) {
        Failure other = client.failure(login, result);
        return PostgreSqlErrors.script(name, result.errors()).orElse(other);
    }

    @Override
    public String quoted(String identifier) {
        return "\"" + identifier.replace("\"", "\"\"") + "\"";
    }

    @Override
    public String literal(@Nullable String text) {
        if (text == null) {
            return "NULL";
        }
        String quoted = text.replace("'", "''");
        return quoted.indexOf('\\') < 0 ? "'" + quoted + "'" : " E'" + quoted.replace("\\", "\\\\") + "'";
    }

    @Override
    public String type(TableColumn column, boolean key) {
        return column.sort() == Sort.JSON ? "jsonb" : column.type();
    }

    @Override
    public UnaryOperator<String> cell(TableColumn column) {
        return UnaryOperator.identity();
    }
}
