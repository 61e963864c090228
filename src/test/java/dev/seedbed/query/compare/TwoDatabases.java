package dev.seedbed.query.compare;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.query.QueryTarget;
import dev.seedbed.query.TestServer;
import dev.seedbed.task.OperationFailedException;

/// Two empty databases on a real server, for a test to fill and compare.
final class TwoDatabases {
    private final DatabaseKind kind;
    private final TestServer server;

    TwoDatabases(DatabaseKind kind) {
        this.kind = kind;
        this.server = TestServer.of(kind);
        String options = kind == DatabaseKind.POSTGRESQL ? "" : " character set utf8mb4";
        for (String name : new String[] {"before", "after"}) {
            String quoted = kind == DatabaseKind.POSTGRESQL ? "\"" + name + "\"" : "`" + name + "`";
            server.client("drop database if exists " + quoted + ";");
            server.client("create database " + quoted + options + ";");
        }
    }

    void before(String sql) {
        server.client("before", sql);
    }

    void after(String sql) {
        server.client("after", sql);
    }

    void both(String sql) {
        before(sql);
        after(sql);
    }

    QueryTarget left() {
        return server.target().withDatabase("before");
    }

    QueryTarget right() {
        return server.target().withDatabase("after");
    }

    ComparisonResult compare() throws OperationFailedException, InterruptedException {
        return new DatabaseComparison().compare(left(), right(), ComparisonLimits.USUAL, _ -> {});
    }

    TableComparison table(String name) throws OperationFailedException, InterruptedException {
        return table(compare(), name);
    }

    static TableComparison table(ComparisonResult result, String name) {
        return result.tables().stream()
                .filter(table -> table.table().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    boolean isPostgreSql() {
        return kind == DatabaseKind.POSTGRESQL;
    }
}
