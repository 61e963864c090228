package dev.seedbed.database;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ExecResult;
import dev.seedbed.engine.ExecSpec;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether a running server would take a password from somewhere else than its own container, where its images let in
/// more than elsewhere, and in MySQL and MariaDB let its administrator work there. Works in a container without a
/// network.
public final class PasswordCheck {
    private static final Duration DEADLINE = Duration.ofSeconds(30);
    /// An address of the container that no account is bound to, unlike 127.0.0.1.
    private static final String ELSEWHERE = "127.0.0.9";

    private static final String STORED = "select coalesce(rolpassword, ''), coalesce(rolvaliduntil < now(), false)"
            + " from pg_catalog.pg_authid where rolname = session_user";

    private static final String RIGHTS = "select count(*) from mysql.user where user = 'root' and host = '%'"
            + " and select_priv = 'Y' and insert_priv = 'Y' and update_priv = 'Y' and delete_priv = 'Y'"
            + " and create_priv = 'Y' and drop_priv = 'Y' and alter_priv = 'Y' and grant_priv = 'Y'";

    private final ContainerEngine engine;

    public PasswordCheck(ContainerEngine engine) {
        this.engine = engine;
    }

    /// Blocks for some 100 ms.
    ///
    /// @param administrator a log-in that works inside the container, with the password in question
    /// @param user another account that is to have the same password; may be the administrator
    /// @throws OperationFailedException where the server cannot be asked
    public boolean isTaken(String containerId, DatabaseKind kind, Credentials administrator, String user)
            throws OperationFailedException, InterruptedException {
        return switch (kind) {
            case POSTGRESQL -> postgreSql(containerId, administrator);
            case MYSQL -> mySql(containerId, administrator, user) && hasRights(containerId, kind, administrator);
            case MARIADB -> mariaDb(containerId, administrator, user) && hasRights(containerId, kind, administrator);
        };
    }

    /// Whether the administrator may do from elsewhere what the entrypoint has let it do; so too where nothing tells.
    private boolean hasRights(String containerId, DatabaseKind kind, Credentials administrator)
            throws OperationFailedException, InterruptedException {
        ExecResult told = engine.exec(
                containerId, SqlClient.query(kind, administrator, SqlClient.Route.SOCKET, RIGHTS), DEADLINE);
        return !told.isSuccess() || !told.output().strip().equals("0");
    }

    private boolean postgreSql(String containerId, Credentials administrator)
            throws OperationFailedException, InterruptedException {
        List<String> stored = new DatabaseShell(engine)
                .sql(containerId, DatabaseKind.POSTGRESQL, administrator, STORED, DEADLINE)
                .getFirst();
        return stored.get(1).equals("f")
                && StoredPassword.matches(stored.get(0), administrator.user(), administrator.password());
    }

    private boolean mySql(String containerId, Credentials administrator, String user)
            throws OperationFailedException, InterruptedException {
        for (String account : accounts(user)) {
            var login = new Credentials(account, administrator.password(), "");
            ExecSpec client = SqlClient.query(DatabaseKind.MYSQL, login, SqlClient.Route.TCP, "select 1");
            var command = new ArrayList<>(client.command());
            command.add(1, "--bind-address=" + ELSEWHERE);
            if (!engine.exec(containerId, new ExecSpec(client.user(), command, client.environment()), DEADLINE)
                    .isSuccess()) {
                return false;
            }
        }
        return true;
    }

    /// Its client cannot come from elsewhere, but its server can be asked what it stores.
    private boolean mariaDb(String containerId, Credentials administrator, String user)
            throws OperationFailedException, InterruptedException {
        Set<String> accounts = accounts(user);
        String statement = "select count(*) from mysql.global_priv where host = '%' and user in ("
                + String.join(", ", accounts.stream().map(PasswordCheck::text).toList())
                + ") and coalesce(json_value(priv, '$.account_locked'), 'false') in ('false', '0')"
                + " and json_value(priv, '$.authentication_string') = password(" + text(administrator.password())
                + ");";
        ExecSpec client = SqlClient.query(DatabaseKind.MARIADB, administrator, SqlClient.Route.SOCKET, "");
        // The statement holds the password, so it comes in the environment and not as an argument.
        var command = new ArrayList<>(List.of("sh", "-c", "printf '%s\\n' \"$SEEDBED_SQL\" | \"$@\"", "sh"));
        command.addAll(client.command().subList(0, client.command().size() - 2));
        var environment = new LinkedHashMap<>(client.environment());
        environment.put("SEEDBED_SQL", statement);
        ExecSpec asking = new ExecSpec(client.user(), command, environment);
        ExecResult told = engine.exec(containerId, asking, DEADLINE);
        Optional<ExecSpec> other = told.isSuccess() ? Optional.empty() : SqlClient.otherThan(asking, told);
        if (other.isPresent()) {
            told = engine.exec(containerId, other.get(), DEADLINE);
        }
        return told.output().strip().equals(Integer.toString(accounts.size()));
    }

    private static Set<String> accounts(String user) {
        return new LinkedHashSet<>(List.of("root", user));
    }

    private static String text(String value) {
        return "'" + value.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
