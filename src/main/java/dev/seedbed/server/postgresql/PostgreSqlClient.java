package dev.seedbed.server.postgresql;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.ServerClient;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `psql`.
final class PostgreSqlClient implements ServerClient {
    /// Separators that no cell holds: with them psql's rows come apart again whatever their text is.
    private static final String CELL_END = "\u001f";

    private static final String ROW_END = "\u001e";

    /// What a role or a database may have been given as its default, and would change what our statements mean.
    private static final String OWN_SETTINGS = "-c search_path=public -c default_transaction_read_only=off"
            + " -c statement_timeout=0 -c lock_timeout=0 -c role=none";

    private static final int NO_CONNECTION = 2;
    private static final String PASSWORD_REFUSED = "password authentication failed";

    @Override
    public ExecSpec query(Credentials credentials, Route route, String statement) {
        var command = new ArrayList<>(
                List.of("psql", "-X", "-q", "-A", "-t", "-w", "-v", "ON_ERROR_STOP=1", "-F", CELL_END, "-R", ROW_END));
        if (route == Route.TCP) {
            command.addAll(List.of("-h", LOOPBACK));
        }
        command.addAll(List.of("-U", orOwn(credentials.user())));
        command.addAll(List.of("-d", orOwn(credentials.database())));
        command.addAll(List.of("-c", statement));
        return new ExecSpec(
                null,
                PostgreSqlPrograms.direct(command),
                Map.of(
                        "PGPASSWORD",
                        credentials.password(),
                        "PGCLIENTENCODING",
                        "UTF8",
                        "PGCONNECT_TIMEOUT",
                        "5",
                        "PGOPTIONS",
                        OWN_SETTINGS));
    }

    private static String orOwn(String text) {
        return text.isEmpty() ? PostgreSql.OWN : text;
    }

    /// Whoever enters a database opens its catalogues for writing, so this does not.
    @Override
    public Optional<ExecSpec> pingServer(Credentials credentials) {
        return Optional.of(query(credentials.withDatabase("replication=true"), Route.TCP, "IDENTIFY_SYSTEM"));
    }

    /// The images let everybody in on loopback.
    @Override
    public Optional<ExecSpec> pingFrom(String address, Credentials credentials) {
        ExecSpec program = ping(credentials);
        var command = new ArrayList<>(program.command());
        command.replaceAll(word -> word.equals(LOOPBACK) ? address : word);
        return Optional.of(new ExecSpec(program.user(), List.copyOf(command), program.environment()));
    }

    @Override
    public Optional<String> checkpoint() {
        return Optional.of("checkpoint");
    }

    @Override
    public boolean isPasswordRefused(String said) {
        return said.contains(PASSWORD_REFUSED);
    }

    /// Past event triggers that refuse a log-in, which only a superuser may, since PostgreSQL 17.
    @Override
    public Optional<ExecSpec> otherThan(ExecSpec program, ExecResult result) {
        String said = result.output() + result.errors();
        var environment = new LinkedHashMap<>(program.environment());
        environment.put("PGOPTIONS", OWN_SETTINGS + " -c event_triggers=off");
        boolean helps = said.contains("FATAL:")
                && said.contains("CONTEXT:")
                && !ServerClient.isMissing(result)
                && !environment.equals(program.environment());
        return helps ? Optional.of(new ExecSpec(program.user(), program.command(), environment)) : Optional.empty();
    }

    @Override
    public String loginRefusals() {
        return """
                *"password authentication failed"*|*"no pg_hba.conf entry"*|*"FATAL:"*"CONTEXT:"*|*"event_triggers"*|\
                *"pg_hba.conf rejects"*|*"not permitted to log in"*|*"is not allowed to connect"*|*max_wal_senders*|\
                *walsender*|*"WAL sender"*|*role*"does not exist"*|*database*"does not exist"*""";
    }

    @Override
    public String statementRefusals() {
        return """
                *database*"does not exist"*|*role*"does not exist"*|*"FATAL:"*"CONTEXT:"*|*"ERROR:"*|\
                *"authentication failed"*|*"pg_hba.conf"*""";
    }

    @Override
    public List<List<String>> rows(String output) {
        return ServerClient.rows(output, ROW_END, CELL_END);
    }

    @Override
    public boolean isAboutConnection(ExecResult result, String message) {
        return result.exitCode() == NO_CONNECTION;
    }
}
