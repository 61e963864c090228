package dev.seedbed.server.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.database.lifecycle.Readiness;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.seeding.server.RestoredServer;
import dev.seedbed.seeding.server.SeedContents;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Shrinks the redo log of a real server.
@Tag("engine")
@Timeout(300)
class RedoLogTest {
    private static final Credentials ROOT = new Credentials("root", "sesame", "mysql");
    private static final String DATABASE_LOG = String.valueOf(16 << 20);

    /// What the last statement wrote does not fit into the log that a database gets, and is not on the disk yet.
    @Test
    void aServerWithMuchToWriteGetsTheSmallLogAndStops() throws Exception {
        var restore = new MySqlRestore();
        try (ContainerEngine engine = TestEngine.connect()) {
            List<String> command = Stream.concat(
                            Stream.of("mysqld"), restore.jobArguments(ServerVersion.parse("9.7.0")).stream())
                    .toList();
            String container = engine.createContainer(
                    ContainerSpec.named("redo-log-" + System.nanoTime(), TestEngine.image("mysql:9.7"))
                            .environment(Map.of("MYSQL_ROOT_PASSWORD", ROOT.password()))
                            .command(command)
                            .networkMode("none")
                            .build());
            try {
                engine.start(container);
                new Readiness(engine).awaitReady(container, DatabaseKind.MYSQL, ROOT, Duration.ofMinutes(2), _ -> {});
                var server = new RestoredServer(engine, container, DatabaseKind.MYSQL, ROOT, "root");
                server.ask("create database big");
                server.ask("create table big.t (id int auto_increment primary key, b mediumblob)");
                server.ask("insert into big.t (b) values (repeat('a', 1000000))");
                // A server that waits for itself does so in about every other round.
                for (int rows = 1; rows < 256; rows *= 2) {
                    server.ask("set global innodb_redo_log_capacity = " + (1L << 30));
                    server.ask("set global innodb_flush_log_at_trx_commit = 0, global innodb_max_dirty_pages_pct = 90");
                    server.ask("insert into big.t (b) select b from big.t");
                    if (rows >= 32) {
                        restore.settle(server, new SeedContents(List.of(), List.of()));
                        assertThat(server.ask("select @@innodb_redo_log_capacity"))
                                .isEqualTo(List.of(List.of(DATABASE_LOG)));
                    }
                }
                engine.stop(container, Duration.ofSeconds(60));
                assertThat(engine.awaitExit(container)).isZero();
            } finally {
                engine.removeContainer(container, true);
            }
        }
    }
}
