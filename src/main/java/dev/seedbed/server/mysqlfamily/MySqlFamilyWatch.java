package dev.seedbed.server.mysqlfamily;

import dev.seedbed.database.Credentials;
import dev.seedbed.engine.program.ScriptFile;
import dev.seedbed.seeding.watch.estimate.WatchedServer;
import dev.seedbed.seeding.watch.estimate.Weights;
import java.util.Map;

/// By the process list.
///
/// @param weights of one of both
public record MySqlFamilyWatch(Weights weights) implements WatchedServer {
    @Override
    public String user() {
        return "mysql";
    }

    @Override
    public String probe() {
        return ScriptFile.text(MySqlFamilyWatch.class, "probe.sh");
    }

    @Override
    public Map<String, String> probeEnvironment(Credentials administrator) {
        return Map.of("MYSQL_PWD", administrator.password());
    }

    @Override
    public String loading() {
        return "INSERT INTO";
    }
}
