package dev.seedbed.query;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TestProgram;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// Real servers for the tests, one container per kind, started when first asked for and removed at the end.
public final class TestServer {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final Duration MOST = Duration.ofMinutes(10);
    private static final String PASSWORD = "tést sëcret;$x#%&?";
    private static final Map<DatabaseKind, TestServer> STARTED = new EnumMap<>(DatabaseKind.class);

    private final DatabaseKind kind;
    private final String container;
    private final int port;

    private TestServer(DatabaseKind kind, String container, int port) {
        this.kind = kind;
        this.container = container;
        this.port = port;
    }

    public static synchronized TestServer of(DatabaseKind kind) {
        return STARTED.computeIfAbsent(kind, TestServer::start);
    }

    private static TestServer start(DatabaseKind kind) {
        String image = switch (kind) {
            case POSTGRESQL -> TestEngine.image("postgres:17");
            case MYSQL -> TestEngine.image("mysql:9.7");
            case MARIADB -> TestEngine.image("mariadb:11.8");
            case VALKEY, REDIS -> throw new IllegalArgumentException(kind + " reads no SQL");
        };
        String variable = switch (kind) {
            case POSTGRESQL -> "POSTGRES_PASSWORD";
            case MYSQL -> "MYSQL_ROOT_PASSWORD";
            case MARIADB -> "MARIADB_ROOT_PASSWORD";
            case VALKEY, REDIS -> throw new IllegalArgumentException(kind + " reads no SQL");
        };
        String database = switch (kind) {
            case POSTGRESQL -> "POSTGRES_DB";
            case MYSQL -> "MYSQL_DATABASE";
            case MARIADB -> "MARIADB_DATABASE";
            case VALKEY, REDIS -> throw new IllegalArgumentException(kind + " reads no SQL");
        };
        List<String> settings = switch (kind) {
            // Nothing that works by itself may hold a lock that a test waits for.
            case POSTGRESQL -> List.of("-c", "autovacuum=off", "-c", "fsync=off", "-c", "max_wal_size=2GB");
            case MYSQL -> List.of("--innodb-flush-log-at-trx-commit=0", "--skip-log-bin", "--innodb-doublewrite=OFF");
            case MARIADB -> List.of("--innodb-flush-log-at-trx-commit=0", "--skip-innodb-doublewrite");
            case VALKEY, REDIS -> throw new IllegalArgumentException(kind + " reads no SQL");
        };
        var command = new ArrayList<>(List.of(
                "docker",
                "run",
                "-d",
                "--label",
                "dev.seedbed.test=query",
                "-p",
                "127.0.0.1::" + kind.port(),
                "-e",
                variable + "=" + PASSWORD,
                "-e",
                database + "=shop",
                image));
        command.addAll(settings);
        String container = run(command).strip();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> run(List.of("docker", "rm", "-fv", container))));
        String address =
                run(List.of("docker", "port", container, kind.port() + "/tcp")).strip();
        int port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
        var server = new TestServer(kind, container, port);
        server.awaitReady();
        return server;
    }

    private void awaitReady() {
        long until = System.nanoTime() + 600_000_000_000L;
        while (true) {
            try {
                new JdbcQueryService().schema(target());
                return;
            } catch (OperationFailedException e) {
                String state = run(List.of("docker", "inspect", "-f", "{{.State.Running}}", container))
                        .strip();
                if (System.nanoTime() > until || !state.equals("true")) {
                    throw new IllegalStateException(
                            kind + " did not come up: " + run(List.of("docker", "logs", "--tail", "5", container)), e);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    public QueryTarget target() {
        String user = kind == DatabaseKind.POSTGRESQL ? "postgres" : "root";
        return new QueryTarget(kind, "127.0.0.1", port, new Credentials(user, PASSWORD, "shop"));
    }

    public String container() {
        return container;
    }

    /// Freezes the server; the engine sometimes needs more than one try on a busy machine.
    void pause() {
        for (int i = 1; ; i++) {
            try {
                run(List.of("docker", "pause", container));
                return;
            } catch (IllegalStateException e) {
                if (i == 10) {
                    throw e;
                }
            }
        }
    }

    /// Runs SQL through the server's own client inside the container and returns what it printed.
    public String client(String sql) {
        return client("shop", sql);
    }

    public String client(String database, String sql) {
        var command = new ArrayList<>(List.of("docker", "exec", "-i"));
        switch (kind) {
            case POSTGRESQL ->
                command.addAll(List.of(
                        container, "psql", "-X", "-At", "-v", "ON_ERROR_STOP=1", "-U", "postgres", "-d", database));
            case MYSQL ->
                command.addAll(List.of(
                        "-e",
                        "MYSQL_PWD=" + PASSWORD,
                        container,
                        "mysql",
                        "-uroot",
                        "-N",
                        "--default-character-set=utf8mb4",
                        database));
            case MARIADB ->
                command.addAll(List.of(
                        "-e",
                        "MYSQL_PWD=" + PASSWORD,
                        container,
                        "mariadb",
                        "-uroot",
                        "-N",
                        "--default-character-set=utf8mb4",
                        database));
            case VALKEY, REDIS -> throw new IllegalArgumentException(kind + " reads no SQL");
        }
        return run(command, sql);
    }

    static String run(List<String> command) {
        return run(command, "");
    }

    private static String run(List<String> command, String input) {
        try {
            TestProgram.Ended ended =
                    TestProgram.run(new ProcessBuilder(command).redirectErrorStream(true), input, MOST);
            if (ended.status() != 0) {
                throw new IllegalStateException(
                        command.subList(0, 2) + " exit " + ended.status() + ": " + ended.output());
            }
            return ended.output();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
