package dev.seedbed.seeding;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ExecResult;
import dev.seedbed.engine.ExecSpec;
import dev.seedbed.library.DumpInfo;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What happens between the end of a restore and the clean stop of its server: the check, and leaving nothing for the
/// server to catch up on.
final class SeedFinish {
    private static final Logger LOG = LoggerFactory.getLogger(SeedFinish.class);
    private static final Duration SYNC_DEADLINE = Duration.ofMinutes(10);
    private static final Duration VACUUM_DEADLINE = Duration.ofDays(2);
    /// More than the cores of small machines: tables differ in size, and reading waits for the disk.
    private static final int VACUUM_JOBS = 4;

    private static final String PG_DATABASES =
            "select datname from pg_database where not datistemplate and datallowconn order by datname";
    private static final String PG_CONNECTABLE = "select datname from pg_database where datallowconn order by datname";
    private static final String PG_CONTENT = """
            select (select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where c.relkind in ('r', 'p', 'm', 'v', 'f')
                       and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'),
                   (select count(*) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                     where n.nspname not in ('pg_catalog', 'information_schema')),
                   pg_database_size(current_database())""";
    private static final String MY_CONTENT = """
            select s.schema_name, count(t.table_name),
                   (select count(*) from information_schema.routines r where r.routine_schema = s.schema_name),
                   coalesce(sum(t.data_length), 0)
              from information_schema.schemata s
              left join information_schema.tables t on t.table_schema = s.schema_name
             where s.schema_name not in ('mysql', 'sys', 'performance_schema', 'information_schema')
             group by s.schema_name""";

    private final ContainerEngine engine;
    private final DatabaseShell shell;
    private final SeedPlan plan;
    private final Credentials admin;

    SeedFinish(ContainerEngine engine, SeedPlan plan) {
        this.engine = engine;
        this.shell = new DatabaseShell(engine);
        this.plan = plan;
        String user =
                plan.kind() == DatabaseKind.POSTGRESQL ? plan.credentials().user() : "root";
        String database = plan.kind() == DatabaseKind.POSTGRESQL ? "postgres" : "";
        this.admin = new Credentials(user, plan.credentials().password(), database);
    }

    /// What one database inside the server holds.
    record Content(String database, long tables, long routines, long bytes) {
        boolean isEmpty() {
            return tables + routines == 0;
        }
    }

    /// Looks at what the restore left.
    ///
    /// @return the databases that hold something, the fullest first; where none does, those that a whole dump makes
    /// @throws OperationFailedException with `CheckFailed` where nothing was restored
    List<Content> check(String containerId) throws OperationFailedException, InterruptedException {
        List<Content> found = plan.kind() == DatabaseKind.POSTGRESQL ? postgreSql(containerId) : mySql(containerId);
        List<Content> filled = found.stream()
                .filter(content -> !content.isEmpty())
                .sorted(Comparator.comparingLong(Content::tables)
                        .thenComparingLong(Content::bytes)
                        .reversed())
                .toList();
        if (plan.isEmpty()) {
            String wanted = plan.credentials().database();
            return found.stream()
                    .filter(content -> content.database().equals(wanted))
                    .toList();
        }
        if (filled.isEmpty()) {
            List<Content> made = found.stream()
                    .filter(content -> madeByWholeDumps().contains(content.database()))
                    .toList();
            if (!made.isEmpty()) {
                return made;
            }
            throw new OperationFailedException(new Failure.CheckFailed(plan.name(), "empty", List.of()));
        }
        return filled;
    }

    /// Such a dump is known to have held nothing else.
    private Set<String> madeByWholeDumps() {
        return plan.files().stream()
                .filter(file -> file.completeness() == DumpInfo.Completeness.COMPLETE)
                .flatMap(file -> file.createsDatabases().stream())
                .collect(Collectors.toSet());
    }

    private List<Content> postgreSql(String containerId) throws OperationFailedException, InterruptedException {
        var contents = new ArrayList<Content>();
        for (List<String> row : shell.sql(containerId, plan.kind(), admin, PG_DATABASES)) {
            String database = row.getFirst();
            List<String> counts = shell.sql(containerId, plan.kind(), in(database), PG_CONTENT)
                    .getFirst();
            contents.add(new Content(database, number(counts.get(0)), number(counts.get(1)), number(counts.get(2))));
        }
        return contents;
    }

