package dev.seedbed.server.valkey;

import dev.seedbed.database.Credentials;
import dev.seedbed.engine.program.ScriptFile;
import dev.seedbed.seeding.watch.estimate.WatchedServer;
import dev.seedbed.seeding.watch.estimate.Weights;
import dev.seedbed.seeding.watch.estimate.WeightsBuilder;
import java.util.Map;

/// By what the server has received; how far it has read a file is seen from outside.
///
/// @param user that the images run the server as
record ValkeyWatch(String user) implements WatchedServer {
    private static final Weights WEIGHTS = WeightsBuilder.builder()
            .initialise(0.2)
            .dataPerMebibyte(0.012)
            .switchBase(0.1)
            .switchPerMebibyte(0.006)
            .finishBase(0.3)
            .finishPerMebibyte(0.001)
            .start(0.6)
            .tailShare(0.01)
            .build();

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
