package dev.seedbed.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.DatabaseLifecycle;
import dev.seedbed.database.lifecycle.Readiness;
import dev.seedbed.database.lifecycle.RemovalPlan;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import dev.seedbed.task.RestoreFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Real servers on a real engine.
@Tag("engine")
class DatabaseEngineTest {
    private static final Duration DEADLINE = Duration.ofMinutes(3);
    private final String name = "database-test-" + UUID.randomUUID().toString().substring(0, 8);
    private ContainerEngine engine;
    private DatabaseCatalogue catalogue;
    private DatabaseLifecycle lifecycle;

    @BeforeEach
    void connect() throws Exception {
        engine = TestEngine.connect();
        catalogue = new DatabaseCatalogue(engine);
        lifecycle = new DatabaseLifecycle(engine, catalogue);
    }

    @AfterEach
    void cleanUp() throws Exception {
        engine.removeContainer(name, true);
        engine.close();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void startsAnswersStopsAndGoes(DatabaseKind kind) throws Exception {
        engine.createContainer(spec(kind).build());
        Database database = catalogue.find(name);
        assertThat(database.kind()).isEqualTo(kind);
        assertThat(database.version()).isNotEmpty();

        lifecycle.start(database, _ -> {});

        database = catalogue.find(name);
        assertThat(database.isRunning()).isTrue();
        assertThat(database.address()).isNotNull();
        Credentials login = catalogue.credentials(database);
        var shell = new DatabaseShell(engine);
        assertThat(shell.sql(database.id(), kind, login, "select 'a\tb\nc', 'ünï 日本'"))
                .containsExactly(List.of("a\tb\nc", "ünï 日本"));
        assertThat(failureOf(database.id(), kind, login)).isInstanceOf(QueryFailure.QueryFailed.class);

        lifecycle.stop(database);
        assertThat(engine.container(database.id()).exitCode()).isZero();

        RemovalPlan plan = lifecycle.planRemoval(catalogue.find(name));
        assertThat(plan.volumes()).isEmpty();
        assertThat(plan.anonymousVolumes()).hasSize(1);
        lifecycle.remove(plan.withAnonymousVolumes());
        assertThat(catalogue.list()).extracting(Database::name).doesNotContain(name);
    }

    @Test
    void aServerThatEndsIsNoticedLongBeforeTheDeadline() throws Exception {
        String container = engine.createContainer(ContainerSpec.named(name, image(DatabaseKind.POSTGRESQL))
                .labels(Map.of("dev.seedbed.test", "database"))
                .build());
        engine.start(container);

        long start = System.nanoTime();
        assertThatThrownBy(() -> new Readiness(engine)
                        .awaitReady(
                                container,
                                DatabaseKind.POSTGRESQL,
                                new Credentials("postgres", "", ""),
                                DEADLINE,
                                _ -> {}))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isInstanceOfSatisfying(
                                        RestoreFailure.ServerEnded.class,
                                        failure -> assertThat(failure.log())
                                                .anyMatch(
                                                        line -> line.contains("superuser password is not specified"))));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    private Failure failureOf(String container, DatabaseKind kind, Credentials login) {
        var thrown = new Failure[1];
        assertThatThrownBy(() -> new DatabaseShell(engine).sql(container, kind, login, "select * from nowhere"))
                .isInstanceOfSatisfying(OperationFailedException.class, e -> thrown[0] = e.failure());
        return thrown[0];
    }

    private ContainerSpec.Builder spec(DatabaseKind kind) {
        String prefix = switch (kind) {
            case POSTGRESQL -> "POSTGRES_";
            case MYSQL -> "MYSQL_";
            case MARIADB -> "MARIADB_";
            case VALKEY, REDIS -> throw new IllegalArgumentException(kind + " reads no SQL");
        };
        return ContainerSpec.named(name, image(kind))
                .labels(Map.of("dev.seedbed.test", "database"))
                .environment(
                        kind == DatabaseKind.POSTGRESQL
                                ? Map.of(prefix + "PASSWORD", "s3cret", prefix + "USER", "shop")
                                : Map.of(prefix + "ROOT_PASSWORD", "s3cret", prefix + "DATABASE", "shop"))
                .publish(new PublishedPort("127.0.0.1", 0, kind.port()))
                .stopTimeoutSeconds(120);
    }

    private static String image(DatabaseKind kind) {
        return switch (kind) {
            case POSTGRESQL -> "seedbed.test/postgres:17";
            case MYSQL -> "seedbed.test/mysql:9.7";
            case MARIADB -> "seedbed.test/mariadb:11.8";
            case VALKEY, REDIS -> throw new IllegalArgumentException(kind + " reads no SQL");
        };
    }
}
