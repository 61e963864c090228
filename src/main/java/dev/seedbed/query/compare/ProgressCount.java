package dev.seedbed.query.compare;

import java.util.function.Consumer;

/// Counts what a comparison has done and tells it. Safe for use by several threads.
final class ProgressCount {
    private final Consumer<ComparisonProgress> target;
    private ComparisonProgress now = ComparisonProgress.BEGIN;

    ProgressCount(Consumer<ComparisonProgress> target) {
        this.target = target;
    }

    synchronized void table(String name) {
        tell(new ComparisonProgress(now.tablesDone(), now.tablesTotal(), name, now.rowsSeen()));
    }

    synchronized void more(int tables) {
        tell(new ComparisonProgress(now.tablesDone(), now.tablesTotal() + tables, now.table(), now.rowsSeen()));
    }

    synchronized void tableDone() {
        tell(new ComparisonProgress(now.tablesDone() + 1, now.tablesTotal(), now.table(), now.rowsSeen()));
    }

    synchronized void rows(long more) {
        tell(new ComparisonProgress(now.tablesDone(), now.tablesTotal(), now.table(), now.rowsSeen() + more));
    }

    private void tell(ComparisonProgress next) {
        now = next;
        target.accept(next);
    }
}
