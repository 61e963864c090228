package dev.seedbed.server.mariadb;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.ServerClient;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.server.mysqlfamily.MySqlFamilyAccounts;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Its client cannot come from elsewhere, but its server can be asked what it stores.
final class MariaDbAccounts extends MySqlFamilyAccounts {
    MariaDbAccounts(ServerClient client) {
        super(client);
    }

    @Override
    protected boolean areTaken(
            ContainerEngine engine, String containerId, Credentials administrator, Set<String> accounts)
            throws OperationFailedException, InterruptedException {
        String statement = "select count(*) from mysql.global_priv where host = '%' and user in ("
                + String.join(
                        ", ", accounts.stream().map(MySqlFamilyAccounts::text).toList())
                + ") and coalesce(json_value(priv, '$.account_locked'), 'false') in ('false', '0')"
                + " and json_value(priv, '$.authentication_string') = password(" + text(administrator.password())
                + ");";
        ExecSpec query = client.query(administrator, ServerClient.Route.SOCKET, "");
        // The statement holds the password, so it comes in the environment and not as an argument.
        var command = new ArrayList<>(List.of("sh", "-c", "printf '%s\\n' \"$SEEDBED_SQL\" | \"$@\"", "sh"));
        command.addAll(query.command().subList(0, query.command().size() - 2));
        var environment = new LinkedHashMap<>(query.environment());
        environment.put("SEEDBED_SQL", statement);
        ExecSpec asking = new ExecSpec(query.user(), command, environment);
        ExecResult told = engine.exec(containerId, asking, DEADLINE);
        Optional<ExecSpec> other = told.isSuccess() ? Optional.empty() : client.otherThan(asking, told);
        if (other.isPresent()) {
            told = engine.exec(containerId, other.get(), DEADLINE);
        }
        return told.output().strip().equals(Integer.toString(accounts.size()));
    }
}
