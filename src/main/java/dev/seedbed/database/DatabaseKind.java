package dev.seedbed.database;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The database servers this program knows.
public enum DatabaseKind {
    POSTGRESQL("PostgreSQL", 5432),
    MYSQL("MySQL", 3306),
    MARIADB("MariaDB", 3306),
    VALKEY("Valkey", 6379),
    REDIS("Redis", 6379);

    /// What is taken where nothing tells.
    public static final DatabaseKind ASSUMED = POSTGRESQL;

    private final String displayName;
    private final int port;

    DatabaseKind(String displayName, int port) {
        this.displayName = displayName;
        this.port = port;
    }

    public String displayName() {
        return displayName;
    }

    /// The port its server listens on inside a container.
    public int port() {
        return port;
    }

    /// The name in labels, JSON and on the command line: `postgresql`, `mysql`, `mariadb`, `valkey`, `redis`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The ids of all, as they are listed to people.
    public static String ids() {
        return Arrays.stream(values()).map(DatabaseKind::id).collect(Collectors.joining(", "));
    }

    /// Understands ids and the usual short forms, in any case.
    public static Optional<DatabaseKind> of(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "postgresql", "postgres", "pg" -> Optional.of(POSTGRESQL);
            case "mysql" -> Optional.of(MYSQL);
            case "mariadb", "maria" -> Optional.of(MARIADB);
            case "valkey" -> Optional.of(VALKEY);
            case "redis" -> Optional.of(REDIS);
            default -> Optional.empty();
        };
    }
}
