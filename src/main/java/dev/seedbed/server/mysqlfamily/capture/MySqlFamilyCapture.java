package dev.seedbed.server.mysqlfamily.capture;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerClient;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.source.server.CaptureChoice;
import dev.seedbed.source.server.CaptureTool;
import dev.seedbed.source.server.ReachedServer;
import dev.seedbed.source.server.ServerAddress;
import dev.seedbed.source.server.ServerFacts;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SourceFailure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The client and the dump program of MySQL's or MariaDB's images. The dump is SQL, packed by zstd on this computer.
public final class MySqlFamilyCapture implements CaptureTool {
    static final String ROUTINES = "routines";
    static final String EVENTS = "events";
    static final String TRIGGERS = "triggers";

    private static final int PORT = 3306;
    private static final String OWN = "root";
    private static final String COMPLETE = "-- Dump completed";
    private static final Pattern TABLE = Pattern.compile("^-- Retrieving table structure for table (.*)\\.\\.\\.$");
    private static final Pattern ERROR = Pattern.compile("(?:ERROR|error:) (\\d{4})\\b");
    private static final String NO_PLUGIN = "cannot be loaded";
    private static final Set<String> REFUSED = Set.of("1044", "1045", "1130", "1251", "1698", "2059");

    private final Set<String> schemes;
    private final FamilyPrograms programs;
    private final ServerClient client;

    public MySqlFamilyCapture(Set<String> schemes, FamilyPrograms programs, ServerClient client) {
        this.schemes = schemes;
        this.programs = programs;
        this.client = client;
    }

    @Override
    public Set<String> schemes() {
        return schemes;
    }

    @Override
    public int port() {
        return PORT;
    }

    /// What both programs begin with, for this server.
    private List<String> begin(String program, ReachedServer server) {
        var command = new ArrayList<>(List.of(
                program,
                "--no-defaults",
                "--protocol=tcp",
                "--host=" + server.place(),
                "--port=" + server.port(),
                "--user=" + user(server.address()),
                "--default-character-set=utf8mb4"));
        command.addAll(programs.tls(server));
        if (!server.authority().isEmpty()) {
            command.add("--ssl-ca=" + server.authority());
        }
        return command;
    }

    private static String user(ServerAddress address) {
        return address.user().isEmpty() ? OWN : address.user();
    }

    private static ExecSpec program(List<String> command, ReachedServer server) {
        String password = server.address().password();
        return new ExecSpec(null, List.copyOf(command), password.isEmpty() ? Map.of() : Map.of("MYSQL_PWD", password));
    }

    @Override
    public ExecSpec query(ReachedServer server, String statement) {
        List<String> command = begin(programs.client(), server);
        command.addAll(programs.clientOptions());
        command.addAll(List.of("--connect-timeout=15", "-N", "-B", "-e", statement));
        return program(command, server);
    }

    @Override
    public List<List<String>> rows(String output) {
        return client.rows(output);
    }

    /// All of them.
    @Override
    public String database(ReachedServer server, Question question) {
        return server.address().database();
    }

    @Override
    public ServerFacts facts(ReachedServer server, CaptureChoice choice, Question question)
            throws OperationFailedException, InterruptedException {
        return new FamilyFacts(question).read(server.address().database(), choice);
    }

    @Override
    public List<ExecSpec> dump(Order order, Question question) throws OperationFailedException, InterruptedException {
        var parts = new FamilyParts(
                new FamilyFacts(question).relations(order.facts().databases()), order.choice());
        List<String> databases = parts.databases(order.facts().databases());
        if (databases.isEmpty()) {
            throw new OperationFailedException(
                    new SourceFailure.CaptureFailed(order.server().address().toString(), List.of("nothing-there")));
        }
        var all = new ArrayList<ExecSpec>();
        boolean inTwo = !parts.withoutRows().isEmpty() && !programs.leavesOutRows();
        if (inTwo) {
            // First the tables that stay empty: views at the end of the rest may name them.
            List<String> command = dumping(order.server());
            command.add("--no-data");
            parts.othersThanWithoutRows().forEach(table -> command.add("--ignore-table=" + table));
            all.add(finished(command, databases, order.server()));
        }
        List<String> command = dumping(order.server());
        command.addAll(List.of("--single-transaction", "--quick", "--hex-blob"));
        if (order.choice().schemaOnly()) {
            command.add("--no-data");
        }
        if (order.choice().tables().isEmpty()) {
            List.of(ROUTINES, EVENTS).stream()
                    .filter(part -> !order.facts().leftOut().contains(part))
                    .forEach(part -> command.add("--" + part));
        }
        parts.notTaken().forEach(table -> command.add("--ignore-table=" + table));
        String option = inTwo ? "--ignore-table=" : "--ignore-table-data=";
        parts.withoutRows().forEach(table -> command.add(option + table));
        all.add(finished(command, databases, order.server()));
        return all;
    }

    private List<String> dumping(ReachedServer server) {
        List<String> command = begin(programs.dump(), server);
        command.addAll(programs.dumpOptions());
        command.addAll(List.of("--verbose", "--no-tablespaces", "--" + TRIGGERS));
        return command;
    }

    private static ExecSpec finished(List<String> command, List<String> databases, ReachedServer server) {
        command.addAll(List.of("--databases", "--"));
        command.addAll(databases);
        return program(command, server);
    }

    @Override
    public String fileEnd() {
        return ".sql.zst";
    }

    @Override
    public boolean isPackedHere() {
        return true;
    }

    @Override
    public boolean isComplete(byte[] end) {
        return new String(end, StandardCharsets.ISO_8859_1).contains(COMPLETE);
    }

    @Override
    public Optional<String> table(String line) {
        Matcher found = TABLE.matcher(line);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    @Override
    public boolean isProgress(String line) {
        return line.startsWith("-- ") || line.contains("[Warning]") || line.startsWith("Warning:");
    }

    /// Newer clients of MySQL have lost the older ways to log in, which MariaDB's have kept.
    @Override
    public Optional<DatabaseKind> otherThan(SourceFailure.ServerLoginRefused refused) {
        return !programs.isMariaDb() && refused.message().contains(NO_PLUGIN)
                ? Optional.of(DatabaseKind.MARIADB)
                : Optional.empty();
    }

    @Override
    public Failure failure(ServerAddress address, ExecResult result) {
        String said = (result.errors().isBlank() ? result.output() : result.errors()).strip();
        Matcher error = ERROR.matcher(said);
        String code = error.find() ? error.group(1) : "";
        if (REFUSED.contains(code)) {
            return new SourceFailure.ServerLoginRefused(address.toString(), user(address), said);
        }
        return code.startsWith("2")
                ? new SourceFailure.SourceUnreachable(address.toString(), said)
                : new SourceFailure.CaptureFailed(
                        address.toString(), said.lines().toList());
    }
}
