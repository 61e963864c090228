package dev.seedbed.server.postgresql.capture;

import dev.seedbed.database.ServerClient;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.source.server.CaptureChoice;
import dev.seedbed.source.server.CaptureTool;
import dev.seedbed.source.server.ReachedServer;
import dev.seedbed.source.server.ServerAddress;
import dev.seedbed.source.server.ServerFacts;
import dev.seedbed.source.server.ServerFactsBuilder;
import dev.seedbed.source.server.TableFacts;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SourceFailure;
import dev.seedbed.task.parallel.Together;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `psql` and `pg_dump`. The dump is an archive in the custom format, of which a restore reads several tables at once.
public final class PostgreSqlCapture implements CaptureTool {
    private static final int PORT = 5432;
    private static final String OWN = "postgres";
    private static final String CELL_END = "\u001f";
    private static final String ROW_END = "\u001e";
    private static final int NO_CONNECTION = 2;
    /// Since then dump programs pack with zstd, several times as fast as gzip.
    private static final int FIRST_WITH_ZSTD = 16;

    /// No transaction writes, and nothing of ours waits for others for long or is ended for its length.
    private static final String SETTINGS =
            "-c default_transaction_read_only=on -c statement_timeout=0" + " -c idle_in_transaction_session_timeout=0";

    private static final Pattern TABLE = Pattern.compile(": dumping contents of table \"(.*)\"$");
    private static final Pattern ERROR = Pattern.compile("(error|fatal|detail|hint|warning):.*|.*(FATAL|ERROR): .*");
    private static final Pattern REFUSED = Pattern.compile("password authentication failed|no password supplied"
            + "|no pg_hba\\.conf entry|pg_hba\\.conf rejects|role \".*\" does not exist|not permitted to log in"
            + "|permission denied for database|too many connections for role");

    private static final String DATABASES = """
            select datname from pg_database
            where datallowconn and not datistemplate and has_database_privilege(datname, 'connect')
            order by datname = 'postgres', pg_database_size(datname) desc limit 1""";

    private static final String SERVER =
            "select current_setting('server_version'), pg_is_in_recovery(), current_database()";

    private static final String TABLES = """
            select n.nspname, c.relname, coalesce(pg_table_size(c.oid), 0)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and c.relpersistence <> 't'
            and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
            order by 1, 2""";

    private static final String EXTENSIONS = "select extname from pg_extension where extname <> 'plpgsql' order by 1";

    @Override
    public Set<String> schemes() {
        return Set.of("postgres", "postgresql");
    }

    @Override
    public int port() {
        return PORT;
    }

    @Override
    public ExecSpec query(ReachedServer server, String statement) {
        return new ExecSpec(
                null,
                List.of(
                        "psql",
                        "-X",
                        "-q",
                        "-A",
                        "-t",
                        "-w",
                        "-v",
                        "ON_ERROR_STOP=1",
                        "-F",
                        CELL_END,
                        "-R",
                        ROW_END,
                        "-c",
                        statement),
                environment(server));
    }

    /// All by the environment, where nothing is taken for an option or a connection string.
    private static Map<String, String> environment(ReachedServer server) {
        ServerAddress address = server.address();
        var variables = new LinkedHashMap<>(Map.of(
                "LC_ALL",
                "C",
                "PGHOST",
                server.host(),
                "PGPORT",
                String.valueOf(server.port()),
                "PGUSER",
                address.user().isEmpty() ? OWN : address.user(),
                "PGDATABASE",
                address.database().isEmpty() ? OWN : address.database(),
                "PGSSLMODE",
                address.tls().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "PGOPTIONS",
                SETTINGS,
                "PGAPPNAME",
                "seedbed",
                "PGCONNECT_TIMEOUT",
                "15"));
        variables.put("PGCLIENTENCODING", "UTF8");
        if (!address.password().isEmpty()) {
            variables.put("PGPASSWORD", address.password());
        }
        if (!server.hostAddress().isEmpty()) {
            variables.put("PGHOSTADDR", server.hostAddress());
        }
        if (!server.authority().isEmpty()) {
            variables.put("PGSSLROOTCERT", server.authority());
        }
        return variables;
    }

