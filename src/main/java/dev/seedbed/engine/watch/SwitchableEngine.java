package dev.seedbed.engine.watch;

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
import dev.seedbed.engine.context.EngineConnector;
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
import dev.seedbed.task.OperationFailedException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// The engine of the context in use. Connects at the first call, and again after the engine could not be reached.
public final class SwitchableEngine implements ContainerEngine {
    private final EngineConnector connector;
    private final ReentrantLock connecting = new ReentrantLock();
    private final CopyOnWriteArrayList<Runnable> switchListeners = new CopyOnWriteArrayList<>();
    private volatile EngineContext context;
    private volatile @Nullable ContainerEngine current;

    /// Does not connect yet.
    public SwitchableEngine(EngineConnector connector, EngineContext context) {
        this.connector = connector;
        this.context = context;
    }

    /// Uses another engine from now on. Ends the streams of the one before; calls in progress there fail.
    /// Does not connect yet, so it does not block for long.
    public void switchTo(EngineContext next) {
        ContainerEngine before;
        connecting.lock();
        try {
            context = next;
            before = current;
            current = null;
        } finally {
            connecting.unlock();
        }
        if (before != null) {
            before.close();
        }
        switchListeners.forEach(Runnable::run);
    }

    /// Calls `listener` after each switch, on the thread that switched.
    public void whenSwitched(Runnable listener) {
        switchListeners.add(listener);
    }

    private <T> T ask(Call<T> call) throws OperationFailedException, InterruptedException {
        ContainerEngine engine = connected();
        try {
            return call.on(engine);
        } catch (OperationFailedException e) {
            if (e.failure() instanceof EngineFailure.EngineUnreachable) {
                forget(engine);
            }
            throw e;
        }
    }

    private void run(Action action) throws OperationFailedException, InterruptedException {
        ask(engine -> {
            action.on(engine);
            return true;
        });
    }

    private ContainerEngine connected() throws OperationFailedException, InterruptedException {
        ContainerEngine engine = current;
        while (engine == null) {
            engine = connect(context);
        }
        return engine;
    }

    /// @return null where the context was switched meanwhile
    private @Nullable ContainerEngine connect(EngineContext wanted)
            throws OperationFailedException, InterruptedException {
        ContainerEngine fresh = connector.connect(wanted);
        ContainerEngine unused = fresh;
        connecting.lock();
        try {
            if (context == wanted && current == null) {
                current = fresh;
                unused = null;
            }
            return context == wanted ? current : null;
        } finally {
            connecting.unlock();
            if (unused != null) {
                unused.close();
            }
        }
    }

    /// What comes back may be another version, so it is asked again. Not closed: other streams may still live.
    private void forget(ContainerEngine lost) {
        connecting.lock();
        try {
            if (current == lost) {
                current = null;
            }
        } finally {
            connecting.unlock();
        }
    }

    @Override
    public EngineContext context() {
        return context;
    }

    @Override
    public void ping() throws OperationFailedException, InterruptedException {
        run(ContainerEngine::ping);
    }

    @Override
    public EngineInfo info() throws OperationFailedException, InterruptedException {
        return ask(ContainerEngine::info);
    }

    @Override
    public List<ContainerSummary> containers(Map<String, String> labels)
            throws OperationFailedException, InterruptedException {
        return ask(engine -> engine.containers(labels));
    }

    @Override
    public ContainerDetails container(String idOrName) throws OperationFailedException, InterruptedException {
        return ask(engine -> engine.container(idOrName));
    }

    @Override
    public String createContainer(ContainerSpec spec) throws OperationFailedException, InterruptedException {
        return ask(engine -> engine.createContainer(spec));
    }

    @Override
    public String recreate(String containerId, RecreateOptions change)
            throws OperationFailedException, InterruptedException {
        return ask(engine -> engine.recreate(containerId, change));
    }

    @Override
    public void restartPolicy(String containerId, RestartPolicy policy)
            throws OperationFailedException, InterruptedException {
        run(engine -> engine.restartPolicy(containerId, policy));
    }

    @Override
    public void start(String containerId) throws OperationFailedException, InterruptedException {
        run(engine -> engine.start(containerId));
    }

    @Override
    public void stop(String containerId, Duration patience) throws OperationFailedException, InterruptedException {
        run(engine -> engine.stop(containerId, patience));
    }

    @Override
    public void stop(String containerId) throws OperationFailedException, InterruptedException {
        run(engine -> engine.stop(containerId));
    }

    @Override
    public void kill(String containerId) throws OperationFailedException, InterruptedException {
        run(engine -> engine.kill(containerId));
    }

    @Override
    public void removeContainer(String containerId, boolean anonymousVolumes)
            throws OperationFailedException, InterruptedException {
        run(engine -> engine.removeContainer(containerId, anonymousVolumes));
    }

    @Override
    public void rename(String containerId, String name) throws OperationFailedException, InterruptedException {
        run(engine -> engine.rename(containerId, name));
    }

