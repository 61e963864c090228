package dev.seedbed.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every [ContainerEngine] does, real or not.
public abstract class ContainerEngineContract {
    public static final String TEST_LABEL = "dev.seedbed.test";

    public final String id = UUID.randomUUID().toString().substring(0, 8);
    public final Map<String, String> labels = Map.of(TEST_LABEL, "engine-" + id, Labels.ID, id);
    public ContainerEngine engine;

    public abstract ContainerEngine open() throws Exception;

    /// A local image with a shell.
    public abstract String image();

    @BeforeEach
    void openEngine() throws Exception {
        engine = open();
    }

    @AfterEach
    void removeWhatWasMade() throws Exception {
        Map<String, String> mine = Map.of(TEST_LABEL, "engine-" + id);
        for (ContainerSummary container : engine.containers(mine)) {
            engine.removeContainer(container.id(), true);
        }
        for (VolumeSummary volume : engine.volumes(mine)) {
            engine.removeVolume(volume.name());
        }
        engine.close();
    }

    ContainerSpec.Builder sleeper(String name) {
        return ContainerSpec.named(name, image())
                .labels(labels)
                .entrypoint(List.of("sleep", "300"))
                .stopTimeoutSeconds(1);
    }

    public static Failure failureOf(ThrowingCallable call) {
        try {
            call.call();
        } catch (OperationFailedException e) {
            return e.failure();
        } catch (Throwable e) {
            throw new AssertionError("not an expected failure", e);
        }
        throw new AssertionError("did not fail");
    }

    /// Waits until a thread waits for something itself.
    protected static void awaitBlocked(Thread thread) throws Exception {
        Awaiting.until(
                Duration.ofMinutes(1),
                () -> thread + " does not wait",
                () -> thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING);
    }

    /// Also those that the engine made for what the image declares.
    private Set<String> mounted(String container) throws Exception {
        return engine.container(container).summary().mounts().stream()
                .filter(mount -> mount.type() == Mount.Type.VOLUME)
                .map(Mount::source)
                .collect(Collectors.toSet());
    }

    private List<String> volumes() throws Exception {
        return engine.volumes(Map.of()).stream().map(VolumeSummary::name).toList();
    }

    @Test
    void containerGoesFromCreatedToRemoved() throws Exception {
        String container = engine.createContainer(sleeper("engine-life-" + id)
                .environment(Map.of("GREETING", "a=b c"))
                .build());

        assertThat(engine.container(container).summary().state()).isEqualTo(ContainerState.CREATED);
        assertThat(engine.container(container).environment()).containsEntry("GREETING", "a=b c");
        engine.start(container);
        engine.start(container);
        assertThat(engine.container("engine-life-" + id).summary().state()).isEqualTo(ContainerState.RUNNING);
        engine.stop(container, Duration.ofSeconds(1));
        engine.stop(container, Duration.ofSeconds(1));
        assertThat(engine.container(container).summary().state()).isEqualTo(ContainerState.EXITED);
        engine.kill(container);
        Set<String> anonymous = mounted(container);
        engine.removeContainer(container, true);
        engine.removeContainer(container, true);
        assertThat(volumes()).noneMatch(anonymous::contains);
        assertThat(failureOf(() -> engine.container(container)))
                .isEqualTo(new Failure.NotFound("container", container));
    }