    @Override
    public List<List<String>> rows(String output) {
        return ServerClient.rows(output, ROW_END, CELL_END);
    }

    @Override
    public String database(ReachedServer server, Question question)
            throws OperationFailedException, InterruptedException {
        return question.ask(DATABASES).stream().map(List::getFirst).findFirst().orElse(OWN);
    }

    @Override
    public ServerFacts facts(ReachedServer server, CaptureChoice choice, Question question)
            throws OperationFailedException, InterruptedException {
        // First alone: whoever is not let in has tried it once.
        List<String> told = question.ask(SERVER).getFirst();
        List<TableFacts> tables = new ArrayList<>();
        List<String> extensions = new ArrayList<>();
        Together.run(
                () -> question.ask(TABLES).stream()
                        .filter(row -> choice.takesRows(row.get(0), row.get(1)))
                        .map(row -> new TableFacts(row.get(0) + "." + row.get(1), Long.parseLong(row.get(2))))
                        .forEach(tables::add),
                () -> question.ask(EXTENSIONS).forEach(row -> extensions.add(row.getFirst())));
        return ServerFactsBuilder.builder()
                .kind(server.address().kind())
                .versionText(told.get(0).split(" ", 2)[0])
                .replica(told.get(1).equals("t"))
                .databases(List.of(told.get(2)))
                .tables(tables)
                .extensions(extensions)
                .build();
    }

    @Override
    public List<ExecSpec> dump(Order order, Question question) {
        var command = new ArrayList<>(List.of("pg_dump", "-w", "-v", "-Fc", "--lock-wait-timeout=300s"));
        command.add(order.tool().major() >= FIRST_WITH_ZSTD ? "--compress=zstd:1" : "--compress=1");
        if (!order.facts().replica()) {
            // A replica does not know it, and needs it not.
            command.add("--serializable-deferrable");
        }
        if (order.choice().schemaOnly()) {
            command.add("--schema-only");
        }
        order.choice().tables().forEach(table -> command.add("--table=" + table));
        order.choice().withoutRows().forEach(table -> command.add("--exclude-table-data=" + table));
        var variables = new LinkedHashMap<>(environment(order.server()));
        // In the server's own encoding, as its own pg_dump does it.
        variables.remove("PGCLIENTENCODING");
        return List.of(new ExecSpec(null, List.copyOf(command), variables));
    }

    @Override
    public String fileEnd() {
        return ".dump";
    }

    @Override
    public boolean isPackedHere() {
        return false;
    }

    /// An archive has no end of its own; its program says by its exit code that it is complete.
    @Override
    public boolean isComplete(byte[] end) {
        return end.length > 0;
    }

    @Override
    public Optional<String> table(String line) {
        Matcher found = TABLE.matcher(line);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    @Override
    public boolean isProgress(String line) {
        String said = line.replaceFirst("^pg_dump: ", "");
        return line.startsWith("pg_dump: ") && !ERROR.matcher(said).matches();
    }

    @Override
    public Failure failure(ServerAddress address, ExecResult result) {
        String said = (result.errors().isBlank() ? result.output() : result.errors())
                .replace('\t', ' ')
                .strip();
        if (REFUSED.matcher(said).find()) {
            return new SourceFailure.ServerLoginRefused(
                    address.toString(), address.user().isEmpty() ? OWN : address.user(), said);
        }
        boolean isConnection = result.exitCode() == NO_CONNECTION || said.contains("connection to server at");
        return isConnection
                ? new SourceFailure.SourceUnreachable(address.toString(), said)
                : new SourceFailure.CaptureFailed(
                        address.toString(), said.lines().toList());
    }
}