    @Override
    public long awaitExit(String containerId) throws OperationFailedException, InterruptedException {
        return ask(engine -> engine.awaitExit(containerId));
    }

    @Override
    public List<VolumeSummary> volumes(Map<String, String> labels)
            throws OperationFailedException, InterruptedException {
        return ask(engine -> engine.volumes(labels));
    }

    @Override
    public VolumeSummary volume(String name) throws OperationFailedException, InterruptedException {
        return ask(engine -> engine.volume(name));
    }

    @Override
    public void createVolume(String name, String driver, Map<String, String> labels, Map<String, String> options)
            throws OperationFailedException, InterruptedException {
        run(engine -> engine.createVolume(name, driver, labels, options));
    }

    @Override
    public List<VolumeDriver> volumeDrivers() throws OperationFailedException, InterruptedException {
        return ask(ContainerEngine::volumeDrivers);
    }

    @Override
    public void removeVolume(String name) throws OperationFailedException, InterruptedException {
        run(engine -> engine.removeVolume(name));
    }

    @Override
    public Map<String, Long> volumeSizes() throws OperationFailedException, InterruptedException {
        return ask(ContainerEngine::volumeSizes);
    }

    @Override
    public List<ImageSummary> images() throws OperationFailedException, InterruptedException {
        return ask(ContainerEngine::images);
    }

    @Override
    public ImageDetails image(String reference) throws OperationFailedException, InterruptedException {
        return ask(engine -> engine.image(reference));
    }

    @Override
    public void pull(String reference, Consumer<PullProgress> progress)
            throws OperationFailedException, InterruptedException {
        run(engine -> engine.pull(reference, progress));
    }

    @Override
    public String commit(String containerId, ImageCommit image) throws OperationFailedException, InterruptedException {
        return ask(engine -> engine.commit(containerId, image));
    }

    @Override
    public void push(String reference, Consumer<PullProgress> progress)
            throws OperationFailedException, InterruptedException {
        run(engine -> engine.push(reference, progress));
    }

    @Override
    public void removeImage(String reference) throws OperationFailedException, InterruptedException {
        run(engine -> engine.removeImage(reference));
    }

    @Override
    public void upload(String containerId, String directory, List<UploadFile> files, LongConsumer sentBytes)
            throws OperationFailedException, InterruptedException {
        run(engine -> engine.upload(containerId, directory, files, sentBytes));
    }

    @Override
    public InputStream download(String containerId, String path) throws OperationFailedException, InterruptedException {
        return ask(engine -> engine.download(containerId, path));
    }

    @Override
    public FileOwner owner(String containerId, String path) throws OperationFailedException, InterruptedException {
        return ask(engine -> engine.owner(containerId, path));
    }

    @Override
    public ExecResult exec(String containerId, ExecSpec program, Duration deadline)
            throws OperationFailedException, InterruptedException {
        return ask(engine -> engine.exec(containerId, program, deadline));
    }

    @Override
    public ExecResult execReading(String containerId, ExecSpec program, Duration stall, ProgramReader reader)
            throws OperationFailedException, InterruptedException {
        return ask(engine -> engine.execReading(containerId, program, stall, reader));
    }

    @Override
    public ExecResult execWriting(String containerId, ExecSpec program, Duration stall, ProgramWriter writer)
            throws OperationFailedException, InterruptedException {
        return ask(engine -> engine.execWriting(containerId, program, stall, writer));
    }

    @Override
    public ProgramConnection connect(String containerId, ExecSpec program)
            throws OperationFailedException, InterruptedException {
        return ask(engine -> engine.connect(containerId, program));
    }

    @Override
    public Subscription execLines(String containerId, ExecSpec program, Consumer<LogLine> lines, Subscription.End end)
            throws OperationFailedException, InterruptedException {
        return ask(engine -> engine.execLines(containerId, program, lines, end));
    }

    @Override
    public List<LogLine> log(String containerId, LogRequest request)
            throws OperationFailedException, InterruptedException {
        return ask(engine -> engine.log(containerId, request));
    }

    @Override
    public Subscription followLog(String containerId, LogRequest request, Consumer<LogLine> lines, Subscription.End end)
            throws OperationFailedException, InterruptedException {
        return ask(engine -> engine.followLog(containerId, request, lines, end));
    }

    @Override
    public Subscription events(Consumer<EngineEvent> events, Subscription.End end)
            throws OperationFailedException, InterruptedException {
        return ask(engine -> engine.events(events, end));
    }

    /// Ends streams and connections. A later call connects again.
    @Override
    public void close() {
        ContainerEngine engine = current;
        if (engine != null) {
            forget(engine);
            engine.close();
        }
    }

    private interface Call<T> {
        T on(ContainerEngine engine) throws OperationFailedException, InterruptedException;
    }

    private interface Action {
        void on(ContainerEngine engine) throws OperationFailedException, InterruptedException;
    }
}
