package dev.seedbed.engine.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.Awaiting;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerEngineContract;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.engine.context.RegistryCredentials;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.engine.watch.EngineStatus;
import dev.seedbed.engine.watch.EngineWatch;
import dev.seedbed.engine.watch.SwitchableEngine;
import dev.seedbed.engine.watch.WatchTimes;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// What reaches the caller when the way to a real engine is bad.
@Tag("engine")
@Isolated("says how soon something is noticed, which a busy machine cannot keep")
class EngineFaultsTest {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final String IMAGE = TestEngine.image("postgres:17");

    @TempDir
    Path folder;

    private final Map<String, String> labels =
            Map.of(ContainerEngineContract.TEST_LABEL, "engine-faults-" + UUID.randomUUID());
    private FaultProxy proxy;
    private ContainerEngine engine;
    private ContainerEngine direct;

    @BeforeEach
    void connect() throws Exception {
        EngineContext local = DockerEngineTest.localContext();
        proxy = new FaultProxy(folder, Path.of(local.endpoint().getPath()));
        engine = new DockerConnector(RegistryCredentials.NONE, new EngineDeadlines(LIMIT, LIMIT, LIMIT, LIMIT, LIMIT))
                .connect(proxy.context());
        direct = new DockerConnector(RegistryCredentials.NONE).connect(local);
    }

    @AfterEach
    void clean() throws Exception {
        for (ContainerSummary container : direct.containers(labels)) {
            direct.removeContainer(container.id(), true);
        }
        direct.close();
        engine.close();
        proxy.close();
    }

    private String running(String script) throws Exception {
        String container = direct.createContainer(ContainerSpec.named("engine-faults-" + UUID.randomUUID(), IMAGE)
                .labels(labels)
                .entrypoint(List.of("sh", "-c", script))
                .build());
        direct.start(container);
        return container;
    }

    private interface EngineCall {
        void on(ContainerEngine engine) throws OperationFailedException, InterruptedException;
    }

    private static final Map<String, EngineCall> CALLS = Map.of(
            "ping", ContainerEngine::ping,
            "info", ContainerEngine::info,
            "containers", engine -> engine.containers(Map.of()),
            "volumes", engine -> engine.volumes(Map.of()),
            "images", ContainerEngine::images,
            "image", engine -> engine.image(IMAGE),
            "volumeSizes", ContainerEngine::volumeSizes,
            "removeVolume", engine -> engine.removeVolume("engine-faults-none"),
            "removeContainer", engine -> engine.removeContainer("engine-faults-none", false),
            "events", engine -> engine.events(_ -> {}, _ -> {}));

