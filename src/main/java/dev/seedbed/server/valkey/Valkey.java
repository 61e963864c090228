package dev.seedbed.server.valkey;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Server;
import java.util.List;

/// Valkey, as the register finds it.
public final class Valkey implements Server {
    @Override
    public DatabaseKind kind() {
        return DatabaseKind.VALKEY;
    }

    @Override
    public List<Object> parts() {
        return Product.VALKEY.parts();
    }
}