    @Test
    void listsByLabels() throws Exception {
        String container = engine.createContainer(sleeper("engine-list-" + id).build());

        assertThat(engine.containers(Map.of(Labels.ID, id))).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo(container);
            assertThat(found.name()).isEqualTo("engine-list-" + id);
            assertThat(found.labels()).containsAllEntriesOf(labels);
        });
        assertThat(engine.containers(Map.of(Labels.ID, "")))
                .anyMatch(found -> found.id().equals(container));
        assertThat(engine.containers(Map.of(Labels.ID, id, "other", ""))).isEmpty();
        assertThat(engine.containers(Map.of())).anyMatch(found -> found.id().equals(container));
    }

    @Test
    void repeatedCreationFindsTheFirst() throws Exception {
        ContainerSpec spec = sleeper("engine-again-" + id).build();

        assertThat(engine.createContainer(spec)).isEqualTo(engine.createContainer(spec));
        assertThat(failureOf(() -> engine.createContainer(ContainerSpec.named("engine-again-" + id, image())
                        .labels(Map.of(Labels.ID, "other"))
                        .build())))
                .isEqualTo(new Failure.NameInUse("container", "engine-again-" + id));
    }

    @Test
    void renamesUnlessTheNameIsTaken() throws Exception {
        String first = engine.createContainer(sleeper("engine-first-" + id).build());
        engine.createContainer(sleeper("engine-second-" + id).build());

        engine.rename(first, "engine-third-" + id);
        assertThat(engine.container(first).summary().name()).isEqualTo("engine-third-" + id);
        assertThat(failureOf(() -> engine.rename(first, "engine-second-" + id)))
                .isEqualTo(new Failure.NameInUse("container", "engine-second-" + id));
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(failureOf(() -> engine.start("engine-none-" + id)))
                .isEqualTo(new Failure.NotFound("container", "engine-none-" + id));
        assertThat(failureOf(() -> engine.image("seedbed.test/none:1")))
                .isEqualTo(new Failure.NotFound("image", "seedbed.test/none:1"));
        assertThat(failureOf(
                        () -> engine.createContainer(ContainerSpec.named("engine-none-" + id, "seedbed.test/none:1")
                                .build())))
                .isEqualTo(new Failure.NotFound("image", "seedbed.test/none:1"));
    }

    @Test
    void volumesLiveUntilNobodyRefersToThem() throws Exception {
        String volume = "engine-volume-" + id;
        engine.createVolume(volume, labels, Map.of());
        engine.createVolume(volume, labels, Map.of());
        String container = engine.createContainer(sleeper("engine-holder-" + id)
                .mount(Mount.volume(volume, "/data"))
                .build());

        assertThat(engine.volumes(Map.of(Labels.ID, id))).singleElement().satisfies(found -> {
            assertThat(found.name()).isEqualTo(volume);
            assertThat(found.driver()).isEqualTo("local");
            assertThat(found.createdAt()).isNotNull();
        });
        assertThat(engine.container(container).summary().mounts())
                .contains(new Mount(Mount.Type.VOLUME, volume, "/data", false));
        assertThat(failureOf(() -> engine.removeVolume(volume)))
                .isInstanceOfSatisfying(
                        Failure.WrongState.class,
                        failure -> assertThat(failure.name()).isEqualTo(volume));
        engine.removeContainer(container, true);
        engine.removeVolume(volume);
        engine.removeVolume(volume);
        assertThat(engine.volumes(Map.of(Labels.ID, id))).isEmpty();
    }

    @Test
    void volumesHaveADriverAndItsOptions() throws Exception {
        String volume = "engine-driver-" + id;
        Map<String, String> options = Map.of("type", "tmpfs", "device", "tmpfs", "o", "size=1m");
        engine.createVolume(volume, VolumeDriver.LOCAL, labels, options);

        assertThat(engine.volume(volume).driver()).isEqualTo("local");
        assertThat(engine.volume(volume).options()).isEqualTo(options);
        assertThat(engine.volume(volume).toString()).doesNotContain("size=1m");
        assertThat(engine.volumeDrivers()).first().isEqualTo(new VolumeDriver("local", false, true, ""));
        assertThat(failureOf(() -> engine.createVolume(volume + "-2", "engine-none-" + id, labels, Map.of())))
                .isInstanceOfSatisfying(
                        EngineFailure.EngineRefused.class,
                        refused -> assertThat(refused.message()).contains("error looking up volume plugin"));
    }

    @Test
    void anotherVolumeTakesTheSamePlaces() throws Exception {
        String volume = "engine-place-" + id;
        engine.createVolume(volume, labels, Map.of());
        engine.createVolume(volume + "-2", labels, Map.of());
        String container = engine.createContainer(sleeper("engine-places-" + id)
                .mount(Mount.volume(volume, "/data"))
                .mount(Mount.readOnlyVolume(volume, "/look"))
                .build());

        String made = engine.recreate(
                container, RecreateOptions.withVolumes("engine-again-" + id, Map.of(volume, volume + "-2")));

        assertThat(engine.container(made).summary().mounts())
                .contains(
                        new Mount(Mount.Type.VOLUME, volume + "-2", "/data", false),
                        new Mount(Mount.Type.VOLUME, volume + "-2", "/look", true))
                .noneMatch(mount -> mount.source().equals(volume));
        assertThat(engine.container(made).summary().labels()).containsAllEntriesOf(labels);
    }

    @Test
    void exitOfAKilledContainerIsAwaited() throws Exception {
        String container = engine.createContainer(sleeper("engine-wait-" + id).build());
        engine.start(container);
        var exit = new CompletableFuture<Long>();
        Thread waiting = Thread.ofVirtual().start(() -> {
            try {
                exit.complete(engine.awaitExit(container));
            } catch (OperationFailedException | InterruptedException e) {
                exit.completeExceptionally(e);
            }
        });
        awaitBlocked(waiting);
        engine.kill(container);

        assertThat(exit.get(60, TimeUnit.SECONDS)).isEqualTo(137);
    }

    @Test
    void uploadedFilesCountTheirBytes() throws Exception {
        String container = engine.createContainer(sleeper("engine-upload-" + id).build());
        byte[] text = "select 1;\n".getBytes(StandardCharsets.UTF_8);
        var sent = new LinkedBlockingQueue<Long>();

        engine.upload(
                container,
                "/",
                List.of(
                        new UploadFile("seeds", 0755, 0, 0, 0, null),
                        new UploadFile(
                                "seeds/一 'two'\n.sql", 0644, 0, 0, text.length, () -> new ByteArrayInputStream(text))),
                sent::add);

        assertThat(sent).last().isEqualTo((long) text.length);
    }

    @Test
    void programsOutputIsReadAsItComes() throws Exception {
        String container = engine.createContainer(sleeper("engine-read-" + id).build());
        ExecSpec program = ExecSpec.of(null, "true");

        assertThat(failureOf(() ->
                        engine.execReading(container, program, Duration.ofSeconds(10), InputStream::readAllBytes)))
                .isInstanceOf(Failure.WrongState.class);
        engine.start(container);
        var read = new ByteArrayOutputStream();
        ExecResult result =
                engine.execReading(container, program, Duration.ofSeconds(10), output -> output.transferTo(read));

        assertThat(result).isEqualTo(new ExecResult(0, "", ""));
        assertThat(read.size()).isZero();
        var refusal = new Failure.NotFound("file", "x");
        assertThat(failureOf(() -> engine.execReading(container, program, Duration.ofSeconds(10), _ -> {
                    throw new OperationFailedException(refusal);
                })))
                .isEqualTo(refusal);
        assertThat(failureOf(() -> engine.execWriting(container, program, Duration.ofSeconds(10), _ -> {
                    throw new OperationFailedException(refusal);
                })))
                .isEqualTo(refusal);
        assertThat(engine.execWriting(container, program, Duration.ofSeconds(10), input -> input.write(1))
                        .isSuccess())
                .isTrue();
    }

    @Test
    void whoOnlyLooksLetsAVolumeGo() throws Exception {
        String volume = "engine-looked-" + id;
        engine.createVolume(volume, labels, Map.of());
        String helper = engine.createContainer(sleeper("engine-helper-" + id)
                .labels(Map.of(Labels.ROLE, Labels.ROLE_HELPER))
                .mount(Mount.readOnlyVolume(volume, "/files"))
                .build());
        engine.start(helper);
        Set<String> mounted = mounted(helper);

        engine.removeVolume(volume);

        assertThat(volumes()).noneMatch(mounted::contains);
        assertThat(engine.volumes(Map.of(Labels.ID, id))).isEmpty();
        assertThat(engine.containers(Map.of(Labels.ID, id))).isEmpty();
    }

    @Test
    void eventsTellOfChanges() throws Exception {
        BlockingQueue<EngineEvent> events = new LinkedBlockingQueue<>();
        try (Subscription _ = engine.events(events::add, _ -> {})) {
            String container =
                    engine.createContainer(sleeper("engine-event-" + id).build());
            engine.start(container);

            EngineEvent event = events.poll(30, TimeUnit.SECONDS);
            while (event != null
                    && !(event.action().equals("start") && event.id().equals(container))) {
                event = events.poll(30, TimeUnit.SECONDS);
            }
            assertThat(event).isNotNull();
            assertThat(event.type()).isEqualTo("container");
            assertThat(event.attributes()).containsEntry("name", "engine-event-" + id);
        }
    }

    @Test
    void takenPortIsNamed() throws Exception {
        String first = engine.createContainer(sleeper("engine-port1-" + id)
                .publish(new PublishedPort("127.0.0.1", 0, 5432))
                .build());
        engine.start(first);
        int port = engine.container(first).summary().ports().getFirst().hostPort();
        String second = engine.createContainer(sleeper("engine-port2-" + id)
                .publish(new PublishedPort("127.0.0.1", port, 5432))
                .build());

        assertThat(failureOf(() -> engine.start(second))).isEqualTo(new Failure.PortInUse(port));
        assertThat(engine.container(second).summary().state()).isNotEqualTo(ContainerState.RUNNING);
        assertThat(engine.containers(Map.of(Labels.ID, id)))
                .anySatisfy(
                        found -> assertThat(found.ports()).containsExactly(new PublishedPort("127.0.0.1", port, 5432)));
    }
}
