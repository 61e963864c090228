package dev.seedbed.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.Shared;
import dev.seedbed.task.TestProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Rows pass through a heap that could not hold them: two million with PostgreSQL, with the others as many as their
/// drivers would need three times this heap for.
@Tag("engine")
@Order(Shared.ONE_BY_ONE)
@ResourceLock(Shared.SERVERS)
class MillionsOfRowsTest {
    private static final String HEAP = "-Xmx40m";

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void needsNoMemoryForItsRows(DatabaseKind kind) throws Exception {
        var databases = new TwoDatabases(kind);
        databases.both(
                databases.isPostgreSql()
                        ? "create table big (id bigint primary key, name text);"
                                + "insert into big select i, 'row number ' || i from generate_series(1, 2000000) i;"
                        : "create table big (id bigint primary key, name varchar(40));"
                                + "create table ten (i int); insert into ten values (0),(1),(2),(3),(4),(5),(6),(7),(8),(9);"
                                + "insert into big select n, concat('row number ', n) from (select 1 + a.i + 10 * b.i"
                                + " + 100 * c.i + 1000 * d.i + 10000 * e.i + 100000 * f.i + 1000000 * g.i as n"
                                + " from ten a, ten b, ten c, ten d, ten e, ten f, ten g where g.i < 1 and f.i < 6) x;");
        int rows = databases.isPostgreSql() ? 2_000_000 : 600_000;
        int removed = rows / 1000;
        databases.after(
                "update big set name = 'x' where id % " + rows / 4 + " = 7; delete from big where id % 1000 = 0;"
                        + "insert into big values (3000000, 'new'), (0, 'zero');");
        var target = databases.left();

        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        CompareMain.class.getName(),
                        kind.name(),
                        String.valueOf(target.port()),
                        "before",
                        "after")
                .redirectErrorStream(true);
        command.environment().put("COMPARE_USER", target.credentials().user());
        command.environment().put("COMPARE_PASSWORD", target.credentials().password());
        assertThat(TestProgram.run(command).output())
                .contains("big %d>%d +2 -%d ~4 null".formatted(rows, rows - removed + 2, removed));
    }
}
