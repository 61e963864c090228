package dev.seedbed.server.postgresql;

import dev.seedbed.database.Credentials;
import dev.seedbed.engine.program.ScriptFile;
import dev.seedbed.seeding.watch.estimate.WatchedServer;
import dev.seedbed.seeding.watch.estimate.Weights;
import java.util.Map;

/// By `pg_stat_progress_…` and the tags of `psql`.
final class PostgreSqlWatch implements WatchedServer {
    @Override
    public Weights weights() {
        return new Weights(2.2, 0.022, 0.85, 0.01, 0.002, 0.5, 0.9, 0.7, 0.3, 0.0005, 0.8, 0.006, 0.8, 0.75);
    }

    @Override
    public String user() {
        return PostgreSql.OWN;
    }

    @Override
    public String probe() {
        return ScriptFile.text(PostgreSqlWatch.class, "probe.sh");
    }

    @Override
    public Map<String, String> probeEnvironment(Credentials administrator) {
        return Map.of("PGUSER", administrator.user());
    }

    @Override
    public String loading() {
        return "COPY";
    }

    @Override
    public boolean tellsStatements() {
        return true;
    }
}
