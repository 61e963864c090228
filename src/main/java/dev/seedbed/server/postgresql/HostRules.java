package dev.seedbed.server.postgresql;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.seeding.server.HostAccess;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// PostgreSQL's `pg_hba.conf`, of which the first line that fits counts.
final class HostRules implements HostAccess {
    private static final Duration DEADLINE = Duration.ofMinutes(1);
    /// As the server's own user, who may tell it to read the file again.
    private static final String PREPEND = """
            file=$PGDATA/pg_hba.conf
            rules=$(cat "$file") && printf '%s\\n' "$1" "$rules" >"$file" && kill -HUP 1
            """;

    @Override
    public boolean isRefusedBy(String said) {
        return said.contains("pg_hba.conf");
    }

    @Override
    public void letIn(ContainerEngine engine, String container, String user)
            throws OperationFailedException, InterruptedException {
        // This method takes whatever form the password is stored in.
        String rules = "local all %1$s trust\nhost all %1$s all md5".formatted(quoted(user));
        var program = new ExecSpec("postgres", List.of("sh", "-c", PREPEND, "sh", rules), Map.of());
        ExecResult result = engine.exec(container, program, DEADLINE);
        if (!result.isSuccess()) {
            throw new OperationFailedException(new QueryFailure.ConnectionFailed(container, "", result.errors()));
        }
    }

    private static String quoted(String user) {
        return '"' + user.replace("\"", "\"\"") + '"';
    }
}
