package dev.seedbed.database;

import dev.seedbed.engine.ExecResult;
import dev.seedbed.engine.ExecSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The command line clients that the images bring along, as programs to run inside a container.
///
/// Passwords travel in the environment of that one program, never in its arguments.
final class SqlClient {
    /// Separators that no cell holds: with them psql's rows come apart again whatever their text is.
    static final String CELL_END = "\u001f";

    static final String ROW_END = "\u001e";

    /// What a role or a database may have been given as its default, and would change what our statements mean.
    private static final String OWN_SETTINGS = "-c search_path=public -c default_transaction_read_only=off"
            + " -c statement_timeout=0 -c lock_timeout=0 -c role=none";

    /// What a server says that takes no password in the clear.
    static final String TLS_REQUIRED = "insecure transport";

    private static final String WITH_TLS = "--ssl";

    private static final String LOOPBACK = "127.0.0.1";

    private SqlClient() {}

    /// How the client reaches the server of its own container.
    enum Route {
        /// The socket file: there also while the entrypoint initialises.
        SOCKET,
        /// Loopback: answered only by the server that stays.
        TCP
    }

    /// The client of `kind` that runs one `statement` and prints its rows and nothing else.
    static ExecSpec query(DatabaseKind kind, Credentials credentials, Route route, String statement) {
        return switch (kind) {
            case POSTGRESQL -> psql(credentials, route, statement);
            case MYSQL -> mysql("mysql", List.of("--loose-get-server-public-key"), credentials, route, statement);
            case MARIADB ->
                mysql("mariadb", List.of("--loose-skip-ssl-verify-server-cert"), credentials, route, statement);
        };
    }

    /// The same client, but to another address of its server than loopback.
    static ExecSpec at(String address, ExecSpec program) {
        var command = new ArrayList<>(program.command());
        command.replaceAll(word -> word.equals(LOOPBACK) ? address : word);
        return new ExecSpec(program.user(), List.copyOf(command), program.environment());
    }

    /// A client of PostgreSQL that asks the server who it is, over TCP and with a log-in, but without entering any of
    /// its databases: whoever does opens their catalogues for writing.
    static ExecSpec identify(Credentials credentials) {
        return psql(
                new Credentials(credentials.user(), credentials.password(), "replication=true"),
                Route.TCP,
                "IDENTIFY_SYSTEM");
    }

    /// Another client for the same, where what the first one said shows that another may do: the name that it had in
    /// older images, with TLS where the server insists on it, or past event triggers that refuse a log-in. Nothing
    /// where there is none left to try.
    static Optional<ExecSpec> otherThan(ExecSpec program, ExecResult result) {
        String said = result.output() + result.errors();
        ExecSpec other = program;
        if (isMissing(result)) {
            other = withOlderName(program);
        } else if (said.contains(TLS_REQUIRED) && !program.command().contains(WITH_TLS)) {
            other = withTls(program);
        } else if (said.contains("FATAL:") && said.contains("CONTEXT:")) {
            other = withoutTriggers(program);
        }
        return other.equals(program) ? Optional.empty() : Optional.of(other);
    }

    private static ExecSpec withOlderName(ExecSpec program) {
        var command = new ArrayList<>(program.command());
        command.replaceAll(word -> word.equals("mariadb") ? "mysql" : word);
        return new ExecSpec(program.user(), command, program.environment());
    }

    /// Right behind the client's name, wherever in a longer command that is.
    private static ExecSpec withTls(ExecSpec program) {
        var command = new ArrayList<>(program.command());
        for (String name : List.of("mariadb", "mysql")) {
            int place = command.lastIndexOf(name);
            if (place >= 0) {
                command.add(place + 1, WITH_TLS);
                return new ExecSpec(program.user(), command, program.environment());
            }
        }
        return program;
    }

    /// What only a superuser may, since PostgreSQL 17.
    private static ExecSpec withoutTriggers(ExecSpec program) {
        var environment = new LinkedHashMap<>(program.environment());
        environment.put("PGOPTIONS", OWN_SETTINGS + " -c event_triggers=off");
        return new ExecSpec(program.user(), program.command(), environment);
    }

    /// Whether the container has no such program.
    static boolean isMissing(ExecResult result) {
        return result.exitCode() == 126 || result.exitCode() == 127;
    }

    private static ExecSpec psql(Credentials credentials, Route route, String statement) {
        var command = new ArrayList<>(
                List.of("psql", "-X", "-q", "-A", "-t", "-w", "-v", "ON_ERROR_STOP=1", "-F", CELL_END, "-R", ROW_END));
        if (route == Route.TCP) {
            command.addAll(List.of("-h", LOOPBACK));
        }
        command.addAll(List.of("-U", orElse(credentials.user(), "postgres")));
        command.addAll(List.of("-d", orElse(credentials.database(), "postgres")));
        command.addAll(List.of("-c", statement));
        return new ExecSpec(
                null,
                List.copyOf(command),
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

    private static ExecSpec mysql(
            String program, List<String> options, Credentials credentials, Route route, String statement) {
        var command = new ArrayList<>(List.of(program, "-N", "-B", "--default-character-set=utf8mb4"));
        command.addAll(options);
        if (route == Route.TCP) {
            command.addAll(List.of("--protocol=tcp", "--connect-timeout=5", "-h", LOOPBACK));
        } else {
            command.add("--protocol=socket");
        }
        command.addAll(List.of("-u", orElse(credentials.user(), "root")));
        if (!credentials.database().isEmpty()) {
            command.addAll(List.of("-D", credentials.database()));
        }
        command.addAll(List.of("-e", statement));
        return new ExecSpec(null, List.copyOf(command), Map.of("MYSQL_PWD", credentials.password()));
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
