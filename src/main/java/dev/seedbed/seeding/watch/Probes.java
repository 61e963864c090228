package dev.seedbed.seeding.watch;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.program.ScriptFile;
import dev.seedbed.seeding.watch.estimate.WatchedServer;
import java.util.Map;

/// The scripts that look into a seed job.
final class Probes {
    private static final int FILE_ROUNDS = 120;
    private static final int SERVER_ROUNDS = 25;

    private Probes() {}

    static ProbeLoop.Program file(DatabaseKind kind) {
        String script = ScriptFile.text(Probes.class, "file-probe.sh");
        return new ProbeLoop.Program(WatchedServer.of(kind).user(), script, FILE_ROUNDS, Map.of());
    }

    static ProbeLoop.Program server(WatchedSeed seed) {
        WatchedServer server = WatchedServer.of(seed.kind());
        return new ProbeLoop.Program(
                server.user(), server.probe(), SERVER_ROUNDS, server.probeEnvironment(seed.administrator()));
    }
}
