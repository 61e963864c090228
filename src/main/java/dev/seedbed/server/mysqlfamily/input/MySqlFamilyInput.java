package dev.seedbed.server.mysqlfamily.input;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.ServerClient;
import dev.seedbed.database.ServerClient.Route;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.input.InputClient;
import dev.seedbed.input.InputPrograms;
import dev.seedbed.input.InputServer;
import dev.seedbed.input.RowFeed;
import dev.seedbed.input.RowSink;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.Failure;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.OperationFailedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `mysql` or `mariadb`, which read scripts and rows on their standard input.
public final class MySqlFamilyInput implements InputClient {
    private static final Pattern ERROR =
            Pattern.compile("ERROR \\d+ \\(\\w+\\) at line (\\d+)(?: in file: '[^']*')?: .*", Pattern.DOTALL);

    private final ServerClient client;

    public MySqlFamilyInput(ServerClient client) {
        this.client = client;
    }

    @Override
    public List<TableSchema> tables(InputServer server) throws OperationFailedException, InterruptedException {
        return new MySqlTables(server).read();
    }

    @Override
    public void copyIn(InputServer server, TableName table, List<String> columns, RowFeed rows)
            throws OperationFailedException, InterruptedException {
        new LoadData(client, this, server, table, columns).run(rows);
    }

    /// As XML, the one form in which NULL is no text.
    @Override
    public void copyOut(InputServer server, String query, RowSink rows)
            throws OperationFailedException, InterruptedException {
        ExecSpec program =
                with(client.query(server.login(), Route.SOCKET, query), "--xml", "--quick", "--loose-binary-as-hex");
        ExecResult result = new InputPrograms(server).reading(program, in -> XmlRows.read(in, rows));
        if (!result.isSuccess()) {
            throw new OperationFailedException(client.failure(server.login(), result));
        }
    }

    /// Before its last two words, which are the statement.
    static ExecSpec with(ExecSpec query, String... options) {
        var command = new ArrayList<>(query.command());
        command.addAll(command.size() - 2, List.of(options));
        return new ExecSpec(query.user(), command, query.environment());
    }

    @Override
    public ExecSpec script(Credentials login) {
        ExecSpec query = client.query(login, Route.SOCKET, "");
        return new ExecSpec(
                query.user(),
                List.copyOf(query.command().subList(0, query.command().size() - 2)),
                query.environment());
    }

    @Override
    public Failure scriptFailure(String name, Credentials login, ExecResult result) {
        Matcher error = ERROR.matcher(result.errors());
        return error.find()
                ? new InputFailure.ScriptFailed(
                        name, Long.parseLong(error.group(1)), error.group().strip())
                : client.failure(login, result);
    }

    @Override
    public String quoted(String identifier) {
        return "`" + identifier.replace("`", "``") + "`";
    }

    @Override
    public String literal(@Nullable String text) {
        if (text == null) {
            return "NULL";
        }
        return text.isEmpty() ? "''" : "_utf8mb4 0x" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String type(TableColumn column, boolean key) {
        return MySqlTypes.type(column, key);
    }

    @Override
    public UnaryOperator<String> cell(TableColumn column) {
        return MySqlTypes.cell(column);
    }
}
