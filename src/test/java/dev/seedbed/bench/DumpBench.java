package dev.seedbed.bench;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.InitializedData;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.OwnObjects;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.source.server.CaptureChoice;
import dev.seedbed.source.server.ServerAddresses;
import dev.seedbed.source.server.ServerCaptures;
import dev.seedbed.source.server.ServerVisit;
import dev.seedbed.source.server.SourceServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;

/// A PostgreSQL server dumped into a file, from the look at it to the finished file, against the server's own `pg_dump`
/// of the same format and packing into a file of this computer.
final class DumpBench {
    private static final int MEBIBYTES = 300;
    /// What a row below takes, with what the server adds to it.
    private static final int ROW_BYTES = 160;

    private final Bench.Options options;
    private final Figures figures;

    DumpBench(Bench.Options options, Figures figures) {
        this.options = options;
        this.figures = figures;
    }

    void run() throws Exception {
        Path folder = Files.createTempDirectory("seedbed-dump-bench");
        try (ContainerEngine engine = TestEngine.connect();
                SourceServer server =
                        SourceServer.open(engine, OwnObjects.name("seedbed-dump-bench"), DatabaseKind.POSTGRESQL)) {
            long rows = options.size(MEBIBYTES) * (1L << 20) / ROW_BYTES;
            server.sql("create table rows as select g as id, md5(g::text) as hash, now() as at,"
                    + " 'customer number ' || g || ' of a town far away, with a name and a note' as note"
                    + " from generate_series(1, " + rows + ") g");
            server.sql("vacuum analyze rows");
            var captures = new ServerCaptures(engine, folder, InstantSource.system());
            var ours = new Median();
            var own = new Median();
            for (int run = -1; run < options.runs(5); run++) {
                double seconds = captured(captures, server);
                double baseline = dumped(server, folder.resolve("own.dump"));
                Bench.say(String.format(Locale.ROOT, "captured in %.2f s, pg_dump %.2f s", seconds, baseline));
                if (run >= 0) {
                    ours.add(seconds);
                    own.add(baseline);
                    figures.ratio("dump.ratio", "s", ours.value(), own.value(), 1.05, run + 1);
                }
            }
        }
    }

    private static double captured(ServerCaptures captures, SourceServer server) throws Exception {
        long begin = System.nanoTime();
        Path dump;
        try (ServerVisit visit = captures.visit(ServerAddresses.parse(server.address()), CaptureChoice.ALL)) {
            dump = captures.capture(visit, null, null, "", _ -> {});
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        Files.delete(dump);
        return seconds;
    }

    private static double dumped(SourceServer server, Path file) throws Exception {
        Credentials login = InitializedData.login(DatabaseKind.POSTGRESQL);
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(
                        "docker",
                        "exec",
                        server.name(),
                        "pg_dump",
                        "-U",
                        login.user(),
                        "-Fc",
                        "--compress=zstd:1",
                        login.database())
                .redirectOutput(file.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("pg_dump failed");
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        Files.delete(file);
        return seconds;
    }
}
