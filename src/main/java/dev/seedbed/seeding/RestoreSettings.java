package dev.seedbed.seeding;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the servers are configured: fast and unsafe in the seed job, the image's own durable defaults afterwards.
final class RestoreSettings {
    /// Parallel index builds of PostgreSQL need far more than the engine's 64 MiB.
    static final long SHARED_MEMORY_BYTES = 1L << 30;

    private static final int FIRST_WITHOUT_WAL_RECYCLING = 12;

    /// InnoDB's log in databases: every clone gets its own copy of it.
    static final long LOG_BYTES = 16L << 20;

    private RestoreSettings() {}

    /// The first pages that a server reads at its start are those it had in memory at its stop, and a clone would copy
    /// all tables that they are of.
    private static final String NO_TABLES_AT_START = "--loose-innodb-buffer-pool-load-at-startup=OFF";

    /// Where the engine publishes it and where the images' own clients look, whatever `ALTER SYSTEM` of a seed says.
    private static final List<String> REACHABLE =
            List.of("-c", "listen_addresses=*", "-c", "port=5432", "-c", "unix_socket_directories=/var/run/postgresql");

    private static final Set<String> SERVERS = Set.of("postgres", "mysqld", "mariadbd");

    /// The image's own command with `arguments` of ours behind it, which win. Its own settings stay, so that a seed
    /// finds what the image promises; a command that is no server's is left out.
    static List<String> command(List<String> imageCommand, List<String> arguments) {
        boolean isServer = !imageCommand.isEmpty()
                && (imageCommand.getFirst().startsWith("-")
                        || SERVERS.contains(imageCommand
                                .getFirst()
                                .substring(imageCommand.getFirst().lastIndexOf('/') + 1)));
        var command = new ArrayList<>(isServer ? imageCommand : List.<String>of());
        command.addAll(arguments);
        return List.copyOf(command);
    }

    /// Arguments of a database's server: the image's own, but for what would make every clone copy a large log or all
    /// its tables, or keep everybody from reaching it. None makes the data less safe.
    static List<String> databaseArguments(DatabaseKind kind) {
        return switch (kind) {
            case POSTGRESQL -> REACHABLE;
            case MYSQL -> List.of("--loose-innodb-redo-log-capacity=" + LOG_BYTES, NO_TABLES_AT_START);
            case MARIADB -> List.of("--loose-innodb-log-file-size=" + LOG_BYTES, NO_TABLES_AT_START);
        };
    }

    /// What only the seed job needs. pg_ctl gives up after 60 s by default, also while it waits for the last
    /// checkpoint.
    static Map<String, String> jobEnvironment(DatabaseKind kind) {
        return kind == DatabaseKind.POSTGRESQL
                ? Map.of("PGCTLTIMEOUT", "86400", "POSTGRES_INITDB_ARGS", "--no-sync")
                : Map.of();
    }

    /// Arguments of the seed job's server. A crash may ruin its volume, and does not matter: it is thrown away then.
    ///
    /// None may make a statement fail, or mean something else, that works with the image's own settings: a seed may
    /// make replication slots, read the binary log, or set what is written to the disk when.
    static List<String> jobArguments(DatabaseKind kind, ServerVersion version) {
        return switch (kind) {
            case POSTGRESQL -> postgreSql(version);
            case MYSQL ->
                List.of(
                        "--innodb-flush-log-at-trx-commit=0",
                        // Off for good, it could not be switched on by the seed.
                        "--innodb-doublewrite="
                                + (version.compareTo(ServerVersion.parse("8.0.30")) >= 0 ? "DETECT_ONLY" : "OFF"),
                        // The binary log stays, as the image has it: a seed may ask for it. It is emptied in the end.
                        "--sync-binlog=0",
                        "--loose-log-bin-trust-function-creators=ON",
                        "--loose-innodb-redo-log-capacity=1G",
                        "--innodb-buffer-pool-size=512M",
                        "--max-allowed-packet=1G");
            case MARIADB ->
                List.of(
                        "--innodb-flush-log-at-trx-commit=0",
                        "--innodb-doublewrite=0",
                        "--innodb-log-file-size=512M",
                        "--innodb-buffer-pool-size=512M",
                        "--max-allowed-packet=1G");
        };
    }

    private static List<String> postgreSql(ServerVersion version) {
        var arguments = new ArrayList<>(REACHABLE);
        arguments.addAll(List.of(
                "-c", "fsync=off",
                "-c", "synchronous_commit=off",
                "-c", "full_page_writes=off",
                "-c", "max_wal_size=2GB",
                "-c", "min_wal_size=80MB",
                "-c", "checkpoint_timeout=1h",
                "-c", "maintenance_work_mem=256MB",
                "-c", "autovacuum=off"));
        if (version.major() >= FIRST_WITHOUT_WAL_RECYCLING) {
            // What a restore writes to the log would otherwise stay in the data directory as empty files.
            arguments.addAll(List.of("-c", "wal_recycle=off", "-c", "wal_init_zero=off"));
        }
        return List.copyOf(arguments);
    }
}
