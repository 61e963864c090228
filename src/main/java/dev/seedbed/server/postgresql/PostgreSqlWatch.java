package dev.seedbed.server.postgresql;

import dev.seedbed.database.Credentials;
import dev.seedbed.engine.program.ScriptFile;
import dev.seedbed.seeding.watch.estimate.WatchedServer;
import dev.seedbed.seeding.watch.estimate.Weights;
import dev.seedbed.seeding.watch.estimate.WeightsBuilder;
import java.util.Map;

/// By `pg_stat_progress_…` and the tags of `psql`.
final class PostgreSqlWatch implements WatchedServer {
    @Override
    public Weights weights() {
        return WeightsBuilder.builder()
                .initialise(2.2)
                .dataPerMebibyte(0.016)
                .dataPerMillion(0.85)
                .statement(0.004)
                .keyPerMebibyte(0.002)
                .primaryKeyPerMillion(0.5)
                .indexPerMillion(0.9)
                .foreignKeyPerMillion(0.7)
                .switchBase(0.3)
                .switchPerMebibyte(0.0005)
                .finishBase(4)
                .finishPerMebibyte(0.008)
                .start(2.2)
                .tailShare(0.75)
                .build();
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
