package dev.seedbed.server.mariadb;

import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.server.mysqlfamily.MySqlFamilyDump;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// `mariadb-dump`, which has the name of MySQL's in older images. Roles have no host.
final class MariaDbDump extends MySqlFamilyDump {
    private static final String PROGRAM = "mariadb-dump";
    private static final Duration DEADLINE = Duration.ofMinutes(10);

    @Override
    protected List<String> program(Running server) throws OperationFailedException, InterruptedException {
        boolean isThere = server.engine()
                .exec(server.container(), ExecSpec.of(null, PROGRAM, "--version"), DEADLINE)
                .isSuccess();
        return List.of(isThere ? PROGRAM : OLDER_NAME);
    }

    @Override
    protected Optional<String> roles(Running server) {
        return Optional.of("select user, '' from mysql.user where is_role = 'Y' order by user");
    }

    @Override
    protected String users() {
        return "select user, host from mysql.user where is_role <> 'Y' order by user, host";
    }
}
