package dev.seedbed.server.valkey;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Server;
import java.util.List;

/// Redis, as the register finds it.
public final class Redis implements Server {
    @Override
    public DatabaseKind kind() {
        return DatabaseKind.REDIS;
    }

    @Override
    public List<Object> parts() {
        return Product.REDIS.parts();
    }
}
