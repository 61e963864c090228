package dev.seedbed.server.mysqlfamily;

import dev.seedbed.engine.program.ScriptFile;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.server.DumpDatabases;
import dev.seedbed.seeding.server.RestoreServer;
import dev.seedbed.seeding.server.RestoredServer;
import dev.seedbed.seeding.server.SeedContents;
import dev.seedbed.seeding.server.SeedContentsContentBuilder;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Restores of MySQL and MariaDB: fast and unsafe in the seed job, the image's own durable settings afterwards.
public abstract class MySqlFamilyRestore implements RestoreServer {
    private static final Logger LOG = LoggerFactory.getLogger(MySqlFamilyRestore.class);
    protected static final Duration LOG_DEADLINE = Duration.ofMinutes(10);

    /// InnoDB's log in databases: every clone gets its own copy of it.
    private static final long LOG_BYTES = 16L << 20;

    /// The first pages that a server reads at its start are those it had in memory at its stop, and a clone would copy
    /// all tables that they are of.
    private static final String NO_TABLES_AT_START = "--loose-innodb-buffer-pool-load-at-startup=OFF";

    private static final String CONTENT = """
            select s.schema_name, count(t.table_name),
                   (select count(*) from information_schema.routines r where r.routine_schema = s.schema_name),
                   (select count(*) from information_schema.events e where e.event_schema = s.schema_name),
                   coalesce(sum(t.data_length), 0)
              from information_schema.schemata s
              left join information_schema.tables t on t.table_schema = s.schema_name
             where s.schema_name not in ('mysql', 'sys', 'performance_schema', 'information_schema')
             group by s.schema_name""";
    private static final String ACCOUNTS = "select distinct user from mysql.user"
            + " where user not in ('root', 'mysql', 'mariadb.sys', 'healthcheck', '') and user not like 'mysql.%'"
            + " order by user";

    private final String logVariable;

    /// @param logVariable how large InnoDB's log is
    protected MySqlFamilyRestore(String logVariable) {
        this.logVariable = logVariable;
    }

    @Override
    public List<String> databaseArguments() {
        return List.of("--loose-" + logVariable.replace('_', '-') + "=" + LOG_BYTES, NO_TABLES_AT_START);
    }

    /// The entrypoints write it into an SQL string and a file without quoting it.
    @Override
    public boolean canHavePassword(String password) {
        return password.chars().noneMatch(c -> c == '\'' || c == '"' || c == '\\');
    }

    @Override
    public DumpDatabases.Choice databases(DumpDatabases seed, @Nullable String asked, String otherwise) {
        String first = seed.first();
        String last = seed.last();
        String used = last.isEmpty()
                ? seed.created().isEmpty() ? "" : seed.created().iterator().next()
                : last;
        if (!first.isEmpty() && !seed.created().contains(first) && (asked == null || beginsWithUse(seed))) {
            // Where the dump switches to a database that it does not make, the entrypoint has to make it.
            return new DumpDatabases.Choice(first, used, "", 0);
        }
        String named = asked != null ? asked : !first.isEmpty() ? first : used.isEmpty() ? otherwise : used;
        String data = asked != null && used.isEmpty() ? asked : used.isEmpty() ? named : used;
        if (!seed.created().contains(named)) {
            return new DumpDatabases.Choice(named, data, "", 0);
        }
        int from = 1;
        while (from <= seed.files().size()
                && !seed.files().get(from - 1).createsDatabases().contains(named)) {
            from++;
        }
        return from < seed.files().size()
                ? new DumpDatabases.Choice("", data, named, from)
                : new DumpDatabases.Choice("", data, "", 0);
    }

    private static boolean beginsWithUse(DumpDatabases seed) {
        return seed.files().getFirst().traits().firstDatabase().equals(seed.first())
                || seed.files().getFirst().usesDatabase().equals(seed.first());
    }

    @Override
    public SeedContents contents(RestoredServer restored) throws OperationFailedException, InterruptedException {
        List<SeedContents.Content> contents = restored.ask(CONTENT).stream()
                .map(row -> SeedContentsContentBuilder.builder()
                        .database(row.get(0))
                        .tables(number(row.get(1)))
                        .routines(number(row.get(2)) + number(row.get(3)))
                        .bytes(number(row.get(4)))
                        .build())
                .toList();
        return new SeedContents(
                contents, restored.ask(ACCOUNTS).stream().map(List::getFirst).toList());
    }

    private static long number(String text) {
        return text.isEmpty() ? 0 : Long.parseLong(text.replaceFirst("\\..*", ""));
    }

    @Override
    public List<PlanNote> settle(RestoredServer restored, SeedContents contents)
            throws OperationFailedException, InterruptedException {
        List<PlanNote> notes = grant(restored, contents);
        shrinkLog(restored);
        return notes;
    }

    @Override
    public Optional<String> settleScript() {
        return Optional.of(ScriptFile.text(MySqlFamilyRestore.class, "settle.sh"));
    }

    private List<PlanNote> grant(RestoredServer restored, SeedContents contents)
            throws OperationFailedException, InterruptedException {
        String user = restored.user();
        if (user.equals("root")) {
            return List.of();
        }
        var refused = new ArrayList<String>();
        for (SeedContents.Content content : contents.databases()) {
            try {
                restored.ask(grant(restored.user(), content.database()));
            } catch (OperationFailedException e) {
                LOG.warn("{} gets no rights in {}: {}", user, content.database(), e.getMessage());
                refused.add(content.database());
            }
        }
        return refused.isEmpty()
                ? List.of()
                : List.of(PlanNote.warning("grant-refused", user, String.join(", ", refused)));
    }

    /// The entrypoint lets the user only into the database that it made itself, not into those that the dump made.
    private static String grant(String name, String database) {
        String pattern = database.replace("\\", "\\\\").replace("_", "\\_").replace("%", "\\%");
        String user = name.replace("\\", "\\\\").replace("'", "''");
        return "grant all on `" + pattern.replace("`", "``") + "`.* to '" + user + "'@'%'";
    }

    /// The log that a restore needs is far larger than what a clone should carry. Older servers cannot; they keep it.
    private void shrinkLog(RestoredServer restored) throws InterruptedException {
        try {
            resizeLog(restored, "set global " + logVariable + " = " + LOG_BYTES);
        } catch (OperationFailedException e) {
            LOG.info("the log of {} keeps its size: {}", restored.container(), e.getMessage());
        }
    }

    /// Gives InnoDB's log another size while the server runs, and comes back when it has it.
    ///
    /// @throws OperationFailedException if the server keeps its log as it is; it is as well as before then
    protected void resizeLog(RestoredServer restored, String statement)
            throws OperationFailedException, InterruptedException {
        restored.ask(statement, LOG_DEADLINE);
    }
}
