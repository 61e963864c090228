package dev.seedbed.ui.compare;

import dev.seedbed.query.compare.Change;
import dev.seedbed.query.compare.ComparisonProgress;
import dev.seedbed.query.compare.ComparisonResult;
import dev.seedbed.query.compare.RowDifference;
import dev.seedbed.query.compare.RowDifference.CellPair;
import dev.seedbed.query.compare.SchemaDifference;
import dev.seedbed.query.compare.SchemaDifference.ObjectType;
import dev.seedbed.query.compare.TableComparison.Note;
import dev.seedbed.query.compare.TableComparisonBuilder;
import dev.seedbed.query.compare.TableName;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A comparison with known differences that ends when it is told to.
final class FakeComparison implements ComparisonSource.Comparison {
    final CountDownLatch mayEnd = new CountDownLatch(1);
    volatile boolean interrupted;
    volatile ComparisonResult answer = different();
    volatile @Nullable Failure failure;

    ComparisonSource source() {
        return new ComparisonSource("before checkout refactor", "shop-dev", this);
    }

    @Override
    public ComparisonResult run(Consumer<ComparisonProgress> progress)
            throws OperationFailedException, InterruptedException {
        progress.accept(new ComparisonProgress(2, 7, "public.order_items", 1_204_000));
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            interrupted = true;
            throw e;
        }
        if (failure != null) {
            throw new OperationFailedException(failure);
        }
        return answer;
    }

    static ComparisonResult same() {
        var table = TableComparisonBuilder.builder()
                .table(table("orders"))
                .rowsLeft(400_000)
                .rowsRight(400_000)
                .build();
        return new ComparisonResult(List.of(), List.of(table), Duration.ofSeconds(1));
    }

    static ComparisonResult different() {
        var orders = new ArrayList<RowDifference>();
        for (int i = 0; i < 30; i++) {
            Change change = i % 5 == 0 ? Change.ADDED : i % 7 == 0 ? Change.REMOVED : Change.CHANGED;
            orders.add(order(1000 + i, change));
        }
        var tables = List.of(
                TableComparisonBuilder.builder()
                        .table(table("customers"))
                        .rowsLeft(400_000)
                        .rowsRight(400_000)
                        .notes(Set.of(Note.COMMON_COLUMNS))
                        .build(),
                TableComparisonBuilder.builder()
                        .table(table("orders"))
                        .rowsLeft(120_000)
                        .rowsRight(121_192)
                        .added(1204)
                        .removed(12)
                        .changed(318)
                        .samples(orders)
                        .notes(Set.of(Note.MORE_ROWS))
                        .build(),
                TableComparisonBuilder.builder()
                        .table(table("audit_log"))
                        .rowsLeft(10)
                        .rowsRight(14)
                        .added(5)
                        .removed(1)
                        .samples(List.of(new RowDifference(
                                Change.ADDED, List.of(new CellPair("line", false, false, null, "注文が確定しました", false)))))
                        .notes(Set.of(Note.NO_KEY))
                        .build(),
                TableComparisonBuilder.builder()
                        .table(table("broken"))
                        .rowsLeft(-1)
                        .rowsRight(-1)
                        .failure(new QueryFailure.QueryFailed("invalid page in block 3", "XX001", -1))
                        .build());
        var schema = List.of(
                new SchemaDifference(
                        Change.ADDED,
                        ObjectType.COLUMN,
                        "shop",
                        "public.customers",
                        "loyalty_tier",
                        null,
                        "text default 'none'"),
                new SchemaDifference(
                        Change.CHANGED,
                        ObjectType.COLUMN,
                        "shop",
                        "public.orders",
                        "note",
                        "character varying(80)",
                        "text"),
                new SchemaDifference(
                        Change.REMOVED,
                        ObjectType.VIEW,
                        "shop",
                        "public.open_orders",
                        "public.open_orders",
                        "view SELECT id FROM public.orders WHERE shipped IS NULL",
                        null));
        return new ComparisonResult(schema, tables, Duration.ofSeconds(4));
    }

    private static RowDifference order(int id, Change change) {
        boolean changed = change == Change.CHANGED;
        @Nullable String left = change == Change.ADDED ? null : "open";
        @Nullable String right = change == Change.REMOVED ? null : changed ? "shipped" : "open";
        return new RowDifference(
                change,
                List.of(
                        new CellPair("id", true, false, "" + id, "" + id, false),
                        new CellPair("state", false, changed, left, right, false),
                        new CellPair("total", false, false, "19.90", "19.90", false),
                        new CellPair(
                                "note",
                                false,
                                changed && id % 3 == 0,
                                null,
                                changed && id % 3 == 0 ? "" : null,
                                false)));
    }

    private static TableName table(String name) {
        return new TableName("shop", "public", name);
    }
}
