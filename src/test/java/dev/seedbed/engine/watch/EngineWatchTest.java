package dev.seedbed.engine.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.Awaiting;
import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.EngineEvent;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The watch against an engine in memory.
class EngineWatchTest {
    private static final Failure GONE =
            new EngineFailure.EngineUnreachable("fake", "unix:///fake.sock", EngineFailure.Unreachable.NOT_RUNNING, "");
    private static final WatchTimes QUICK = new WatchTimes(
            Duration.ofMillis(100),
            Duration.ofSeconds(30),
            Duration.ofMillis(50),
            Duration.ofMillis(50),
            Duration.ofMillis(200),
            Duration.ofSeconds(30));

    private final FakeContainerEngine fake = new FakeContainerEngine();
    private final BlockingQueue<EngineStatus> seen = new LinkedBlockingQueue<>();
    private final BlockingQueue<Set<String>> changed = new LinkedBlockingQueue<>();
    private final AtomicLong jump = new AtomicLong();
    private final InstantSource clock = () -> Instant.now().plusMillis(jump.get());
    private final SwitchableEngine engine = new SwitchableEngine(_ -> fake, fake.context());
    private @Nullable EngineWatch watch;

    private void watch(WatchTimes times) {
        watch = new EngineWatch(engine, times, clock);
        watch.listen(new EngineWatch.Listener() {
            @Override
            public void status(EngineStatus status) {
                seen.add(status);
            }

            @Override
            public void changed(Set<String> types) {
                changed.add(types);
            }
        });
        watch.start();
    }

    @BeforeEach
    void connected() throws Exception {
        watch(QUICK);
        assertThat(next()).isInstanceOf(EngineStatus.Connecting.class);
        assertThat(next()).isEqualTo(new EngineStatus.Connected(fake.context(), fake.info()));
        assertThat(change()).isEqualTo(EngineWatch.ALL_TYPES);
    }

    @AfterEach
    void stop() {
        if (watch != null) {
            watch.close();
        }
    }

    private @Nullable EngineStatus next() throws InterruptedException {
        return seen.poll(30, TimeUnit.SECONDS);
    }

    private @Nullable Set<String> change() throws InterruptedException {
        return changed.poll(30, TimeUnit.SECONDS);
    }

    private static EngineEvent event(String type, String action) {
        return new EngineEvent(type, action, "x", Map.of(), Instant.now());
    }

    @Test
    void changesAreGathered() throws Exception {
        for (int i = 0; i < 100; i++) {
            fake.emit(event("container", "start"));
        }
        fake.emit(event("volume", "create"));

        assertThat(change()).containsExactlyInAnyOrder("container", "volume");
        assertThat(changed.poll(200, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void programsInContainersChangeNothing() throws Exception {
        fake.emit(event("container", "exec_create: cat /proc/1/fdinfo/3"));
        fake.emit(event("container", "exec_die"));

        assertThat(changed.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void endOfTheEventsIsSurvived() throws Exception {
        Awaiting.until(Duration.ofSeconds(30), () -> "nobody listens to the engine", fake::isListenedTo);
        fake.failAlwaysOn("events", GONE);
        fake.endEvents(GONE);

        assertThat(next()).isEqualTo(new EngineStatus.Lost("fake", GONE));
        fake.recover();
        assertThat(next()).isInstanceOf(EngineStatus.Connected.class);
        assertThat(change()).isEqualTo(EngineWatch.ALL_TYPES);
    }

    @Test
    void engineThatNoLongerAnswersIsNoticed() throws Exception {
        Failure slow = new EngineFailure.EngineTimedOut("ping", Duration.ofSeconds(10));
        fake.failOn("ping", slow);

        assertThat(next()).isEqualTo(new EngineStatus.Lost("fake", slow));
        assertThat(next()).isInstanceOf(EngineStatus.Connected.class);
    }

    @Test
    void switchShowsTheOtherEngine() throws Exception {
        var other = new EngineContext("other", "", URI.create("unix:///other.sock"), "context", null, true);
        engine.switchTo(other);

        EngineStatus status = next();
        while (!(status instanceof EngineStatus.Connected connected
                && connected.context().equals(other))) {
            assertThat(status).isNotNull();
            status = next();
        }
        assertThat(change()).isEqualTo(EngineWatch.ALL_TYPES);
    }

    @Test
    void sleepOfTheComputerMeansToLookAtAllAgain() throws Exception {
        jump.set(Duration.ofHours(1).toMillis());

        assertThat(change()).isEqualTo(EngineWatch.ALL_TYPES);
    }

    @Test
    void allIsLookedAtNowAndThen() throws Exception {
        stop();
        changed.clear();
        watch(new WatchTimes(
                Duration.ofSeconds(10),
                Duration.ofMillis(200),
                Duration.ofMillis(50),
                Duration.ofMillis(50),
                Duration.ofMillis(200),
                Duration.ofSeconds(30)));

        assertThat(change()).isEqualTo(EngineWatch.ALL_TYPES);
        assertThat(change()).isEqualTo(EngineWatch.ALL_TYPES);
    }

    @Test
    void retriesSlowDown() {
        WatchTimes times = WatchTimes.STANDARD;

        assertThat(times.retryAfter(Duration.ZERO)).isEqualTo(Duration.ofMillis(500));
        assertThat(times.retryAfter(Duration.ofSeconds(16))).isEqualTo(Duration.ofSeconds(2));
        assertThat(times.retryAfter(Duration.ofHours(1))).isEqualTo(Duration.ofSeconds(30));
    }
}
