package dev.seedbed.seeding.watch;

import dev.seedbed.database.DatabaseKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The scripts that look into a seed job.
final class Probes {
    private static final int FILE_ROUNDS = 120;
    private static final int SERVER_ROUNDS = 25;

    private Probes() {}

    static ProbeLoop.Program file(DatabaseKind kind) {
        return new ProbeLoop.Program(user(kind), script("file-probe.sh"), FILE_ROUNDS, Map.of());
    }

    static ProbeLoop.Program server(WatchedSeed seed) {
        Map<String, String> environment = switch (seed.kind()) {
            case POSTGRESQL -> Map.of("PGUSER", seed.administrator().user());
            case MYSQL, MARIADB -> Map.of("MYSQL_PWD", seed.administrator().password());
        };
        String script = seed.kind() == DatabaseKind.POSTGRESQL ? "server-probe-postgresql.sh" : "server-probe-mysql.sh";
        return new ProbeLoop.Program(user(seed.kind()), script(script), SERVER_ROUNDS, environment);
    }

    /// The user that the official images run the server and its clients as.
    private static String user(DatabaseKind kind) {
        return kind == DatabaseKind.POSTGRESQL ? "postgres" : "mysql";
    }

    private static String script(String name) {
        try (InputStream in = Probes.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
