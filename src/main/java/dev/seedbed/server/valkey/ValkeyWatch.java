package dev.seedbed.server.valkey;

import dev.seedbed.database.Credentials;
import dev.seedbed.engine.program.ScriptFile;
import dev.seedbed.seeding.watch.estimate.WatchedServer;
import dev.seedbed.seeding.watch.estimate.Weights;
import java.util.Map;

/// By what the server has received; how far it has read a file is seen from outside.
///
/// @param user that the images run the server as
record ValkeyWatch(String user) implements WatchedServer {
    private static final Weights WEIGHTS = new Weights(0.2, 0.012, 0, 0, 0, 0, 0, 0, 0.1, 0.006, 0.3, 0.001, 0.6, 0.01);

    @Override
    public Weights weights() {
        return WEIGHTS;
    }

    @Override
    public String probe() {
        return ScriptFile.text(ValkeyWatch.class, "probe.sh");
    }

    @Override
    public Map<String, String> probeEnvironment(Credentials administrator) {
        return Map.of("REDISCLI_AUTH", administrator.password());
    }
}
