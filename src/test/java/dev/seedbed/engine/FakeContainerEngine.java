package dev.seedbed.engine;

import dev.seedbed.engine.image.ImageCommit;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.engine.program.ProgramConnection;
import dev.seedbed.engine.program.ProgramReader;
import dev.seedbed.engine.program.ProgramWriter;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.OperationFailedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/// An engine in memory for tests: keeps objects, records calls, and fails or delays as it is told.
///
/// Method names of [ContainerEngine] name calls in [#failOn], [#delayOn] and [#calls].
public final class FakeContainerEngine implements ContainerEngine {
    private final EngineContext context;
    private final Map<String, FakeContainer> containers = new LinkedHashMap<>();
    private final Map<String, VolumeSummary> volumes = new LinkedHashMap<>();
    private final List<VolumeDriver> drivers =
            new ArrayList<>(List.of(new VolumeDriver(VolumeDriver.LOCAL, false, true, "")));
    private final Map<String, byte[]> fed = new ConcurrentHashMap<>();
    private final Map<String, Long> sizes = new ConcurrentHashMap<>();
    private final Map<String, ImageDetails> images = new LinkedHashMap<>();
    private final Map<String, ImageDetails> remoteImages = new LinkedHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Failure> failures = new ConcurrentHashMap<>();
    private final Set<String> lasting = ConcurrentHashMap.newKeySet();
    private final Map<String, Duration> delays = new ConcurrentHashMap<>();
    private final List<FakeStream<EngineEvent>> eventStreams = new CopyOnWriteArrayList<>();
    private final List<String> removedWithoutVolumes = new CopyOnWriteArrayList<>();
    private volatile BiFunction<String, ExecSpec, ExecResult> programs = (_, _) -> new ExecResult(0, "", "");
    private volatile Consumer<String> onStart = _ -> {};
    private volatile EngineInfo info = EngineInfoBuilder.builder()
            .product("Docker Engine")
            .version("28.0.0")
            .apiVersion("1.44")
            .operatingSystem("Fake OS")
            .architecture("x86_64")
            .storageDriver("overlay2")
            .rootDirectory("/var/lib/docker")
            .cpus(4)
            .memoryBytes(8L << 30)
            .local(true)
            .build();
    private int nextPort = 40_000;
    private volatile int jitterMicros;
    private volatile boolean closed;

    public FakeContainerEngine() {
        this(new EngineContext("fake", "", URI.create("unix:///fake.sock"), "socket", null, true));
    }

    public static final String WITHOUT_COMMAND = "without-command:1";
    private static final String ENTRYPOINT = "/usr/local/bin/docker-entrypoint.sh";
    private final Map<String, Map<String, byte[]>> imageFiles = new ConcurrentHashMap<>();
    private final Set<String> untagged = ConcurrentHashMap.newKeySet();

    public FakeContainerEngine(EngineContext context) {
        this.context = context;
    }

    /// Names of containers whose anonymous volumes stayed when they were removed; those are not kept here otherwise.
    public List<String> removedWithoutVolumes() {
        return List.copyOf(removedWithoutVolumes);
    }

    /// The next call of `method` fails.
    public void failOn(String method, Failure failure) {
        lasting.remove(method);
        failures.put(method, failure);
    }

    /// Every call of `method` fails until [#recover].
    public void failAlwaysOn(String method, Failure failure) {
        lasting.add(method);
        failures.put(method, failure);
    }

    public void recover() {
        failures.clear();
        lasting.clear();
        delays.clear();
    }

    /// Every call of `method` takes that long, unless interrupted.
    public void delayOn(String method, Duration delay) {
        delays.put(method, delay);
    }

    /// From now on every call takes a random time up to this.
    public void jitter(Duration longest) {
        jitterMicros = (int) (longest.toNanos() / 1_000);
    }

    /// Calls so far, such as `start orders-db` or `containers`.
    public List<String> calls() {
        return List.copyOf(calls);
    }

