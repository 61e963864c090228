package dev.seedbed.seeding;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ExecResult;
import dev.seedbed.engine.ExecSpec;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What happens between the end of a restore and the clean stop of its server: the check, and leaving nothing for the
/// server to catch up on.
final class SeedFinish {
    private static final Logger LOG = LoggerFactory.getLogger(SeedFinish.class);
    private static final Duration LOG_DEADLINE = Duration.ofMinutes(10);
    private static final Duration VACUUM_DEADLINE = Duration.ofDays(2);
    /// More than the cores of small machines: tables differ in size, and reading waits for the disk.
    private static final int VACUUM_JOBS = 4;

    private static final String PG_CONNECTABLE =
            "select datname from pg_database where datallowconn and datconnlimit <> -2";
    private static final String PG_DATABASES = PG_CONNECTABLE + " and not datistemplate order by datname";
    private static final String PG_CONTENT = """
            select (select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where c.relkind in ('r', 'p', 'm', 'v', 'f')
                       and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'),
                   (select count(*) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                     where n.nspname not in ('pg_catalog', 'information_schema')),
                   (select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where c.relkind = 'S' and n.nspname not in ('pg_catalog', 'information_schema')),
                   (select count(*) from pg_type t join pg_namespace n on n.oid = t.typnamespace
                     where t.typtype in ('e', 'd', 'r', 'm', 'c', 'b') and t.typelem = 0
                       and (t.typrelid = 0 or (select relkind from pg_class where oid = t.typrelid) = 'c')
                       and n.nspname not in ('pg_catalog', 'information_schema')),
                   (select count(*) from pg_largeobject_metadata),
                   (select count(*) from pg_namespace where nspname not in ('public', 'information_schema')
                       and nspname not like 'pg\\_%'),
                   (select count(*) from pg_extension where extname <> 'plpgsql'),
                   pg_database_size(current_database())""";
    private static final String PG_ROLES =
            "select rolname from pg_roles where rolname !~ '^pg_' and rolname <> session_user order by rolname";
    private static final String MY_CONTENT = """
            select s.schema_name, count(t.table_name),
                   (select count(*) from information_schema.routines r where r.routine_schema = s.schema_name),
                   (select count(*) from information_schema.events e where e.event_schema = s.schema_name),
                   coalesce(sum(t.data_length), 0)
              from information_schema.schemata s
              left join information_schema.tables t on t.table_schema = s.schema_name
             where s.schema_name not in ('mysql', 'sys', 'performance_schema', 'information_schema')
             group by s.schema_name""";
    private static final String MY_ACCOUNTS = "select distinct user from mysql.user"
            + " where user not in ('root', 'mysql', 'mariadb.sys', 'healthcheck', '') and user not like 'mysql.%'"
            + " order by user";

    private final ContainerEngine engine;
    private final DatabaseShell shell;
    private final SeedPlan plan;
    private final Credentials admin;

    /// @param admin a log-in that the server takes, into a database that is there
    SeedFinish(ContainerEngine engine, SeedPlan plan, Credentials admin) {
        this.engine = engine;
        this.shell = new DatabaseShell(engine);
        this.plan = plan;
        this.admin = admin;
    }

    /// Looks at what the restore left. A database that cannot be looked into counts as one that holds something.
    SeedContents check(String containerId) throws OperationFailedException, InterruptedException {
        return plan.kind() == DatabaseKind.POSTGRESQL ? postgreSql(containerId) : mySql(containerId);
    }

    private SeedContents postgreSql(String containerId) throws OperationFailedException, InterruptedException {
        var contents = new ArrayList<SeedContents.Content>();
        for (List<String> row : shell.sql(containerId, plan.kind(), admin, PG_DATABASES)) {
            String database = row.getFirst();
            try {
                List<Long> counts = shell.sql(containerId, plan.kind(), in(database), PG_CONTENT).getFirst().stream()
                        .map(SeedFinish::number)
                        .toList();
                contents.add(new SeedContents.Content(
                        database,
                        counts.get(0),
                        counts.get(1),
                        counts.get(2),
                        counts.get(3),
                        counts.get(4),
                        counts.get(5),
                        counts.get(6),
                        counts.get(7)));
            } catch (OperationFailedException e) {
                LOG.warn("{} in {} cannot be looked into: {}", database, containerId, e.getMessage());
                contents.add(SeedContents.Content.unknown(database));
            }
        }
        return new SeedContents(contents, names(containerId, PG_ROLES));
    }

