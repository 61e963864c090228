package dev.seedbed.engine.docker;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.core.DockerClientImpl;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.EngineEvent;
import dev.seedbed.engine.EngineInfo;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.ImageSummary;
import dev.seedbed.engine.PullProgress;
import dev.seedbed.engine.RecreateOptions;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.engine.UploadFile;
import dev.seedbed.engine.VolumeDriver;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.engine.context.RegistryCredentials;
import dev.seedbed.engine.image.ImageCommit;
import dev.seedbed.engine.json.ListParser;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.engine.program.ProgramConnection;
import dev.seedbed.engine.program.ProgramReader;
import dev.seedbed.engine.program.ProgramWriter;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.engine.transport.ApiVersion;
import dev.seedbed.engine.transport.EngineClientConfig;
import dev.seedbed.engine.transport.EngineHttp;
import dev.seedbed.engine.transport.EngineTransport;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An engine that speaks Docker's API. Its parts do the work, each for one sort of object.
final class DockerEngine implements ContainerEngine {
    private static final Logger LOG = LoggerFactory.getLogger(DockerEngine.class);

    private final EngineContext context;
    private final ApiVersion version;
    private final EngineAccess access;
    private final EngineTransport transport;
    private final DockerContainers containers;
    private final DockerStorage storage;
    private final DockerImages images;
    private final DockerOwnImages published;
    private final DockerPrograms programs;
    private final DockerStreams streams;
    private final DockerLogs logs;
    private final DockerFiles files;

    DockerEngine(
            EngineContext context,
            ApiVersion version,
            EngineTransport transport,
            EngineCalls calls,
            EngineDeadlines deadlines,
            RegistryCredentials credentials) {
        this.context = context;
        this.version = version;
        this.transport = transport;
        DockerClient docker =
                DockerClientImpl.getInstance(new EngineClientConfig(context.endpoint(), version), transport);
        this.access = new EngineAccess(
                docker, new EngineHttp(transport, version), calls, new EngineFaults(context), deadlines);
        this.containers = new DockerContainers(access);
        this.storage = new DockerStorage(access, containers);
        this.images = new DockerImages(access, credentials);
        this.published = new DockerOwnImages(access, credentials);
        this.programs = new DockerPrograms(access);
        this.streams = new DockerStreams(access, programs);
        this.logs = new DockerLogs(access, containers);
        this.files = new DockerFiles(access);
    }

    @Override
    public EngineContext context() {
        return context;
    }

    @Override
    public void ping() throws OperationFailedException, InterruptedException {
        access.ask(
                "ping",
                access.deadlines().read(),
                () -> access.docker().pingCmd().exec());
    }

    @Override
    public EngineInfo info() throws OperationFailedException, InterruptedException {
        return access.ask("engine info", access.deadlines().read(), () -> {
            JsonNode info = access.http().get("/info");
            return ListParser.engine(info, access.http().get("/version"), version, isLocal(info));
        });
    }

    /// A socket may lead into a virtual machine or to another computer. Same kernel and same data folder: same files.
    private boolean isLocal(JsonNode info) {
        String root = info.path("DockerRootDir").asText();
        return "unix".equals(context.endpoint().getScheme())
                && System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.version")
                        .equals(info.path("KernelVersion").asText())
                && !info.path("OperatingSystem").asText().equals("Docker Desktop")
                && !root.isEmpty()
                && Files.exists(Path.of(root));
    }

    @Override
    public List<ContainerSummary> containers(Map<String, String> labels)
            throws OperationFailedException, InterruptedException {
        return containers.list(labels);
    }

    @Override
    public ContainerDetails container(String idOrName) throws OperationFailedException, InterruptedException {
        return containers.inspect(idOrName);
    }

    @Override
    public String createContainer(ContainerSpec spec) throws OperationFailedException, InterruptedException {
        return containers.create(spec);
    }

    @Override
    public String recreate(String containerId, RecreateOptions change)
            throws OperationFailedException, InterruptedException {
        return containers.recreate(containerId, change);
    }

    @Override
    public void restartPolicy(String containerId, RestartPolicy policy)
            throws OperationFailedException, InterruptedException {
        containers.restartPolicy(containerId, policy);
    }

    @Override
    public void start(String containerId) throws OperationFailedException, InterruptedException {
        containers.start(containerId);
    }

    @Override
    public void stop(String containerId, Duration patience) throws OperationFailedException, InterruptedException {
        containers.stop(containerId, patience);
    }

    @Override
    public void stop(String containerId) throws OperationFailedException, InterruptedException {
        containers.stop(containerId);
    }