    @Test
    void everyCallToASilentEngineEndsInItsTime() {
        proxy.stalled = true;
        CALLS.forEach((name, call) -> {
            long start = System.nanoTime();
            assertThat(ContainerEngineContract.failureOf(() -> call.on(engine)))
                    .as(name)
                    .isInstanceOf(EngineFailure.EngineTimedOut.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(name).isBetween(LIMIT, LIMIT.multipliedBy(10));
        });
    }

    /// The container that looked was there when the engine refused, and gone when it was searched for.
    @Test
    void aVolumeIsRemovedAlsoWhereALookEndsJustThen() throws Exception {
        String volume = "engine-faults-" + UUID.randomUUID();
        direct.createVolume(volume, labels, Map.of());
        String looking = direct.createContainer(ContainerSpec.named(volume, IMAGE)
                .labels(labels)
                .mount(Mount.readOnlyVolume(volume, "/v"))
                .build());
        proxy.only = "DELETE";
        proxy.stalled = true;
        var removal = CompletableFuture.runAsync(
                () -> {
                    try {
                        engine.removeVolume(volume);
                    } catch (OperationFailedException | InterruptedException e) {
                        throw new IllegalStateException(e.getMessage(), e);
                    }
                },
                Thread::startVirtualThread);
        while (!proxy.holds) {
            Thread.onSpinWait();
        }
        direct.removeContainer(looking, true);
        proxy.stalled = false;
        assertThat(removal).succeedsWithin(LIMIT.multipliedBy(5));
        assertThat(direct.volumes(labels)).isEmpty();
    }

    @Test
    void engineThatHangsUpIsUnreachable() {
        proxy.cutAfter = 0;
        CALLS.forEach((name, call) -> assertThat(ContainerEngineContract.failureOf(() -> call.on(engine)))
                .as(name)
                .isInstanceOfSatisfying(
                        EngineFailure.EngineUnreachable.class,
                        failure -> assertThat(failure.reason()).isEqualTo(EngineFailure.Unreachable.REFUSED)));
    }

    @Test
    void cutAnswerIsNeverTakenForAWholeOne() {
        for (long bytes = 5; bytes < 800; bytes += 35) {
            proxy.cutAfter = bytes;
            assertThat(ContainerEngineContract.failureOf(() -> engine.images()))
                    .as("cut after " + bytes)
                    .isInstanceOf(EngineFailure.EngineUnreachable.class);
        }
    }

    @Test
    void stoppedEngineIsNotRunning() throws IOException {
        proxy.pause();
        CALLS.forEach((name, call) -> assertThat(ContainerEngineContract.failureOf(() -> call.on(engine)))
                .as(name)
                .isInstanceOfSatisfying(
                        EngineFailure.EngineUnreachable.class,
                        failure -> assertThat(failure.reason()).isEqualTo(EngineFailure.Unreachable.NOT_RUNNING)));
    }

    @Test
    void connectionsThatDiedUnseenReachNobody() throws Exception {
        for (int i = 0; i < 5; i++) {
            engine.containers(Map.of());
            proxy.pause();
            proxy.resume();
            engine.removeContainer("engine-faults-none", false);
        }
    }

    @Test
    void answerThatIsNoJsonIsNoEngine() {
        proxy.answer = FaultProxy.json(200, "<html>");

        assertThat(ContainerEngineContract.failureOf(() -> engine.containers(Map.of())))
                .isInstanceOfSatisfying(
                        EngineFailure.EngineUnreachable.class,
                        failure -> assertThat(failure.reason()).isEqualTo(EngineFailure.Unreachable.NOT_AN_ENGINE));
    }

    @Test
    void refusalKeepsTheEnginesWords() {
        proxy.answer = FaultProxy.json(500, "{\"message\":\"no space left on device\"}");

        assertThat(ContainerEngineContract.failureOf(() -> engine.createVolume("engine-faults", labels, Map.of())))
                .isEqualTo(new EngineFailure.EngineRefused("create volume", 500, "no space left on device"));
    }

    @Test
    void cutLogEndsWithAReason() throws Exception {
        String container = running("while true; do echo 0123456789012345678901234567890123456789; sleep 0.01; done");
        var ended = new LinkedBlockingQueue<Optional<OperationFailedException>>();
        proxy.only = "/logs";
        proxy.cutAfter = 1500;

        engine.followLog(container, LogRequest.ALL, _ -> {}, reason -> ended.add(Optional.ofNullable(reason)));

        Optional<OperationFailedException> reason = ended.poll(10, TimeUnit.SECONDS);
        assertThat(reason).isPresent();
        assertThat(reason.get().failure()).isInstanceOf(EngineFailure.EngineUnreachable.class);
    }

    @Test
    void cutProgramIsNoSuccess() throws Exception {
        String container = running("sleep 60");
        proxy.only = "/start";
        proxy.cutAfter = 300;

        assertThat(ContainerEngineContract.failureOf(() -> engine.exec(
                        container, ExecSpec.of(null, "sh", "-c", "sleep 1; head -c 100000 /dev/zero"), LIMIT)))
                .isInstanceOf(EngineFailure.EngineUnreachable.class);
    }

    @Test
    void silentPullIsGivenUp() {
        proxy.only = "/images/create";
        proxy.stalled = true;

        assertThat(ContainerEngineContract.failureOf(() -> engine.pull("127.0.0.1:1/x:1", _ -> {})))
                .isInstanceOf(ImageFailure.ImageUnavailable.class);
    }

    @Test
    void pullErrorInTheStreamIsTold() {
        proxy.only = "/images/create";
        proxy.answer = FaultProxy.json(
                200, "{\"status\":\"Pulling from x\",\"id\":\"1\"}\n{\"errorDetail\":{\"message\":\"no such tag\"}}\n");

        assertThat(ContainerEngineContract.failureOf(() -> engine.pull("x:1", _ -> {})))
                .isEqualTo(new ImageFailure.ImageUnavailable("x:1", "no such tag", List.of()));
    }

    @Test
    void watchIsBackSoonAfterTheEngine() throws Exception {
        BlockingQueue<EngineStatus> seen = new LinkedBlockingQueue<>();
        BlockingQueue<Set<String>> changed = new LinkedBlockingQueue<>();
        var switchable = new SwitchableEngine(new DockerConnector(RegistryCredentials.NONE), proxy.context());
        try (var watch = new EngineWatch(switchable, WatchTimes.STANDARD, InstantSource.system())) {
            watch.listen(listener(seen, changed));
            watch.start();
            await(seen, EngineStatus.Connected.class, 30_000);

            proxy.pause();
            await(seen, EngineStatus.Lost.class, 30_000);
            String made = running("sleep 60");
            // Time itself is meant: the watch tries less and less often.
            Thread.sleep(5_000);
            changed.clear();
            proxy.resume();

            await(seen, EngineStatus.Connected.class, 30_000);
            assertThat(changed.poll(30, TimeUnit.SECONDS)).isEqualTo(EngineWatch.ALL_TYPES);
            assertThat(switchable.containers(labels))
                    .anyMatch(found -> found.id().equals(made));
        } finally {
            switchable.close();
        }
    }

    @Test
    void watchTellsOfOutsideChanges() throws Exception {
        BlockingQueue<EngineStatus> seen = new LinkedBlockingQueue<>();
        BlockingQueue<Set<String>> changed = new LinkedBlockingQueue<>();
        var switchable = new SwitchableEngine(new DockerConnector(RegistryCredentials.NONE), proxy.context());
        try (var watch = new EngineWatch(switchable)) {
            watch.listen(listener(seen, changed));
            watch.start();
            await(seen, EngineStatus.Connected.class, 30_000);
            assertThat(changed.poll(30, TimeUnit.SECONDS)).isEqualTo(EngineWatch.ALL_TYPES);

            running("sleep 60");

            Awaiting.until(Duration.ofSeconds(30), () -> "no change", () -> {
                Set<String> types = changed.poll();
                return types != null && types.contains("container");
            });
        } finally {
            switchable.close();
        }
    }

    private static EngineWatch.Listener listener(BlockingQueue<EngineStatus> seen, BlockingQueue<Set<String>> changed) {
        return new EngineWatch.Listener() {
            @Override
            public void status(EngineStatus status) {
                seen.add(status);
            }

            @Override
            public void changed(Set<String> types) {
                changed.add(types);
            }
        };
    }

    private static void await(BlockingQueue<EngineStatus> seen, Class<? extends EngineStatus> wanted, long millis)
            throws InterruptedException {
        long until = System.nanoTime() + millis * 1_000_000;
        EngineStatus status = null;
        while (!wanted.isInstance(status)) {
            status = seen.poll(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
            assertThat(status)
                    .as("status " + wanted.getSimpleName() + " in time")
                    .isNotNull();
        }
    }
}
