package dev.seedbed.schedule;

import dev.seedbed.build.file.Expectation;
import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.input.InputServer;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.clone.WorkClone;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Proves a snapshot: starts a server on it, which has no network and is gone afterwards, and looks at its data.
record Proof(ContainerEngine engine, Snapshots snapshots, DatabaseCatalogue databases) {

    /// What was found.
    record Result(int tables, long rows, int checks) {}

    /// Rows of each table of a database that runs; empty where it does not run, or its server has no tables.
    Map<String, Long> source(Database database) throws OperationFailedException, InterruptedException {
        if (!database.isRunning()) {
            return Map.of();
        }
        Credentials login = databases.credentials(database);
        return counts(server(database.id(), login, database.labels().dataDatabase(), database.kind()));
    }

    /// Runs the checks; without any, compares the tables with their source.
    ///
    /// @param before rows of the source before the snapshot, and `after` it; empty where they are not known
    /// @throws OperationFailedException with `ResultUnexpected` or `NotProven`
    Result of(Snapshot snapshot, List<ScheduleCheck> checks, Map<String, Long> before, Map<String, Long> after)
            throws OperationFailedException, InterruptedException {
        try (WorkClone clone = snapshots.work(snapshot, false)) {
            InputServer server =
                    server(clone.container(), clone.credentials(), snapshot.dataDatabase(), snapshot.kind());
            for (ScheduleCheck check : checks) {
                List<List<String>> found = server.ask(check.sql());
                if (!Expectation.ofText(check.expect()).holds(found)) {
                    throw new OperationFailedException(
                            new BuildFailure.ResultUnexpected(check.sql(), check.expect(), Expectation.text(found)));
                }
            }
            if (!checks.isEmpty()) {
                return new Result(0, 0, checks.size());
            }
            Map<String, Long> found = counts(server);
            compare(snapshot, found, before, after);
            return new Result(
                    found.size(),
                    found.values().stream().mapToLong(Long::longValue).sum(),
                    0);
        }
    }

    /// What changed in the source meanwhile may have either number of rows, or one between them.
    static void compare(Snapshot snapshot, Map<String, Long> found, Map<String, Long> before, Map<String, Long> after)
            throws OperationFailedException {
        for (Map.Entry<String, Long> table : before.entrySet()) {
            Long then = after.get(table.getKey());
            if (then == null) {
                continue;
            }
            long least = Math.min(table.getValue(), then);
            long most = Math.max(table.getValue(), then);
            Long is = found.get(table.getKey());
            if (is == null || is < least || is > most) {
                throw new OperationFailedException(new SnapshotFailure.NotProven(
                        snapshot.name(),
                        table.getKey(),
                        least == most ? Long.toString(least) : least + "–" + most,
                        is == null ? "–" : is.toString()));
            }
        }
    }

    private InputServer server(String container, Credentials login, String database, DatabaseKind kind) {
        return new InputServer(engine, container, kind, database.isEmpty() ? login : login.withDatabase(database));
    }

    private static Map<String, Long> counts(InputServer server) throws OperationFailedException, InterruptedException {
        var counts = new LinkedHashMap<String, Long>();
        for (TableSchema table : tables(server)) {
            String number = server.ask("select count(*) from " + server.quoted(table.name()))
                    .getFirst()
                    .getFirst();
            counts.put(table.name().text(), Long.parseLong(number));
        }
        return counts;
    }

    private static List<TableSchema> tables(InputServer server) throws OperationFailedException, InterruptedException {
        try {
            return server.tables();
        } catch (OperationFailedException e) {
            if (e.failure() instanceof InputFailure.NoTables) {
                return List.of();
            }
            throw e;
        }
    }
}
