package dev.seedbed.database.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ExecStub;
import dev.seedbed.engine.ContainerState;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import dev.seedbed.task.RestoreFailure;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private static final Credentials SHOP = new Credentials("shop", "s3cret", "shop");
    private final ExecStub stub = new ExecStub();
    private final Readiness readiness = new Readiness(stub.engine());

    @Test
    void waitsUntilTheClientSucceeds() throws Exception {
        var waiting = new ArrayList<String>();
        stub.answers.add(new ExecResult(2, "the database system is starting up\n", ""));
        stub.answers.add(new ExecResult(0, "", ""));

        readiness.awaitReady("c1", DatabaseKind.POSTGRESQL, SHOP, Duration.ofSeconds(5), waiting::add);

        assertThat(waiting).containsExactly("the database system is starting up");
        assertThat(stub.asked.getFirst().command()).contains("127.0.0.1").doesNotContain("s3cret");
    }

    @Test
    void anEndedContainerIsNoticedAtOnceWithItsLog() {
        stub.answers.add(new ExecResult(137, "", ""));
        stub.state = ContainerState.EXITED;
        stub.exitCode = 3;

        assertThat(failureOf(Duration.ofMinutes(5)))
                .isInstanceOfSatisfying(RestoreFailure.ServerEnded.class, failure -> {
                    assertThat(failure.exitCode()).isEqualTo(3);
                    assertThat(failure.log()).containsExactly("FATAL: out of luck");
                });
    }

    @Test
    void aRefusedLogInIsNoReasonToWait() {
        stub.answers.add(new ExecResult(3, "ERROR 1045 (28000): Access denied for user", ""));

        assertThat(failureOf(Duration.ofMinutes(5))).isInstanceOf(QueryFailure.ConnectionFailed.class);
    }

    @Test
    void aServerThatInsistsOnTlsGetsIt() throws Exception {
        stub.answers.add(
                new ExecResult(3, "ERROR 3159 (HY000): Connections using insecure transport are prohibited", ""));
        stub.answers.add(new ExecResult(0, "", ""));

        readiness.awaitReady("c1", DatabaseKind.MARIADB, SHOP, Duration.ofSeconds(5), _ -> {});

        assertThat(stub.asked.get(0).command()).doesNotContain("--ssl");
        assertThat(stub.asked.get(1).command()).containsSequence("mariadb", "--ssl");
    }

    @Test
    void aTriggerThatRefusesLogInsIsPassed() throws Exception {
        stub.answers.add(new ExecResult(3, "FATAL:  closed\nCONTEXT:  PL/pgSQL function gate() line 1 at RAISE", ""));
        stub.answers.add(new ExecResult(0, "", ""));

        readiness.awaitReady("c1", DatabaseKind.POSTGRESQL, SHOP, Duration.ofSeconds(5), _ -> {});

        assertThat(stub.asked.get(1).environment())
                .hasEntrySatisfying("PGOPTIONS", options -> assertThat(options).endsWith("-c event_triggers=off"));
    }

    @Test
    void whatLetsNobodyInIsNoReasonToWait() {
        stub.answers.add(new ExecResult(3, "FATAL:  closed\nCONTEXT:  PL/pgSQL function gate() line 1 at RAISE", ""));
        stub.answers.add(new ExecResult(3, "FATAL:  permission denied to set parameter \"event_triggers\"", ""));

        assertThat(failureOf(Duration.ofMinutes(5))).isInstanceOf(QueryFailure.ConnectionFailed.class);
    }

    @Test
    void givesUpAtTheDeadline() {
        stub.answers.add(new ExecResult(1, "Can't connect", ""));

        assertThat(failureOf(Duration.ofMillis(150))).isInstanceOf(RestoreFailure.NotReadyInTime.class);
    }

    private Failure failureOf(Duration deadline) {
        var thrown = new Failure[1];
        assertThatThrownBy(() -> readiness.awaitReady("c1", DatabaseKind.MYSQL, SHOP, deadline, _ -> {}))
                .isInstanceOfSatisfying(OperationFailedException.class, e -> thrown[0] = e.failure());
        return thrown[0];
    }

    @Test
    void whetherPostgreSqlServesIsAskedWithoutEnteringADatabase() throws Exception {
        stub.answers.add(new ExecResult(2, "the database system is starting up\n", ""));
        stub.answers.add(new ExecResult(0, "", ""));

        readiness.awaitServing("c1", DatabaseKind.POSTGRESQL, SHOP, Duration.ofSeconds(5));

        assertThat(stub.asked.getLast().command()).contains("replication=true").doesNotContain("shop.", "s3cret");
    }
}
