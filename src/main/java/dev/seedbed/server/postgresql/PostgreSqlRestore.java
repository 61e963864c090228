package dev.seedbed.server.postgresql;

import dev.seedbed.database.ServerVersion;
import dev.seedbed.engine.program.ScriptFile;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.SeedOrder;
import dev.seedbed.seeding.server.DumpDatabases;
import dev.seedbed.seeding.server.RestoreServer;
import dev.seedbed.seeding.server.RestoredServer;
import dev.seedbed.seeding.server.SeedContents;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Fast and unsafe in the seed job, the image's own durable settings afterwards.
final class PostgreSqlRestore implements RestoreServer {
    private static final int FIRST_WITHOUT_WAL_RECYCLING = 12;
    /// The oldest PostgreSQL whose pg_restore reads an archive version.
    private static final Map<String, Integer> ARCHIVE_NEEDS = Map.of("1.14", 12, "1.15", 16, "1.16", 17);

    private static final int TRANSACTION_TIMEOUT_SINCE = 17;

    /// Where the engine publishes it and where the images' own clients look, whatever `ALTER SYSTEM` of a seed says.
    private static final List<String> REACHABLE =
            List.of("-c", "listen_addresses=*", "-c", "port=5432", "-c", "unix_socket_directories=/var/run/postgresql");

    @Override
    public Set<String> programs() {
        return Set.of("postgres");
    }

    @Override
    public List<String> jobArguments(ServerVersion version) {
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

    /// pg_ctl gives up after 60 s by default, also while it waits for the last checkpoint.
    @Override
    public Map<String, String> jobEnvironment(Map<String, String> image) {
        var environment = new HashMap<>(PostgreSqlPrograms.environment(image));
        environment.putAll(Map.of("PGCTLTIMEOUT", "86400", "POSTGRES_INITDB_ARGS", "--no-sync"));
        return environment;
    }

    @Override
    public List<String> databaseArguments() {
        return REACHABLE;
    }

    /// A C library without locales (Alpine) goes by bytes.
    @Override
    public Comparator<Path> order(String image) {
        return image.contains("alpine") ? SeedOrder.BYTES : SeedOrder.ENGLISH;
    }

    @Override
    public Optional<String> settleScript() {
        return Optional.of(ScriptFile.text(PostgreSqlRestore.class, "settle.sh"));
    }

    /// pg_dump writes what its own version understands, whatever the server was.
    @Override
    public ServerVersion tool(DumpInfo file) {
        int space = file.tool().lastIndexOf(' ');
        return ServerVersion.parse(space > 0 ? file.tool().substring(space + 1) : "");
    }

    @Override
    public int oldestFor(DumpInfo file) {
        int needed = ARCHIVE_NEEDS.getOrDefault(file.archiveVersion(), 0);
        // Plain dumps of 17 and later set a parameter that older servers refuse at once.
        boolean setsTimeout = file.format() == DumpFormat.SQL && tool(file).major() >= TRANSACTION_TIMEOUT_SINCE;
        return setsTimeout ? Math.max(needed, TRANSACTION_TIMEOUT_SINCE) : needed;
    }

    @Override
    public DumpDatabases.Choice databases(DumpDatabases seed, @Nullable String asked, String otherwise) {
        String last = seed.last();
        if (!last.isEmpty() && !seed.created().contains(last) && !last.equals(PostgreSql.OWN)) {
            return new DumpDatabases.Choice(last, last, "", 0);
        }
        if (asked != null) {
            return new DumpDatabases.Choice(
                    seed.created().contains(asked) ? "" : asked, last.isEmpty() ? asked : last, "", 0);
        }
        if (!last.isEmpty()) {
            return new DumpDatabases.Choice("", last, "", 0);
        }
        return seed.created().isEmpty()
                ? new DumpDatabases.Choice(otherwise, otherwise, "", 0)
                : new DumpDatabases.Choice("", seed.created().iterator().next(), "", 0);
    }

    @Override
    public SeedContents contents(RestoredServer restored) throws OperationFailedException, InterruptedException {
        return new PostgreSqlContents(restored).look();
    }

    @Override
    public void tidy(RestoredServer restored) throws OperationFailedException, InterruptedException {
        new PostgreSqlVacuum(restored).run();
    }
}