    private SeedContents mySql(String containerId) throws OperationFailedException, InterruptedException {
        List<SeedContents.Content> contents = shell.sql(containerId, plan.kind(), admin, MY_CONTENT).stream()
                .map(row -> new SeedContents.Content(
                        row.get(0),
                        number(row.get(1)),
                        number(row.get(2)) + number(row.get(3)),
                        0,
                        0,
                        0,
                        0,
                        0,
                        number(row.get(4))))
                .toList();
        return new SeedContents(contents, names(containerId, MY_ACCOUNTS));
    }

    private List<String> names(String containerId, String query) throws OperationFailedException, InterruptedException {
        return shell.sql(containerId, plan.kind(), admin, query).stream()
                .map(List::getFirst)
                .filter(name ->
                        !name.equals(plan.credentials().user()) && !plan.roles().contains(name))
                .toList();
    }

    /// Leaves the server nothing to do later: statistics, frozen rows, small logs, so that a clone of the data writes
    /// little by itself. May take as long as reading all data once.
    ///
    /// The clean stop that follows writes the rest, so there is no checkpoint here; [#sync] is for the very end.
    ///
    /// @return what the user should know; what only makes clones lighter is left out where the server refuses it
    List<PlanNote> settle(String containerId, SeedContents contents)
            throws OperationFailedException, InterruptedException {
        if (plan.kind() == DatabaseKind.POSTGRESQL) {
            vacuum(containerId, contents);
            calm(containerId);
            return List.of();
        }
        List<PlanNote> notes = grant(containerId, contents);
        if (plan.kind() == DatabaseKind.MYSQL) {
            emptyBinaryLog(containerId);
        }
        shrinkLog(containerId);
        return notes;
    }

    private List<PlanNote> grant(String containerId, SeedContents contents)
            throws OperationFailedException, InterruptedException {
        String user = plan.credentials().user();
        if (user.equals("root")) {
            return List.of();
        }
        var refused = new ArrayList<String>();
        for (SeedContents.Content content : contents.databases()) {
            try {
                shell.sql(containerId, plan.kind(), admin, grant(content.database()));
            } catch (OperationFailedException e) {
                LOG.warn("{} gets no rights in {}: {}", user, content.database(), e.getMessage());
                refused.add(content.database());
            }
        }
        return refused.isEmpty()
                ? List.of()
                : List.of(PlanNote.warning("grant-refused", user, String.join(", ", refused)));
    }

    /// The binary log of a restore is as large as its data, and of no use to a clone.
    private void emptyBinaryLog(String containerId) throws InterruptedException {
        try {
            shell.sql(containerId, plan.kind(), admin, "flush binary logs", LOG_DEADLINE);
            shell.sql(
                    containerId, plan.kind(), admin, "purge binary logs before now() + interval 1 year", LOG_DEADLINE);
        } catch (OperationFailedException e) {
            LOG.info("the binary log of {} stays: {}", containerId, e.getMessage());
        }
    }

    /// All databases, the server's own too: autovacuum would begin with those. Several tables at once.
    private void vacuum(String containerId, SeedContents contents)
            throws OperationFailedException, InterruptedException {
        var program = new ExecSpec(
                null,
                List.of(
                        "vacuumdb",
                        "--all",
                        "--maintenance-db=" + admin.database(),
                        "--freeze",
                        "--analyze",
                        "--quiet",
                        "-w",
                        "--jobs=" + VACUUM_JOBS),
                Map.of("PGUSER", admin.user(), "PGPASSWORD", admin.password()));
        ExecResult result = engine.exec(containerId, program, VACUUM_DEADLINE);
        if (!result.isSuccess()) {
            // Such as an expression of an index that cannot be computed. The data are complete all the same.
            LOG.warn("vacuum in {} ended with {}: {}", containerId, result.exitCode(), result.errors());
            for (SeedContents.Content content : contents.databases()) {
                tryVacuum(containerId, content.database());
            }
        }
    }

    private void tryVacuum(String containerId, String database) throws InterruptedException {
        try {
            shell.sql(containerId, plan.kind(), in(database), "vacuum (freeze)");
        } catch (OperationFailedException e) {
            LOG.warn("vacuum of {} in {} failed: {}", database, containerId, e.getMessage());
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
                    LOG_DEADLINE);
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

    private Credentials in(String database) {
        return new Credentials(admin.user(), admin.password(), database);
    }

    private static long number(String text) {
        return text.isEmpty() ? 0 : Long.parseLong(text.replaceFirst("\\..*", ""));
    }
}
