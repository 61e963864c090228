package dev.seedbed.query.compare;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.query.QueryTarget;
import java.lang.management.ManagementFactory;
import java.util.Objects;

/// Compares two databases of a local server in a process of its own: kind, port, left, right. User and password come
/// by the environment.
final class CompareMain {
    private CompareMain() {}

    public static void main(String[] args) throws Exception {
        String user = Objects.requireNonNull(System.getenv("COMPARE_USER"));
        String password = Objects.requireNonNull(System.getenv("COMPARE_PASSWORD"));
        DatabaseKind kind = DatabaseKind.valueOf(args[0]);
        int port = Integer.parseInt(args[1]);
        var left = new QueryTarget(kind, "127.0.0.1", port, new Credentials(user, password, args[2]));
        ComparisonResult result =
                new DatabaseComparison().compare(left, left.withDatabase(args[3]), ComparisonLimits.USUAL, _ -> {});
        for (TableComparison table : result.tables()) {
            System.out.printf(
                    "%s %d>%d +%d -%d ~%d %s%n",
                    table.table().name(),
                    table.rowsLeft(),
                    table.rowsRight(),
                    table.added(),
                    table.removed(),
                    table.changed(),
                    table.failure());
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf("%d ms, peak heap %d MiB%n", result.took().toMillis(), peak >> 20);
    }
}