    @Override
    public void kill(String containerId) throws OperationFailedException, InterruptedException {
        containers.kill(containerId);
    }

    @Override
    public void removeContainer(String containerId, boolean anonymousVolumes)
            throws OperationFailedException, InterruptedException {
        containers.remove(containerId, anonymousVolumes);
    }

    @Override
    public void rename(String containerId, String name) throws OperationFailedException, InterruptedException {
        containers.rename(containerId, name);
    }

    @Override
    public long awaitExit(String containerId) throws OperationFailedException, InterruptedException {
        return containers.awaitExit(containerId);
    }

    @Override
    public List<VolumeSummary> volumes(Map<String, String> labels)
            throws OperationFailedException, InterruptedException {
        return storage.list(labels);
    }

    @Override
    public VolumeSummary volume(String name) throws OperationFailedException, InterruptedException {
        return storage.inspect(name);
    }

    @Override
    public void createVolume(String name, String driver, Map<String, String> labels, Map<String, String> options)
            throws OperationFailedException, InterruptedException {
        storage.create(name, driver, labels, options);
    }

    @Override
    public List<VolumeDriver> volumeDrivers() throws OperationFailedException, InterruptedException {
        return storage.drivers();
    }

    @Override
    public void removeVolume(String name) throws OperationFailedException, InterruptedException {
        storage.remove(name);
    }

    @Override
    public Map<String, Long> volumeSizes() throws OperationFailedException, InterruptedException {
        return storage.sizes();
    }

    @Override
    public List<ImageSummary> images() throws OperationFailedException, InterruptedException {
        return images.list();
    }

    @Override
    public ImageDetails image(String reference) throws OperationFailedException, InterruptedException {
        return images.inspect(reference);
    }

    @Override
    public void pull(String reference, Consumer<PullProgress> progress)
            throws OperationFailedException, InterruptedException {
        images.pull(reference, progress);
    }

    @Override
    public String commit(String containerId, ImageCommit image) throws OperationFailedException, InterruptedException {
        return published.commit(containerId, image);
    }

    @Override
    public void push(String reference, Consumer<PullProgress> progress)
            throws OperationFailedException, InterruptedException {
        published.push(reference, progress);
    }

    @Override
    public void removeImage(String reference) throws OperationFailedException, InterruptedException {
        published.remove(reference);
    }

    @Override
    public void upload(String containerId, String directory, List<UploadFile> files, LongConsumer sentBytes)
            throws OperationFailedException, InterruptedException {
        this.files.upload(containerId, directory, files, sentBytes);
    }

    @Override
    public InputStream download(String containerId, String path) throws OperationFailedException, InterruptedException {
        return files.download(containerId, path);
    }

    @Override
    public FileOwner owner(String containerId, String path) throws OperationFailedException, InterruptedException {
        return files.owner(containerId, path);
    }

    @Override
    public ExecResult exec(String containerId, ExecSpec program, Duration deadline)
            throws OperationFailedException, InterruptedException {
        return programs.run(containerId, program, deadline);
    }

    @Override
    public ExecResult execReading(String containerId, ExecSpec program, Duration stall, ProgramReader reader)
            throws OperationFailedException, InterruptedException {
        return streams.reading(containerId, program, stall, reader);
    }

    @Override
    public ExecResult execWriting(String containerId, ExecSpec program, Duration stall, ProgramWriter writer)
            throws OperationFailedException, InterruptedException {
        return streams.writing(containerId, program, stall, writer);
    }

    @Override
    public ProgramConnection connect(String containerId, ExecSpec program)
            throws OperationFailedException, InterruptedException {
        return streams.both(containerId, program);
    }

    @Override
    public Subscription execLines(String containerId, ExecSpec program, Consumer<LogLine> lines, Subscription.End end)
            throws OperationFailedException, InterruptedException {
        return programs.follow(containerId, program, lines, end);
    }

    @Override
    public List<LogLine> log(String containerId, LogRequest request)
            throws OperationFailedException, InterruptedException {
        return logs.read(containerId, request);
    }

    @Override
    public Subscription followLog(String containerId, LogRequest request, Consumer<LogLine> lines, Subscription.End end)
            throws OperationFailedException, InterruptedException {
        return logs.follow(containerId, request, lines, end);
    }

    @Override
    public Subscription events(Consumer<EngineEvent> events, Subscription.End end)
            throws OperationFailedException, InterruptedException {
        return logs.events(events, end);
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException e) {
            LOG.debug("closing the connections to {} failed", context.name(), e);
        }
    }
}
