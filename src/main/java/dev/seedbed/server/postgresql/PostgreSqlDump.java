package dev.seedbed.server.postgresql;

import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.seeding.server.DumpedServer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `pg_dumpall`, which dumps the roles too.
final class PostgreSqlDump implements DumpedServer {
    @Override
    public Optional<ExecSpec> dump(Running server) {
        return Optional.of(new ExecSpec(
                null,
                PostgreSqlPrograms.direct(
                        List.of("pg_dumpall", "-w", "-U", server.login().user())),
                Map.of("PGPASSWORD", server.login().password())));
    }
}
