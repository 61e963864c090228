package dev.seedbed.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.Awaiting;
import dev.seedbed.engine.ChildProgram;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.DataFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.SnapshotFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Two copies of the program change one database at the same moment.
@Timeout(300)
class RacesTest {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final List<String> CHANGES = List.of("start", "stop", "take", "reset");
    private static final int RACES = 1_000;
    private static final int AT_ONCE = 40;
    private static final int PROGRAMS = 3;
    private static final int CHANGES_PER_PROGRAM = 5;
    private static final String NAME = "shop";

    /// One change by a copy of the program of its own. What is expected of a loser is no violation.
    private static void change(ContainerEngine engine, String change, String name, Queue<String> violations) {
        try {
            SnapshotProgram.carryOut(engine, change, name);
        } catch (OperationFailedException e) {
            boolean expected = e.failure() instanceof SnapshotFailure.Busy
                    || e.failure() instanceof Failure.NotFound
                    // It was stopped while its start waited for an answer.
                    || e.failure() instanceof RestoreFailure.ServerEnded
                    || e.failure() instanceof DataFailure.DataUnfit
                    || e.failure() instanceof Failure.WrongState;
            if (!expected) {
                violations.add(change + ": " + e.failure());
            }
        } catch (Exception e) {
            violations.add(change + ": " + e);
        }
    }

    /// Some changes by this program, one after the other, while others do the same.
    static void changes(ContainerEngine engine, String name, long seed) {
        var random = new Random(seed);
        var violations = new ConcurrentLinkedQueue<String>();
        for (int i = 0; i < CHANGES_PER_PROGRAM; i++) {
            change(engine, CHANGES.get(random.nextInt(CHANGES.size())), name, violations);
        }
        if (!violations.isEmpty()) {
            throw new IllegalStateException(violations.toString());
        }
    }

    private static void race(ContainerEngine engine, String name, Random random, Queue<String> violations)
            throws Exception {
        var together = new CyclicBarrier(2);
        try (var two = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2; i++) {
                String change = CHANGES.get(random.nextInt(CHANGES.size()));
                two.submit(() -> {
                    together.await();
                    change(engine, change, name, violations);
                    return true;
                });
            }
        }
    }

    /// The database is there once, on volumes that exist, and nobody works on it.
    private static List<String> wrongAfter(ContainerEngine engine, String name) throws Exception {
        var wrong = new ArrayList<String>();
        List<Database> found = new DatabaseCatalogue(engine)
                .list().stream().filter(one -> one.name().equals(name)).toList();
        if (found.size() != 1) {
            return List.of("listed: " + found);
        }
        String key = found.getFirst().labels().id();
        for (Mount mount : found.getFirst().mounts()) {
            if (mount.type() == Mount.Type.VOLUME) {
                engine.volume(mount.source());
            }
        }
        Stream.concat(
                        engine.containers(Map.of(Labels.ROLE, Labels.ROLE_OPERATION, Labels.ID, key)).stream(),
                        engine.containers(Map.of(Labels.ROLE, Labels.ROLE_LOCK)).stream()
                                .filter(lock -> lock.name().endsWith(key)))
                .forEach(left -> wrong.add("left: " + left.name()));
        wrong.addAll(SingleWriterCheck.violations(engine, Set.of(key)));
        return wrong;
    }

    private static List<String> racesInMemory(long seed, int races) throws Exception {
        FakeContainerEngine engine = Databases.engine();
        var violations = new ConcurrentLinkedQueue<String>();
        engine.createContainer(Databases.ours(engine, "aaaaaaaaaaaa", NAME).build());
        SnapshotProgram.carryOut(engine, "take", NAME);
        engine.onStart(_ -> {
            try {
                violations.addAll(SingleWriterCheck.violations(engine, Set.of("aaaaaaaaaaaa")));
            } catch (Exception e) {
                violations.add(e.toString());
            }
        });
        engine.jitter(Duration.ofMillis(3));
        var random = new Random(seed);
        for (int i = 0; i < races; i++) {
            race(engine, NAME, random, violations);
            violations.addAll(wrongAfter(engine, NAME));
        }
        return violations.stream().map(one -> "seed " + seed + ": " + one).toList();
    }

    @Test
    void aThousandRacesInMemory() throws Exception {
        var turns = new Semaphore(AT_ONCE);
        var results = new ArrayList<Future<List<String>>>();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < RACES / 10; i++) {
                long seed = i;
                Callable<List<String>> ten = () -> {
                    turns.acquire();
                    try {
                        return racesInMemory(seed, 10);
                    } finally {
                        turns.release();
                    }
                };
                results.add(all.submit(ten));
            }
        }
        for (Future<List<String>> result : results) {
            assertThat(result.get()).isEmpty();
        }
    }

    @Test
    @Tag("engine")
    void racesOnTheRealEngine() throws Exception {
        try (var bed = new SnapshotFixture();
                ContainerEngine other = dev.seedbed.engine.TestEngine.connect()) {
            bed.fixPorts();
            Database database = bed.database(DatabaseKind.POSTGRESQL, "seedbed-race");
            String key = database.labels().id();
            bed.snapshots.take(database, SnapshotDetails.named("base"), Step.Listener.NONE);
            var violations = new ConcurrentLinkedQueue<String>();
            var random = new Random(7);
            var over = new java.util.concurrent.atomic.AtomicBoolean();
            Thread watch = Thread.ofVirtual().start(() -> {
                try {
                    Awaiting.until(PATIENCE, () -> "the races go on", () -> {
                        violations.addAll(SingleWriterCheck.violations(other, Set.of(key)));
                        return over.get();
                    });
                } catch (Exception | AssertionError e) {
                    violations.add(e.toString());
                }
            });
            for (int i = 0; i < 10; i++) {
                race(i % 2 == 0 ? bed.engine : other, "seedbed-race", random, violations);
                violations.addAll(wrongAfter(bed.engine, "seedbed-race"));
            }
            over.set(true);
            watch.join();
            assertThat(violations).isEmpty();
            SnapshotProgram.carryOut(bed.engine, "start", "seedbed-race");
            assertThat(bed.numbers(bed.databases.find("seedbed-race"))).isEqualTo("1");
        }
    }

    /// Programs of their own, each with its own connection and its own idea of what is in progress.
    @Test
    @Tag("engine")
    void racesOfSeveralPrograms() throws Exception {
        try (var bed = new SnapshotFixture()) {
            bed.fixPorts();
            String name = "seedbed-race-programs";
            Database database = bed.database(DatabaseKind.POSTGRESQL, name);
            String key = database.labels().id();
            bed.snapshots.take(database, SnapshotDetails.named("base"), Step.Listener.NONE);
            var programs = new ArrayList<Process>();
            for (int i = 0; i < PROGRAMS; i++) {
                programs.add(ChildProgram.of(
                                SnapshotProgram.class, List.of(), List.of("race", name, Integer.toString(100 + i)))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.PIPE)
                        .start());
            }
            var violations = new ArrayList<String>();
            Awaiting.until(PATIENCE, () -> "a program runs", () -> {
                violations.addAll(SingleWriterCheck.violations(bed.engine, Set.of(key)));
                return programs.stream().noneMatch(Process::isAlive);
            });
            for (Process program : programs) {
                String said =
                        new String(program.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                assertThat(program.exitValue()).as(said).isZero();
            }
            violations.addAll(wrongAfter(bed.engine, name));
            assertThat(violations).isEmpty();
            SnapshotProgram.carryOut(bed.engine, "start", name);
            assertThat(bed.numbers(bed.databases.find(name))).isEqualTo("1");
        }
    }
}