    private List<Content> mySql(String containerId) throws OperationFailedException, InterruptedException {
        return shell.sql(containerId, plan.kind(), admin, MY_CONTENT).stream()
                .map(row -> new Content(row.get(0), number(row.get(1)), number(row.get(2)), number(row.get(3))))
                .toList();
    }

    /// Leaves the server nothing to do later: statistics, frozen rows, small logs, so that a clone of the data writes
    /// little by itself. May take as long as reading all data once.
    ///
    /// The clean stop that follows writes the rest, so there is no checkpoint here; [#sync] is for the very end.
    void settle(String containerId, List<Content> contents) throws OperationFailedException, InterruptedException {
        if (plan.kind() == DatabaseKind.POSTGRESQL) {
            vacuum(containerId, contents);
            calm(containerId);
            return;
        }
        if (!plan.credentials().user().equals("root")) {
            for (Content content : contents) {
                shell.sql(containerId, plan.kind(), admin, grant(content.database()));
            }
        }
        shrinkLog(containerId);
    }

    /// All databases, the server's own too: autovacuum would begin with those. Several tables at once.
    private void vacuum(String containerId, List<Content> contents)
            throws OperationFailedException, InterruptedException {
        var program = new ExecSpec(
                null,
                List.of("vacuumdb", "--all", "--freeze", "--analyze", "--quiet", "-w", "--jobs=" + VACUUM_JOBS),
                Map.of("PGUSER", admin.user(), "PGPASSWORD", admin.password()));
        ExecResult result = engine.exec(containerId, program, VACUUM_DEADLINE);
        if (!result.isSuccess()) {
            // Such as an expression of an index that cannot be computed. The data are complete all the same.
            LOG.warn("vacuum in {} ended with {}: {}", containerId, result.exitCode(), result.errors());
            for (Content content : contents) {
                shell.sql(containerId, plan.kind(), in(content.database()), "vacuum (freeze)");
            }
        }
    }

    /// Forgets how much was changed, which autovacuum goes by, and ends in a log segment of which nothing is written.
    /// Only to keep clones light: a refusal is no failure.
    private void calm(String containerId) throws InterruptedException {
        try {
            for (List<String> row : shell.sql(containerId, plan.kind(), admin, PG_CONNECTABLE)) {
                shell.sql(containerId, plan.kind(), in(row.getFirst()), "select pg_stat_reset()");
            }
            shell.sql(containerId, plan.kind(), admin, "select pg_switch_wal()");
        } catch (OperationFailedException e) {
            LOG.info("{} is not calmed: {}", containerId, e.getMessage());
        }
    }

    /// The log that a restore needs is far larger than what a clone should carry. Older servers cannot; they keep it.
    private void shrinkLog(String containerId) throws InterruptedException {
        String variable = plan.kind() == DatabaseKind.MYSQL ? "innodb_redo_log_capacity" : "innodb_log_file_size";
        try {
            shell.sql(
                    containerId,
                    plan.kind(),
                    admin,
                    "set global " + variable + " = " + RestoreSettings.LOG_BYTES,
                    SYNC_DEADLINE);
        } catch (OperationFailedException e) {
            LOG.info("the log of {} keeps its size: {}", containerId, e.getMessage());
        }
    }

    /// The entrypoint lets the user only into the database that it made itself, not into those that the dump made.
    private String grant(String database) {
        String pattern = database.replace("\\", "\\\\").replace("_", "\\_").replace("%", "\\%");
        String user = plan.credentials().user().replace("\\", "\\\\").replace("'", "''");
        return "grant all on `" + pattern.replace("`", "``") + "`.* to '" + user + "'@'%'";
    }

    /// Writes to disk what a server without fsync left in the page cache. A failure costs nothing but that safety.
    void sync(String containerId) throws InterruptedException {
        try {
            engine.exec(containerId, ExecSpec.of("root", "sync"), SYNC_DEADLINE);
        } catch (OperationFailedException e) {
            LOG.warn("sync in {} failed: {}", containerId, e.getMessage());
        }
    }

    private Credentials in(String database) {
        return new Credentials(admin.user(), admin.password(), database);
    }

    private static long number(String text) {
        return text.isEmpty() ? 0 : Long.parseLong(text.replaceFirst("\\..*", ""));
    }
}
