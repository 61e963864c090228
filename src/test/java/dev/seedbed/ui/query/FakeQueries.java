package dev.seedbed.ui.query;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseBuilder;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.engine.ContainerState;
import dev.seedbed.query.Cell;
import dev.seedbed.query.QueryColumn;
import dev.seedbed.query.QueryCursor;
import dev.seedbed.query.QueryLimits;
import dev.seedbed.query.QueryPage;
import dev.seedbed.query.QueryService;
import dev.seedbed.query.QueryTarget;
import dev.seedbed.query.QueryTargets;
import dev.seedbed.query.SchemaTree;
import dev.seedbed.query.SchemaTree.Column;
import dev.seedbed.query.SchemaTree.Relation;
import dev.seedbed.query.SchemaTree.RelationType;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/// A server held in memory: remembers what was asked, answers with as many rows as it is told to have.
final class FakeQueries implements QueryService, QueryTargets {
    static final String LONG = "long text ".repeat(10_000);

    final List<String> statements = new CopyOnWriteArrayList<>();
    final List<FakeCursor> cursors = new CopyOnWriteArrayList<>();
    volatile Failure failure;
    volatile int total = 1_200;
    volatile String wanted = "p";
    /// Columns behind the usual ones.
    volatile int further;
    volatile CountDownLatch hold;

    static Database database(String id, ContainerState state) {
        return DatabaseBuilder.builder()
                .id(id)
                .name("shop-dev")
                .kind(DatabaseKind.POSTGRESQL)
                .version("17.6")
                .image("postgres:17")
                .state(state)
                .ours(true)
                .labels(new DatabaseLabels(Map.of()))
                .createdAt(Instant.EPOCH)
                .build();
    }

    @Override
    public QueryTarget of(Database database) {
        return new QueryTarget(database.kind(), "127.0.0.1", 1, new Credentials("u", "p", "shop"));
    }

    @Override
    public SchemaTree schema(QueryTarget target) throws OperationFailedException {
        check(target);
        return new SchemaTree(
                target.credentials().database(),
                List.of(
                        new SchemaTree.Database("analytics", false, List.of()),
                        new SchemaTree.Database(
                                "shop",
                                true,
                                List.of(new SchemaTree.Schema(
                                        "public",
                                        List.of(
                                                relation(
                                                        "customers",
                                                        RelationType.TABLE,
                                                        400_000,
                                                        "id",
                                                        "name",
                                                        "email"),
                                                relation(
                                                        "order_items",
                                                        RelationType.TABLE,
                                                        9_100_000,
                                                        "order_id",
                                                        "sku"),
                                                relation(
                                                        "orders",
                                                        RelationType.TABLE,
                                                        3_000_000,
                                                        "id",
                                                        "customer_id",
                                                        "total",
                                                        "status",
                                                        "placed_at"),
                                                relation("products", RelationType.TABLE, 18_000, "id", "title"),
                                                relation("revenue", RelationType.VIEW, -1, "day", "total")))))));
    }

    private void check(QueryTarget target) throws OperationFailedException {
        if (!target.credentials().password().equals(wanted)) {
            throw new OperationFailedException(new QueryFailure.LoginRefused(
                    "shop-dev", target.credentials().user(), QueryFailure.PasswordTrouble.MADE_UP, "denied"));
        }
    }

    private static Relation relation(String name, RelationType type, long rows, String... columns) {
        return new Relation(
                "public",
                name,
                type,
                rows,
                List.of(columns).stream().map(c -> new Column(c, "text")).toList());
    }

    @Override
    public String databaseWithData(QueryTarget target) {
        return "shop";
    }

    @Override
    public QueryCursor open(QueryTarget target, String sql, QueryLimits limits)
            throws OperationFailedException, InterruptedException {
        check(target);
        statements.add(sql);
        CountDownLatch wait = hold;
        if (wait != null) {
            wait.await();
        }
        if (failure != null) {
            throw new OperationFailedException(failure);
        }
        var cursor = new FakeCursor();
        cursors.add(cursor);
        return cursor;
    }

    /// Rows of orders, the fourth with a NULL status, the fifth with a long one.
    final class FakeCursor implements QueryCursor {
        volatile boolean closed;
        private int given;

        private final int further = FakeQueries.this.further;

        @Override
        public List<QueryColumn> columns() {
            var columns = new ArrayList<>(List.of(
                    new QueryColumn("id", "int8", true, false),
                    new QueryColumn("customer_id", "int8", true, false),
                    new QueryColumn("total", "numeric", true, false),
                    new QueryColumn("status", "text", false, false),
                    new QueryColumn("note", "text", false, false),
                    new QueryColumn("placed_at", "timestamptz", false, false)));
            for (int i = 0; i < further; i++) {
                columns.add(new QueryColumn("further_" + i, "text", false, false));
            }
            return columns;
        }

        @Override
        public QueryPage nextPage(int rows) {
            var page = new ArrayList<List<Cell>>();
            while (page.size() < rows && given < total) {
                page.add(row(given++));
            }
            return new QueryPage(page, given < total, Duration.ofMillis(38), false);
        }

        private List<Cell> row(int i) {
            Cell status = switch (i % 5) {
                case 3 -> Cell.NULL;
                case 4 -> new Cell(LONG.substring(0, 100), LONG.length(), 0);
                default -> Cell.of(i % 2 == 0 ? "paid" : "発送済み");
            };
            var row = new ArrayList<>(List.of(
                    Cell.of(String.valueOf(2_999_871 - i)),
                    Cell.of(String.valueOf(18_233 + 7 * i)),
                    Cell.of((i * 37 % 900) + ".50"),
                    status,
                    Cell.of(i % 3 == 0 ? "" : "line one\nline two"),
                    Cell.of("2026-11-21 23:59:58+00")));
            for (int j = 0; j < further; j++) {
                row.add(Cell.of("a value of some length"));
            }
            return row;
        }

        @Override
        public Optional<String> fullText(Cell cell) {
            return Optional.of(LONG);
        }

        @Override
        public void cancel() {
            closed = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
