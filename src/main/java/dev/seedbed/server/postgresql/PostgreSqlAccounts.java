package dev.seedbed.server.postgresql;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.database.ServerAccounts;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Roles of PostgreSQL.
final class PostgreSqlAccounts implements ServerAccounts {
    private static final String STORED = "select coalesce(rolpassword, ''), coalesce(rolvaliduntil < now(), false)"
            + " from pg_catalog.pg_authid where rolname = session_user";

    /// What the entrypoint writes for `POSTGRES_HOST_AUTH_METHOD=trust`, before all other rules, of which the first one
    /// counts. The server itself writes it, as its own user.
    private static final String EVERYBODY_IN = "copy (select 'host all all all trust') to program"
            + " 'cd \"$PGDATA\" && cat - pg_hba.conf >pg_hba.new && cat pg_hba.new >pg_hba.conf && rm pg_hba.new';"
            + "\nselect pg_catalog.pg_reload_conf();";

    private static final String NO_LONGER_EXPIRED =
            "\nselect format('alter role %I valid until %L', rolname, 'infinity') from pg_authid"
                    + " where rolname = session_user and rolvaliduntil < now() \\gexec";

    @Override
    public String administrator() {
        return PostgreSql.OWN;
    }

    @Override
    public List<Credentials> administrators(String user, String password) {
        return Stream.of(PostgreSql.OWN, "template1")
                .map(database -> new Credentials(user, password, database))
                .toList();
    }

    @Override
    public boolean isDatabaseMissing(String said) {
        return said.contains("database \"") && said.contains("does not exist");
    }

    /// What is stored is compared: in the container, the images let everybody in.
    @Override
    public boolean isTaken(ContainerEngine engine, String containerId, Credentials administrator, String user)
            throws OperationFailedException, InterruptedException {
        List<String> stored = new DatabaseShell(engine)
                .sql(containerId, DatabaseKind.POSTGRESQL, administrator, STORED, DEADLINE)
                .getFirst();
        return stored.get(1).equals("f")
                && StoredPassword.matches(stored.get(0), administrator.user(), administrator.password());
    }

    @Override
    public String changed(String user, String password) {
        String escaped = password.replace("\\", "\\\\").replace("'", "''");
        return "alter role \"" + user.replace("\"", "\"\"") + "\" password E'" + escaped + "';";
    }

    @Override
    public String takenOver(List<Credentials> accounts, String dataDatabase) {
        return accounts.stream()
                .map(account -> made(account.user()) + "\n"
                        + (account.password().isEmpty() ? EVERYBODY_IN : changed(account.user(), account.password())))
                .collect(Collectors.joining("\n"));
    }

    /// The entrypoint makes its user the administrator.
    private static String made(String user) {
        String name = "E'" + user.replace("\\", "\\\\").replace("'", "''") + "'";
        return "select format('create role %I superuser login', " + name + ")"
                + " where not exists (select from pg_catalog.pg_roles where rolname = " + name + ") \\gexec";
    }

    @Override
    public String restored(Credentials administrator, String user) {
        return changed(administrator.user(), administrator.password()) + NO_LONGER_EXPIRED;
    }
}