    public boolean isClosed() {
        return closed;
    }

    public void info(EngineInfo told) {
        info = told;
    }

    /// Puts an image on the engine. [#WITHOUT_COMMAND] has no command.
    public FakeContainerEngine withImage(String reference, Map<String, String> environment, int... ports) {
        synchronized (this) {
            images.put(reference, image(reference, environment, ports));
        }
        return this;
    }

    /// Puts an image where a pull finds it.
    public FakeContainerEngine withRemoteImage(String reference, Map<String, String> environment, int... ports) {
        synchronized (this) {
            remoteImages.put(reference, image(reference, environment, ports));
        }
        return this;
    }

    private static String idOf(String reference) {
        return "sha256:" + UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.UTF_8));
    }

    private static ImageDetails image(String reference, Map<String, String> environment, int... ports) {
        List<Integer> exposed = new ArrayList<>();
        for (int port : ports) {
            exposed.add(port);
        }
        String id = idOf(reference);
        return ImageDetailsBuilder.builder()
                .id(id)
                .tags(List.of(reference))
                .environment(environment)
                .exposedPorts(exposed)
                .entrypoint(List.of(ENTRYPOINT))
                .architecture("amd64")
                .build();
    }

    /// Puts a file into an image, or takes the entrypoint out of it where there is no content.
    public FakeContainerEngine withImageFile(String reference, String path, byte @Nullable [] content) {
        var files = imageFiles.computeIfAbsent(
                Objects.requireNonNull(imageOf(reference)).id(), _ -> new HashMap<>(Map.of(ENTRYPOINT, new byte[1])));
        if (content == null) {
            files.remove(path);
        } else {
            files.put(path, content);
        }
        return this;
    }

    /// Takes the names of an image away, as a newer pull does.
    public FakeContainerEngine untag(String reference) {
        synchronized (this) {
            untagged.add(reference);
        }
        return this;
    }

    /// What programs in containers do: container name and program to result.
    public void onExec(BiFunction<String, ExecSpec, ExecResult> result) {
        programs = result;
    }

    /// Runs after a container was started, with its name: may print and end it.
    public void onStart(Consumer<String> script) {
        onStart = script;
    }

    /// Lets a container print a line.
    public void print(String idOrName, LogLine.Stream stream, String text) {
        FakeContainer container = find(idOrName);
        var line = new LogLine(stream, Instant.now(), text);
        List<FakeStream<LogLine>> followers;
        synchronized (this) {
            container.log.add(line);
            followers = List.copyOf(container.followers);
        }
        followers.forEach(follower -> follower.push(line));
    }

    /// Lets a container end by itself.
    public void exit(String idOrName, long code) {
        FakeContainer container = find(idOrName);
        List<FakeStream<LogLine>> followers;
        synchronized (this) {
            if (!container.state.isUp()) {
                return;
            }
            container.state = ContainerState.EXITED;
            container.exitCode = code;
            container.finishedAt = Instant.now();
            followers = List.copyOf(container.followers);
            container.followers.clear();
            notifyAll();
        }
        followers.forEach(follower -> follower.finish(null));
        emit("container", "die", container);
    }

    /// Ends all event streams, as an engine does that goes away.
    public void endEvents(@Nullable Failure reason) {
        List<FakeStream<EngineEvent>> streams = List.copyOf(eventStreams);
        eventStreams.clear();
        streams.forEach(stream -> stream.finish(reason == null ? null : new OperationFailedException(reason)));
    }

    /// Whether somebody takes the events.
    public boolean isListenedTo() {
        return !eventStreams.isEmpty();
    }

    public void emit(EngineEvent event) {
        eventStreams.forEach(stream -> stream.push(event));
    }

    public void measure(String volume, long bytes) {
        sizes.put(volume, bytes);
    }

    /// Content of files in a container by absolute path, uploads included.
    public Map<String, byte[]> files(String idOrName) {
        return find(idOrName).files;
    }

    private FakeContainer find(String idOrName) {
        FakeContainer found = look(idOrName);
        if (found == null) {
            throw new IllegalArgumentException("no container " + idOrName);
        }
        return found;
    }

    private synchronized @Nullable FakeContainer look(String idOrName) {
        for (FakeContainer container : containers.values()) {
            if (container.id.equals(idOrName) || container.name.equals(idOrName)) {
                return container;
            }
        }
        return null;
    }

    private FakeContainer require(String idOrName) throws OperationFailedException {
        FakeContainer found = look(idOrName);
        if (found == null) {
            throw failed(new Failure.NotFound("container", idOrName));
        }
        return found;
    }

    private void call(String method, String subject) throws OperationFailedException, InterruptedException {
        calls.add(subject.isEmpty() ? method : method + " " + subject);
        Duration delay = delays.get(method);
        if (delay != null) {
            Thread.sleep(delay);
        }
        if (jitterMicros > 0) {
            Thread.sleep(Duration.ofNanos(ThreadLocalRandom.current().nextInt(jitterMicros) * 1_000L));
        }
        if (Thread.interrupted()) {
            throw new InterruptedException(method);
        }
        Failure failure = lasting.contains(method) ? failures.get(method) : failures.remove(method);
        if (failure != null) {
            throw failed(failure);
        }
    }

    private String nameOf(String idOrName) {
        FakeContainer found = look(idOrName);
        return found == null ? idOrName : found.name;
    }

    private static OperationFailedException failed(Failure failure) {
        return new OperationFailedException(failure);
    }

    private void emit(String type, String action, FakeContainer container) {
        Map<String, String> attributes = new LinkedHashMap<>(container.spec.labels());
        attributes.put("name", container.name);
        emit(new EngineEvent(type, action, container.id, Map.copyOf(attributes), Instant.now()));
    }

    private static boolean matches(Map<String, String> labels, Map<String, String> wanted) {
        return wanted.entrySet().stream()
                .allMatch(label -> labels.containsKey(label.getKey())
                        && (label.getValue().isEmpty() || label.getValue().equals(labels.get(label.getKey()))));
    }

    @Override
    public EngineContext context() {
        return context;
    }

    @Override
    public void ping() throws OperationFailedException, InterruptedException {
        call("ping", "");
    }

    @Override
    public EngineInfo info() throws OperationFailedException, InterruptedException {
        call("info", "");
        return info;
    }

    @Override
    public List<ContainerSummary> containers(Map<String, String> labels)
            throws OperationFailedException, InterruptedException {
        call("containers", "");
        synchronized (this) {
            return containers.values().stream()
                    .filter(container -> matches(container.spec.labels(), labels))
                    .map(container -> container.details().summary())
                    .toList();
        }
    }

    @Override
    public ContainerDetails container(String idOrName) throws OperationFailedException, InterruptedException {
        call("container", nameOf(idOrName));
        return require(idOrName).details();
    }

    @Override
    public String createContainer(ContainerSpec spec) throws OperationFailedException, InterruptedException {
        call("createContainer", spec.name());
        FakeContainer made;
        synchronized (this) {
            FakeContainer existing = look(spec.name());
            if (existing != null) {
                String id = spec.labels().get(Labels.ID);
                if (id != null && id.equals(existing.spec.labels().get(Labels.ID))) {
                    return existing.id;
                }
                throw failed(new Failure.NameInUse("container", spec.name()));
            }
            ImageDetails image = imageOf(spec.image());
            if (image == null) {
                throw failed(new Failure.NotFound("image", spec.image()));
            }
            if (image.id().equals(idOf(WITHOUT_COMMAND))
                    && spec.entrypoint() == null
                    && spec.command().isEmpty()) {
                throw failed(new EngineFailure.EngineRefused("create container", 400, "No command specified"));
            }
            made = new FakeContainer(spec, image);
            made.files.putAll(imageFiles.getOrDefault(image.id(), Map.of(ENTRYPOINT, new byte[1])));
            containers.put(made.id, made);
            for (Mount mount : spec.mounts()) {
                if (mount.type() == Mount.Type.VOLUME) {
                    volumes.computeIfAbsent(
                            mount.source(), name -> volume(name, VolumeDriver.LOCAL, spec.newVolumeLabels(), Map.of()));
                }
            }
        }
        emit("container", "create", made);
        return made.id;
    }

    @Override
    public String recreate(String containerId, RecreateOptions change)
            throws OperationFailedException, InterruptedException {
        call("recreate", change.name());
        FakeContainer original = require(containerId);
        ContainerSpec like = original.spec;
        Map<String, String> labels = new LinkedHashMap<>(like.labels());
        labels.putAll(change.labels());
        labels.values().removeIf(String::isEmpty);
        Map<String, String> environment = new LinkedHashMap<>(like.environment());
        environment.putAll(change.environment());
        var spec = ContainerSpec.named(change.name(), like.image())
                .labels(labels)
                .environment(environment)
                .command(like.command())
                .sharedMemoryBytes(like.sharedMemoryBytes())
                .stopTimeoutSeconds(like.stopTimeoutSeconds());
        like.mounts().stream()
                .filter(mount -> change.mounts().stream()
                        .noneMatch(other -> other.target().equals(mount.target())))
                .filter(mount -> change.withoutMountsBelow().isEmpty()
                        || !mount.target().startsWith(change.withoutMountsBelow() + "/"))
                .filter(mount -> !change.standsAlone() || mount.readOnly())
                .map(mount -> mount.type() == Mount.Type.VOLUME
                        ? new Mount(
                                mount.type(),
                                change.volumes().getOrDefault(mount.source(), mount.source()),
                                mount.target(),
                                mount.readOnly())
                        : mount)
                .forEach(spec::mount);
        change.mounts().forEach(spec::mount);
        List<PublishedPort> ports = change.ports();
        (ports == null ? like.ports() : ports).forEach(spec::publish);
        synchronized (this) {
            if (look(change.name()) != null) {
                throw failed(new Failure.NameInUse("container", change.name()));
            }
            var made = new FakeContainer(spec.build(), original.image);
            containers.put(made.id, made);
            if (change.keepsRestartPolicy()) {
                made.restart = original.restart;
            }
            return made.id;
        }
    }

    @Override
    public void restartPolicy(String containerId, RestartPolicy policy)
            throws OperationFailedException, InterruptedException {
        call("restartPolicy", nameOf(containerId));
        FakeContainer container = require(containerId);
        synchronized (this) {
            container.restart = policy;
        }
    }

    @Override
    public VolumeSummary volume(String name) throws OperationFailedException, InterruptedException {
        call("volume", name);
        synchronized (this) {
            VolumeSummary found = volumes.get(name);
            if (found == null) {
                throw failed(new Failure.NotFound("volume", name));
            }
            return found;
        }
    }

    @Override
    public FileOwner owner(String containerId, String path) throws OperationFailedException, InterruptedException {
        call("owner", path);
        require(containerId);
        return new FileOwner(999, 999, 0700);
    }

    @Override
    public void start(String containerId) throws OperationFailedException, InterruptedException {
        call("start", nameOf(containerId));
        FakeContainer container = require(containerId);
        synchronized (this) {
            if (container.state.isUp()) {
                return;
            }
            List<PublishedPort> ports = new ArrayList<>();
            for (PublishedPort asked : container.spec.ports()) {
                int port = asked.hostPort() == 0 ? nextPort++ : asked.hostPort();
                if (isTaken(port)) {
                    throw failed(new Failure.PortInUse(port));
                }
                ports.add(new PublishedPort(asked.hostIp(), port, asked.containerPort()));
            }
            container.ports = List.copyOf(ports);
            container.state = ContainerState.RUNNING;
            container.startedAt = Instant.now();
            container.exitCode = 0;
        }
        emit("container", "start", container);
        onStart.accept(container.name);
    }

    private boolean isTaken(int port) {
        return containers.values().stream()
                .filter(container -> container.state.isUp())
                .flatMap(container -> container.ports.stream())
                .anyMatch(published -> published.hostPort() == port);
    }

    @Override
    public void stop(String containerId, Duration patience) throws OperationFailedException, InterruptedException {
        call("stop", nameOf(containerId));
        require(containerId);
        exit(containerId, 0);
    }

    @Override
    public void stop(String containerId) throws OperationFailedException, InterruptedException {
        stop(containerId, Duration.ZERO);
    }

    @Override
    public void kill(String containerId) throws OperationFailedException, InterruptedException {
        call("kill", nameOf(containerId));
        require(containerId);
        exit(containerId, 137);
    }

    @Override
    public void removeContainer(String containerId, boolean anonymousVolumes)
            throws OperationFailedException, InterruptedException {
        call("removeContainer", nameOf(containerId));
        FakeContainer container = look(containerId);
        if (container != null) {
            if (!anonymousVolumes) {
                removedWithoutVolumes.add(container.name);
            }
            exit(container.id, 137);
            synchronized (this) {
                containers.remove(container.id);
            }
            emit("container", "destroy", container);
        }
    }

    @Override
    public void rename(String containerId, String name) throws OperationFailedException, InterruptedException {
        call("rename", nameOf(containerId));
        FakeContainer container = require(containerId);
        synchronized (this) {
            if (look(name) != null) {
                throw failed(new Failure.NameInUse("container", name));
            }
            container.name = name;
        }
        emit("container", "rename", container);
    }

    @Override
    public long awaitExit(String containerId) throws OperationFailedException, InterruptedException {
        call("awaitExit", nameOf(containerId));
        FakeContainer container = require(containerId);
        synchronized (this) {
            while (container.state.isUp()) {
                wait();
            }
            return container.exitCode;
        }
    }

    @Override
    public List<VolumeSummary> volumes(Map<String, String> labels)
            throws OperationFailedException, InterruptedException {
        call("volumes", "");
        synchronized (this) {
            return volumes.values().stream()
                    .filter(volume -> matches(volume.labels(), labels))
                    .toList();
        }
    }

    @Override
    public void createVolume(String name, String driver, Map<String, String> labels, Map<String, String> options)
            throws OperationFailedException, InterruptedException {
        call("createVolume", name);
        synchronized (this) {
            if (drivers.stream().noneMatch(known -> known.name().equals(driver))) {
                throw failed(new EngineFailure.EngineRefused(
                        "create volume", 500, "error looking up volume plugin " + driver + ": plugin not found"));
            }
            VolumeSummary existing = volumes.get(name);
            if (existing != null && !existing.driver().equals(driver)) {
                throw failed(new Failure.NameInUse("volume", name));
            }
            volumes.putIfAbsent(name, volume(name, driver, labels, options));
        }
        emit(new EngineEvent("volume", "create", name, Map.of(), Instant.now()));
    }

    private static VolumeSummary volume(
            String name, String driver, Map<String, String> labels, Map<String, String> options) {
        return new VolumeSummary(
                name, driver, "/var/lib/docker/volumes/" + name + "/_data", labels, options, Instant.now());
    }

    @Override
    public List<VolumeDriver> volumeDrivers() throws OperationFailedException, InterruptedException {
        call("volumeDrivers", "");
        synchronized (this) {
            return List.copyOf(drivers);
        }
    }

    /// A plug-in besides the engine's own driver.
    public FakeContainerEngine withDriver(VolumeDriver driver) {
        drivers.add(driver);
        return this;
    }

    @Override
    public void removeVolume(String name) throws OperationFailedException, InterruptedException {
        call("removeVolume", name);
        synchronized (this) {
            containers
                    .values()
                    .removeIf(container ->
                            Labels.ROLE_HELPER.equals(container.spec.labels().get(Labels.ROLE))
                                    && container.spec.mounts().stream()
                                            .anyMatch(mount -> mount.readOnly()
                                                    && mount.source().equals(name)));
            boolean used = containers.values().stream()
                    .flatMap(container -> container.spec.mounts().stream())
                    .anyMatch(mount ->
                            mount.type() == Mount.Type.VOLUME && mount.source().equals(name));
            if (used) {
                throw failed(new Failure.WrongState("volume", name, "volume is in use"));
            }
            volumes.remove(name);
        }
        emit(new EngineEvent("volume", "destroy", name, Map.of(), Instant.now()));
    }

    @Override
    public Map<String, Long> volumeSizes() throws OperationFailedException, InterruptedException {
        call("volumeSizes", "");
        return Map.copyOf(sizes);
    }

    @Override
    public List<ImageSummary> images() throws OperationFailedException, InterruptedException {
        call("images", "");
        synchronized (this) {
            return images.values().stream()
                    .map(image -> new ImageSummary(
                            image.id(),
                            image.tags().stream()
                                    .filter(tag -> !untagged.contains(tag))
                                    .toList(),
                            100L << 20,
                            Instant.EPOCH,
                            image.labels()))
                    .toList();
        }
    }

    @Override
    public ImageDetails image(String reference) throws OperationFailedException, InterruptedException {
        call("image", reference);
        ImageDetails found = imageOf(reference);
        if (found == null) {
            throw failed(new Failure.NotFound("image", reference));
        }
        return found;
    }

    private synchronized @Nullable ImageDetails imageOf(String reference) {
        for (Map.Entry<String, ImageDetails> image : images.entrySet()) {
            if (image.getKey().equals(reference) || image.getValue().id().equals(reference)) {
                return image.getValue();
            }
        }
        return null;
    }

    @Override
    public void pull(String reference, Consumer<PullProgress> progress)
            throws OperationFailedException, InterruptedException {
        call("pull", reference);
        progress.accept(new PullProgress(0, 1, 50, 100, "Downloading"));
        synchronized (this) {
            ImageDetails image = remoteImages.get(reference);
            if (image == null) {
                throw failed(new ImageFailure.ImageUnavailable(reference, "manifest unknown", List.of()));
            }
            images.put(reference, image);
        }
        progress.accept(new PullProgress(1, 1, 100, 100, "Pull complete"));
    }

    @Override
    public String commit(String containerId, ImageCommit image) throws OperationFailedException, InterruptedException {
        call("commit", nameOf(containerId));
        FakeContainer container = require(containerId);
        synchronized (this) {
            var environment = new LinkedHashMap<>(container.details().environment());
            environment.putAll(image.environment());
            var labels = new LinkedHashMap<>(container.spec.labels());
            labels.putAll(image.labels());
            images.put(
                    image.reference(),
                    ImageDetailsBuilder.builder(image(image.reference(), environment))
                            .entrypoint(image.entrypoint())
                            .command(image.command())
                            .labels(labels)
                            .build());
            return idOf(image.reference());
        }
    }

    @Override
    public void push(String reference, Consumer<PullProgress> progress)
            throws OperationFailedException, InterruptedException {
        call("push", reference);
        ImageDetails image = image(reference);
        synchronized (this) {
            remoteImages.put(reference, image);
        }
        progress.accept(new PullProgress(1, 1, 100, 100, "Pushed"));
    }

    @Override
    public void removeImage(String reference) throws OperationFailedException, InterruptedException {
        call("removeImage", reference);
        synchronized (this) {
            images.entrySet()
                    .removeIf(image -> image.getKey().equals(reference)
                            || image.getValue().id().equals(reference));
        }
    }

    @Override
    public void upload(String containerId, String directory, List<UploadFile> files, LongConsumer sentBytes)
            throws OperationFailedException, InterruptedException {
        call("upload", nameOf(containerId));
        FakeContainer container = require(containerId);
        long sent = 0;
        for (UploadFile file : files) {
            if (file.content() != null) {
                try (InputStream in = file.content().open()) {
                    byte[] bytes = in.readAllBytes();
                    container.files.put((directory.endsWith("/") ? directory : directory + "/") + file.path(), bytes);
                    sent += bytes.length;
                    sentBytes.accept(sent);
                } catch (IOException e) {
                    throw failed(new Failure.LocalFile(null, String.valueOf(e.getMessage())));
                }
            }
        }
    }

    @Override
    public InputStream download(String containerId, String path) throws OperationFailedException, InterruptedException {
        call("download", nameOf(containerId));
        byte[] content = require(containerId).files.get(path);
        if (content == null) {
            throw failed(new Failure.NotFound("file", path));
        }
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes)) {
            var entry = new TarArchiveEntry(path.substring(path.lastIndexOf('/') + 1));
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Override
    public ExecResult exec(String containerId, ExecSpec program, Duration deadline)
            throws OperationFailedException, InterruptedException {
        call("exec", nameOf(containerId));
        return run(containerId, program);
    }

    private ExecResult run(String containerId, ExecSpec program) throws OperationFailedException {
        FakeContainer container = require(containerId);
        if (!container.state.isUp()) {
            throw failed(new Failure.WrongState("container", containerId, "is not running"));
        }
        return programs.apply(container.name, program);
    }

    /// What a program prints comes as UTF-8.
    @Override
    public ExecResult execReading(String containerId, ExecSpec program, Duration stall, ProgramReader reader)
            throws OperationFailedException, InterruptedException {
        call("execReading", nameOf(containerId));
        ExecResult result = run(containerId, program);
        var output = new ByteArrayInputStream(result.output().getBytes(StandardCharsets.UTF_8));
        try {
            reader.read(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ExecResult(output.available() > 0 ? -1 : result.exitCode(), "", result.errors());
    }

    @Override
    public ExecResult execWriting(String containerId, ExecSpec program, Duration stall, ProgramWriter writer)
            throws OperationFailedException, InterruptedException {
        call("execWriting", nameOf(containerId));
        var input = new ByteArrayOutputStream();
        require(containerId);
        try {
            writer.write(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        fed.put(nameOf(containerId), input.toByteArray());
        return run(containerId, program);
    }

    /// A program that says nothing.
    @Override
    public ProgramConnection connect(String containerId, ExecSpec program)
            throws OperationFailedException, InterruptedException {
        call("connect", nameOf(containerId));
        require(containerId);
        return new ProgramConnection() {
            @Override
            public InputStream output() {
                return InputStream.nullInputStream();
            }

            @Override
            public OutputStream input() {
                return OutputStream.nullOutputStream();
            }

            @Override
            public void close() {}
        };
    }

    /// What was last written into a program of a container, by the container's name.
    public byte[] fed(String name) {
        return fed.getOrDefault(name, new byte[0]);
    }

    @Override
    public Subscription execLines(String containerId, ExecSpec program, Consumer<LogLine> lines, Subscription.End end)
            throws OperationFailedException, InterruptedException {
        call("execLines", nameOf(containerId));
        ExecResult result = run(containerId, program);
        var stream = new FakeStream<>(lines, end);
        Thread.ofVirtual().start(() -> {
            result.output().lines().forEach(text -> stream.push(new LogLine(LogLine.Stream.STDOUT, null, text)));
            result.errors().lines().forEach(text -> stream.push(new LogLine(LogLine.Stream.STDERR, null, text)));
            stream.finish(null);
        });
        return stream;
    }

    @Override
    public List<LogLine> log(String containerId, LogRequest request)
            throws OperationFailedException, InterruptedException {
        call("log", nameOf(containerId));
        FakeContainer container = require(containerId);
        synchronized (this) {
            return select(container.log, request);
        }
    }

    private static List<LogLine> select(List<LogLine> log, LogRequest request) {
        List<LogLine> lines = log.stream()
                .filter(line -> request.since() == null
                        || line.time() == null
                        || !line.time().isBefore(request.since()))
                .toList();
        return request.tail() < 0 || lines.size() <= request.tail()
                ? lines
                : lines.subList(lines.size() - request.tail(), lines.size());
    }

    @Override
    public Subscription followLog(String containerId, LogRequest request, Consumer<LogLine> lines, Subscription.End end)
            throws OperationFailedException, InterruptedException {
        call("followLog", nameOf(containerId));
        FakeContainer container = require(containerId);
        var stream = new FakeStream<>(lines, end);
        boolean ended;
        synchronized (this) {
            select(container.log, request).forEach(stream::push);
            ended = !container.state.isUp();
            container.followers.add(stream);
        }
        if (ended) {
            stream.finish(null);
        }
        return stream;
    }

    @Override
    public Subscription events(Consumer<EngineEvent> events, Subscription.End end)
            throws OperationFailedException, InterruptedException {
        call("events", "");
        var stream = new FakeStream<>(events, end);
        eventStreams.add(stream);
        return stream;
    }

    @Override
    public void close() {
        closed = true;
        endEvents(null);
    }

    /// One container in memory.
    private final class FakeContainer {
        private final String id = UUID.randomUUID().toString().replace("-", "");
        private final ContainerSpec spec;
        private final ImageDetails image;
        private final Instant createdAt = Instant.now();
        private final List<LogLine> log = new ArrayList<>();
        private final Set<FakeStream<LogLine>> followers = new HashSet<>();
        private final Map<String, byte[]> files = new ConcurrentHashMap<>();
        private String name;
        private RestartPolicy restart = RestartPolicy.NEVER;
        private ContainerState state = ContainerState.CREATED;
        private List<PublishedPort> ports = List.of();
        private @Nullable Instant startedAt;
        private @Nullable Instant finishedAt;
        private long exitCode;

        FakeContainer(ContainerSpec spec, ImageDetails image) {
            this.spec = spec;
            this.image = image;
            this.name = spec.name();
        }

        ContainerDetails details() {
            synchronized (FakeContainerEngine.this) {
                Map<String, String> environment = new LinkedHashMap<>(image.environment());
                environment.putAll(spec.environment());
                var summary = ContainerSummaryBuilder.builder()
                        .id(id)
                        .name(name)
                        .image(spec.image())
                        .imageId(image.id())
                        .state(state)
                        .statusText(state.name())
                        .createdAt(createdAt)
                        .labels(spec.labels())
                        .mounts(spec.mounts())
                        .ports(state.isUp() ? ports : List.of())
                        .build();
                return ContainerDetailsBuilder.builder()
                        .summary(summary)
                        .environment(Map.copyOf(environment))
                        .command(spec.command())
                        .configuredPorts(spec.ports())
                        .networkMode(spec.networkMode() == null ? "default" : spec.networkMode())
                        .restartPolicy(restart)
                        .removesItself(spec.removesItself())
                        .startedAt(startedAt)
                        .finishedAt(finishedAt)
                        .exitCode(exitCode)
                        .build();
            }
        }
    }

    /// One followed stream.
    private static final class FakeStream<T> implements Subscription {
        private final Consumer<T> target;
        private final End end;
        private boolean done;

        FakeStream(Consumer<T> target, End end) {
            this.target = target;
            this.end = end;
        }

        synchronized void push(T item) {
            if (!done) {
                target.accept(item);
            }
        }

        synchronized void finish(@Nullable OperationFailedException reason) {
            if (!done) {
                done = true;
                end.ended(reason);
            }
        }

        @Override
        public synchronized void close() {
            done = true;
        }
    }
}
