package dev.seedbed.server.mysql;

import dev.seedbed.server.mysqlfamily.MySqlFamilyDump;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Optional;

/// `mysqldump`. Roles are accounts like others.
final class MySqlDump extends MySqlFamilyDump {
    @Override
    protected List<String> program(Running server) {
        return List.of(OLDER_NAME, "--set-gtid-purged=OFF");
    }

    @Override
    protected Optional<String> roles(Running server) throws OperationFailedException, InterruptedException {
        return server.ask("show tables from mysql like 'role_edges'").isEmpty()
                ? Optional.empty()
                : Optional.of("select distinct from_user, from_host from mysql.role_edges");
    }

    @Override
    protected String users() {
        return "select user, host from mysql.user order by user, host";
    }
}
