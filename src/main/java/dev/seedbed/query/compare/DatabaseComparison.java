package dev.seedbed.query.compare;

import dev.seedbed.query.QueryTarget;
import dev.seedbed.query.compare.Merge.OutOfOrderException;
import dev.seedbed.query.compare.SchemaDifference.ObjectType;
import dev.seedbed.query.compare.Sides.Both;
import dev.seedbed.task.Defects;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Compares two running databases of the same kind, each as it is at one moment, without changing either.
///
/// Needs little memory however many rows there are. Stateless and safe for use by any thread.
public final class DatabaseComparison {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseComparison.class);

    /// Compares what the targets' credentials name: one database each, or all of the servers where either names none.
    ///
    /// Blocks, for minutes where tables are large; interrupting stops the statements on both servers within two
    /// seconds.
    ///
    /// @param progress called by several threads
    /// @throws OperationFailedException where a server cannot be asked at all. A table that fails is part of the
    ///     result, and those after it are read at a later moment.
    public ComparisonResult compare(
            QueryTarget left, QueryTarget right, ComparisonLimits limits, Consumer<ComparisonProgress> progress)
            throws OperationFailedException, InterruptedException {
        if (left.kind() != right.kind()) {
            throw new OperationFailedException(new Failure.InvalidInput(
                    "kind",
                    right.kind().displayName(),
                    "other-kind:" + left.kind().displayName()));
        }
        return new Run(ServerForm.of(left.kind()), limits, progress).compare(left, right);
    }

    /// One comparison.
    private static final class Run {
        private final ServerForm form;
        private final ComparisonLimits limits;
        private final ProgressCount progress;
        private final List<SchemaDifference> schema = new ArrayList<>();
        private final List<TableComparison> tables = new ArrayList<>();
        private long sampleCharacters;

        Run(ServerForm form, ComparisonLimits limits, Consumer<ComparisonProgress> progress) {
            this.form = form;
            this.limits = limits;
            this.progress = new ProgressCount(progress);
        }

        ComparisonResult compare(QueryTarget left, QueryTarget right)
                throws OperationFailedException, InterruptedException {
            long started = System.nanoTime();
            String before = left.credentials().database();
            String after = right.credentials().database();
            if (!before.isEmpty() && !after.isEmpty()) {
                database(left, right);
            } else {
                all(left, right);
            }
            return new ComparisonResult(schema, tables, Duration.ofNanos(System.nanoTime() - started));
        }

        private void all(QueryTarget left, QueryTarget right) throws OperationFailedException, InterruptedException {
            Both<List<String>> names;
            try (Sides sides =
                    Sides.open(left.withDatabase(form.anyDatabase()), right.withDatabase(form.anyDatabase()), form)) {
                names = sides.both(form::databases, form::databases);
            }
            var every = new TreeSet<>(names.left());
            every.addAll(names.right());
            for (String name : every) {
                boolean before = names.left().contains(name);
                if (before && names.right().contains(name)) {
                    database(left.withDatabase(name), right.withDatabase(name));
                } else {
                    schema.add(new SchemaDifference(
                            before ? Change.REMOVED : Change.ADDED,
                            ObjectType.DATABASE,
                            name,
                            name,
                            name,
                            before ? "" : null,
                            before ? null : ""));
                }
            }
        }

        private void database(QueryTarget left, QueryTarget right)
                throws OperationFailedException, InterruptedException {
            String before = left.credentials().database();
            String after = right.credentials().database();
            progress.table("");
            Sides sides = Sides.open(left, right, form);
            try {
                var objects = sides.both(link -> form.objects(link, before), link -> form.objects(link, after));
                schema.addAll(SchemaObject.differences(before, objects.left(), objects.right()));
                Map<TableName, Pair> pairs = pairs(sides.both(
                        link -> form.tables(link, before, before), link -> form.tables(link, after, before)));
                progress.more(pairs.size());
                for (var pair : pairs.entrySet()) {
                    progress.table(pair.getKey().local());
                    TableComparison result = null;
                    for (boolean bytewise = false; result == null; bytewise = true) {
                        try {
                            result = table(sides, pair.getValue(), bytewise);
                        } catch (OperationFailedException e) {
                            LOG.warn("comparing table {} failed: {}", pair.getKey(), e.getMessage(), e.getCause());
                            result = TableComparison.failed(pair.getKey(), e.failure());
                            sides.close();
                            sides = Sides.open(left, right, form);
                        } catch (OutOfOrderException e) {
                            if (bytewise) {
                                result = TableComparison.failed(pair.getKey(), Defects.describe(e));
                            }
                            LOG.debug("table {} has keys in an order of their own", pair.getKey());
                            sides.cancel();
                            sides.close();
                            sides = Sides.open(left, right, form);
                        }
                    }
                    sampleCharacters += TableComparer.size(result);
                    tables.add(result);
                    progress.tableDone();
                }
            } finally {
                sides.close();
            }
        }

        private TableComparison table(Sides sides, Pair pair, boolean bytewise)
                throws OperationFailedException, InterruptedException {
            boolean full = sampleCharacters >= limits.sampleCharacters();
            var own = full ? new ComparisonLimits(0, limits.cellCharacters(), 0) : limits;
            var work = new TableComparer(sides, form, own, progress::rows);
            TableShape left = pair.left;
            TableShape right = pair.right;
            if (left != null && right != null) {
                return work.compare(left, right, bytewise);
            }
            return left != null ? work.onlyLeft(left) : work.onlyRight(pair.existing());
        }

        private static Map<TableName, Pair> pairs(Both<List<TableShape>> tables) {
            var pairs = new TreeMap<TableName, Pair>();
            tables.left().forEach(table -> pairs.put(table.table(), new Pair(table, null)));
            tables.right()
                    .forEach(table -> pairs.merge(
                            table.table(), new Pair(null, table), (one, other) -> new Pair(one.left, other.right)));
            return pairs;
        }
    }

    /// A table on both sides, or on one.
    private record Pair(@Nullable TableShape left, @Nullable TableShape right) {
        TableShape existing() {
            TableShape table = left != null ? left : right;
            if (table == null) {
                throw new IllegalStateException("no table");
            }
            return table;
        }
    }
}
