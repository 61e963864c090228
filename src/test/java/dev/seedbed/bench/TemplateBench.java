package dev.seedbed.bench;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;

/// Snapshot and reset against copies of the database inside the same server, by the strategy that is faster there.
final class TemplateBench {
    private final BenchSeeding bench;
    private final Figures figures;
    private final Snapshots snapshots;
    private final DatabaseShell shell;

    TemplateBench(BenchSeeding bench, Figures figures) {
        this.bench = bench;
        this.figures = figures;
        this.snapshots = new Snapshots(bench.engine());
        this.shell = new DatabaseShell(bench.engine());
    }

    void run(SeedPlan plan, int runs) throws Exception {
        String data = bench.engine()
                .container(find(plan).id())
                .summary()
                .labels()
                .getOrDefault(
                        dev.seedbed.engine.Labels.DATA_DATABASE,
                        plan.credentials().database());
        var take = new Median();
        var reset = new Median();
        var copy = new Median();
        var copyBack = new Median();
        for (int run = 0; run < runs; run++) {
            long begin = System.nanoTime();
            Snapshot made = snapshots.take(find(plan), SnapshotDetails.named("bench"), Step.Listener.NONE);
            take.add((System.nanoTime() - begin) / 1e9);

            begin = System.nanoTime();
            snapshots.rollBack(find(plan), made, SnapshotDetails.named("bench"), Step.Listener.NONE);
            reset.add((System.nanoTime() - begin) / 1e9);

            double best = Double.MAX_VALUE;
            for (String strategy : new String[] {"file_copy", "wal_log"}) {
                begin = System.nanoTime();
                sql(plan, "create database bench_copy template \"" + data + "\" strategy " + strategy);
                best = Math.min(best, (System.nanoTime() - begin) / 1e9);
                if (strategy.equals("file_copy")) {
                    sql(plan, "drop database bench_copy");
                }
            }
            copy.add(best);

            begin = System.nanoTime();
            sql(plan, "drop database \"" + data + "\"");
            sql(plan, "create database \"" + data + "\" template bench_copy strategy file_copy");
            copyBack.add((System.nanoTime() - begin) / 1e9);
            sql(plan, "drop database bench_copy");
            figures.ratio("template.snapshot.ratio", "s", take.value(), copy.value(), 0.5, run + 1);
            figures.ratio("template.reset.ratio", "s", reset.value(), copyBack.value(), 0.5, run + 1);
            snapshots.rollBack(find(plan), made, SnapshotDetails.named("bench"), Step.Listener.NONE);
        }
    }

    private Database find(SeedPlan plan) throws Exception {
        return new DatabaseCatalogue(bench.engine()).find(plan.name());
    }

    private void sql(SeedPlan plan, String statement) throws Exception {
        shell.sql(
                find(plan).id(),
                DatabaseKind.POSTGRESQL,
                new Credentials(plan.credentials().user(), plan.credentials().password(), "template1"),
                statement);
    }
}
