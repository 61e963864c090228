package dev.seedbed.seeding.watch;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs a probe script in a container again and again until it is closed.
///
/// An engine does not end a program whose reader is gone, so a script ends by itself after a while and is started
/// again. A probe that cannot run is tried as the container's own user, then rarely: looking must never disturb.
final class ProbeLoop implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(ProbeLoop.class);
    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int MOST_FAILURES = 60;

    private final ContainerEngine engine;
    private final String containerId;
    private final Program program;
    private final Consumer<String> lines;
    private final Runnable started;
    private final Thread thread;

    /// A constant script with what it needs.
    ///
    /// @param user the database's own user: another user may not look at its processes
    /// @param environment may hold a password
    record Program(String user, String script, int rounds, Map<String, String> environment) {
        ExecSpec as(@Nullable String whom) {
            return new ExecSpec(
                    whom, List.of("sh", "-c", script, "seedbed-probe", Integer.toString(rounds)), environment);
        }

        @Override
        public String toString() {
            return "Program[" + user + "]";
        }
    }

    /// @param started called before each start of the script
    /// @param lines hears its standard output, on threads of the engine's adapter
    ProbeLoop(ContainerEngine engine, String containerId, Program program, Runnable started, Consumer<String> lines) {
        this.engine = engine;
        this.containerId = containerId;
        this.program = program;
        this.started = started;
        this.lines = lines;
        this.thread = Thread.ofVirtual().name("seed-probe-" + containerId).start(this::run);
    }

    private void run() {
        List<@Nullable String> users = new ArrayList<>();
        users.add(program.user());
        users.add(null);
        int failures = 0;
        try {
            while (failures < MOST_FAILURES) {
                long begun = System.nanoTime();
                boolean spoke = runOnce(users.getFirst());
                if (spoke || System.nanoTime() - begun > SHORTEST.toNanos()) {
                    failures = 0;
                } else {
                    failures++;
                    if (failures % 3 == 0) {
                        users.addLast(users.removeFirst());
                    }
                    Thread.sleep(PAUSE);
                }
            }
        } catch (InterruptedException e) {
            log.debug("probe of {} ends", containerId);
        }
    }

    private boolean runOnce(@Nullable String user) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch spoke = new CountDownLatch(1);
        started.run();
        try (Subscription _ =
                engine.execLines(containerId, program.as(user), line -> hear(line, spoke), _ -> ended.countDown())) {
            ended.await();
        } catch (OperationFailedException e) {
            log.debug("probe of {} cannot run: {}", containerId, e.failure());
        }
        return spoke.getCount() == 0;
    }

    private void hear(LogLine line, CountDownLatch spoke) {
        if (line.stream() == LogLine.Stream.STDOUT) {
            spoke.countDown();
            lines.accept(line.text());
        } else {
            log.debug("probe of {}: {}", containerId, line.text());
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
