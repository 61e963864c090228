package dev.seedbed.bench;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.plan.SeedPlan;
import java.nio.file.Path;
import java.util.Locale;

/// What a clone takes of the disk before anybody has used it, and what the first full read of all its tables costs
/// against the same on a plain volume: where the file system shares no blocks, each file is copied when it is opened.
final class TouchBench {
    private static final double KIBIBYTES = 1024;
    /// Rows are read, not an index; the time is taken beside the server, without that of reaching it.
    private static final String READ_ALL = """
            begin=$(date +%s%N)
            echo "set enable_indexonlyscan = off; set enable_indexscan = off; set enable_bitmapscan = off;
              select format('select count(*) from %s', c.oid::regclass) from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
               where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') \\gexec" |
              psql -X -q -v ON_ERROR_STOP=1 -U postgres -d "$1" >/dev/null || exit 1
            echo $(($(date +%s%N) - begin))
            """;

    private final BenchSeeding bench;
    private final CloneSides sides;
    private final Figures figures;

    TouchBench(BenchSeeding bench, CloneSides sides, Figures figures) {
        this.bench = bench;
        this.sides = sides;
        this.figures = figures;
    }

    void run(DatabaseKind kind, Path seed, int runs) throws Exception {
        Seeding seeding = bench.fresh();
        SeedPlan first = CloneBench.started(bench, seeding, kind, seed);
        try {
            boolean reads = kind == DatabaseKind.POSTGRESQL;
            String volume = reads ? sides.plainVolume(seed) : "";
            var own = new Median();
            var ours = new Median();
            var plain = new Median();
            for (int run = 0; run < runs; run++) {
                SeedPlan again = CloneBench.started(bench, seeding, kind, seed);
                try {
                    Database database = new DatabaseCatalogue(bench.engine()).find(again.name());
                    own.add(ownMebibytes(database.id()));
                    figures.value("clone." + kind.id() + ".own_mb", own.value(), 40.0, run + 1);
                    if (reads) {
                        double clone =
                                secondsToRead(database.id(), database.labels().dataDatabase());
                        double byHand = sides.onPlainVolume(volume, container -> secondsToRead(container, "bench"));
                        Bench.say(String.format(
                                Locale.ROOT, "first read: clone %.2f s, plain volume %.2f s", clone, byHand));
                        ours.add(clone);
                        plain.add(byHand);
                        figures.ratio("clone.touch.ratio", "s", ours.value(), plain.value(), 1.1, run + 1);
                    }
                } finally {
                    bench.discard(again);
                }
            }
        } finally {
            bench.discardAll(first);
        }
    }

    private static double ownMebibytes(String container) throws Exception {
        String told = PlainContainer.docker("exec", "--user=0", container, "du", "-sk", "/seedbed/layers/own/u");
        return Long.parseLong(told.split("\\s")[0]) / KIBIBYTES;
    }

    private static double secondsToRead(String container, String database) throws Exception {
        return Long.parseLong(PlainContainer.docker("exec", container, "sh", "-c", READ_ALL, "sh", database)
                        .strip())
                / 1e9;
    }
}
