package dev.seedbed.database;

import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerState;
import dev.seedbed.engine.ExecResult;
import dev.seedbed.engine.ExecSpec;
import dev.seedbed.engine.LogLine;
import dev.seedbed.engine.LogRequest;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Gives a server that is just starting other passwords, as soon as it answers.
///
/// Works over the socket, by the image's own client. The statement travels in the environment of that one program.
public final class PasswordChange {
    private static final Duration ROUND = Duration.ofSeconds(20);
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final int REFUSED = 3;
    private static final int LOG_LINES = 40;

    private static final String NO_LONGER_EXPIRED =
            "\nselect format('alter role %I valid until %L', rolname, 'infinity') from pg_authid"
                    + " where rolname = session_user and rolvaliduntil < now() \\gexec";

    private static final String TRY_UNTIL_DONE = """
            tries=600
            while :; do
              said=$(printf '%s\\n' "$SEEDBED_SQL" | "$@" 2>&1) && exit 0
              status=$?
              case $said in
                *database*"does not exist"*|*"FATAL:"*"CONTEXT:"*|*"ERROR:"*|*"password authentication failed"*|*"Access denied"*|*"(42000)"*|*"insecure transport"*) echo "$said"; exit 3 ;;
              esac
              tries=$((tries - 1))
              if [ $status -ge 126 ] || [ $tries -le 0 ]; then echo "$said"; exit $status; fi
              sleep 0.02
            done
            """;

    private final ContainerEngine engine;

    public PasswordChange(ContainerEngine engine) {
        this.engine = engine;
    }

    /// Gives the accounts that are shown to the user the password that is shown, and makes those anew that are missing,
    /// as after a restore that brought accounts of its own.
    ///
    /// @param administrator a log-in that the server takes; its password is the new one
    /// @param user who is shown, besides the administrator
    /// @throws OperationFailedException as [#await] does
    public void restore(
            String containerId, DatabaseKind kind, Credentials administrator, String user, Duration deadline)
            throws OperationFailedException, InterruptedException {
        String statement = kind == DatabaseKind.POSTGRESQL
                ? statement(kind, administrator.user(), administrator.password()) + NO_LONGER_EXPIRED
                : String.join(" ", accountStatements(user, administrator.password()));
        run(containerId, client(kind, administrator, statement), deadline);
    }

    /// Statements of MySQL and MariaDB, each of which is one line, that make administrator and user what they were.
    public static List<String> accountStatements(String user, String password) {
        var statements = new ArrayList<>(List.of("set sql_log_bin = 0;", "set global read_only = 0;"));
        for (String account : List.of("'root'@'localhost'", "'root'@'%'")) {
            statements.addAll(account(account, password));
            statements.add("grant all on *.* to " + account + " with grant option;");
        }
        if (!user.equals("root")) {
            statements.addAll(account(text(user) + "@'%'", password));
        }
        return List.copyOf(statements);
    }

    private static List<String> account(String account, String password) {
        return List.of(
                "create user if not exists " + account + " identified by " + text(password) + ";",
                "alter user " + account + " identified by " + text(password) + " account unlock;");
    }

    /// Blocks until the server has taken the new passwords.
    ///
    /// @param user whose password changes besides the administrator's
    /// @param oldPassword of the administrator; PostgreSQL asks for none over its socket
    /// @throws OperationFailedException with `ConnectionFailed` where the server refuses, `ServerEnded` where it
    ///     ended, `NotReadyInTime`
    public void await(
            String containerId, DatabaseKind kind, String user, String oldPassword, String password, Duration deadline)
            throws OperationFailedException, InterruptedException {
        var administrator = kind == DatabaseKind.POSTGRESQL
                ? new Credentials(user, oldPassword, "postgres")
                : new Credentials("root", oldPassword, "");
        String statement = statement(kind, user, password);
        try {
            run(containerId, client(kind, administrator, statement), deadline);
        } catch (OperationFailedException e) {
            boolean isDropped = e.failure() instanceof Failure.ConnectionFailed refused
                    && refused.message().contains("database \"postgres\" does not exist");
            if (!isDropped) {
                throw e;
            }
            run(containerId, client(kind, new Credentials(user, oldPassword, "template1"), statement), deadline);
        }
    }

    private void run(String containerId, ExecSpec program, Duration deadline)
            throws OperationFailedException, InterruptedException {
        long end = System.nanoTime() + deadline.toNanos();
        ExecSpec client = program;
        while (true) {
            ExecResult result = run(containerId, client);
            if (result.isSuccess()) {
                return;
            }
            String said = (result.output() + result.errors()).strip();
            Optional<ExecSpec> other = SqlClient.otherThan(client, result);
            if (other.isEmpty() && result.exitCode() == REFUSED) {
                String name = engine.container(containerId).summary().name();
                throw new OperationFailedException(new Failure.ConnectionFailed(name, "", said));
            }
            client = other.orElse(client);
            ContainerDetails container = engine.container(containerId);
            ContainerState state = container.summary().state();
            if (!state.isUp()) {
                throw new OperationFailedException(
                        new Failure.ServerEnded(container.summary().name(), container.exitCode(), log(containerId)));
            }
            if (System.nanoTime() > end) {
                throw new OperationFailedException(new Failure.NotReadyInTime(deadline, log(containerId)));
            }
        }
    }

    private ExecResult run(String containerId, ExecSpec client) throws InterruptedException {
        try {
            return engine.exec(containerId, client, ROUND.plus(GRACE));
        } catch (OperationFailedException e) {
            return new ExecResult(-1, "", String.valueOf(e.getMessage()));
        }
    }

    private List<String> log(String containerId) throws OperationFailedException, InterruptedException {
        return engine.log(containerId, LogRequest.last(LOG_LINES)).stream()
                .map(LogLine::text)
                .toList();
    }

    private static ExecSpec client(DatabaseKind kind, Credentials administrator, String statement) {
        ExecSpec query = SqlClient.query(kind, administrator, SqlClient.Route.SOCKET, "");
        var command = new ArrayList<>(List.of("sh", "-c", TRY_UNTIL_DONE, "sh"));
        // Without its last two words, `-c` or `-e` and the statement, the client reads its input.
        command.addAll(query.command().subList(0, query.command().size() - 2));
        Map<String, String> environment = new LinkedHashMap<>(query.environment());
        environment.put("SEEDBED_SQL", statement);
        return new ExecSpec(query.user(), command, environment);
    }

    static String statement(DatabaseKind kind, String user, String password) {
        if (kind == DatabaseKind.POSTGRESQL) {
            String escaped = password.replace("\\", "\\\\").replace("'", "''");
            return "alter role \"" + user.replace("\"", "\"\"") + "\" password E'" + escaped + "';";
        }
        Set<String> accounts = new LinkedHashSet<>(List.of("'root'@'localhost'", "'root'@'%'", text(user) + "@'%'"));
        return accounts.stream()
                .map(account -> " alter user if exists " + account + " identified by " + text(password) + ";")
                .collect(Collectors.joining("", "set sql_log_bin = 0;", ""));
    }

    private static String text(String value) {
        return "'" + value.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
