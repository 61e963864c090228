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
import dev.seedbed.task.OperationFailedException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// The part of a container engine's API this program uses.
///
/// Every call blocks, has a deadline of its own, ends at interruption and throws [OperationFailedException] with
/// `EngineUnreachable`, `EngineTimedOut`, `EngineRefused`, `NotFound` or what the method names. Safe for use by
/// any number of threads. Callbacks arrive on threads of the adapter and must not block for long.
public interface ContainerEngine extends AutoCloseable {

    /// The endpoint in use.
    EngineContext context();

    /// Returns soon if the engine answers.
    void ping() throws OperationFailedException, InterruptedException;

    /// Asks the engine about itself.
    EngineInfo info() throws OperationFailedException, InterruptedException;

    /// All containers, also stopped ones, that carry every one of `labels` (an empty value matches any).
    List<ContainerSummary> containers(Map<String, String> labels) throws OperationFailedException, InterruptedException;

    /// @throws OperationFailedException with `NotFound`
    ContainerDetails container(String idOrName) throws OperationFailedException, InterruptedException;

    /// Creates a container, or finds the one of that name where it carries the same `dev.seedbed.id` label.
    /// Leaves a created, not started container.
    ///
    /// @return its id
    /// @throws OperationFailedException with `NameInUse`, or `NotFound` for the image or a bind source
    String createContainer(ContainerSpec spec) throws OperationFailedException, InterruptedException;

    /// Creates a container with the configuration of another one: image, command, networks, limits and all else that
    /// the engine tells of it. Leaves a created, not started container beside the other, which is not touched.
    ///
    /// @return its id
    /// @throws OperationFailedException with `NotFound` or `NameInUse`
    String recreate(String containerId, RecreateOptions change) throws OperationFailedException, InterruptedException;

    /// Changes when the engine starts a container again by itself.
    void restartPolicy(String containerId, RestartPolicy policy) throws OperationFailedException, InterruptedException;

    /// Starts a container; a running one is left as it is.
    ///
    /// @throws OperationFailedException with `PortInUse`; the container is then still there, stopped
    void start(String containerId) throws OperationFailedException, InterruptedException;

    /// Asks a container to stop and waits; the engine kills it after `patience`. A stopped one is left as it is.
    void stop(String containerId, Duration patience) throws OperationFailedException, InterruptedException;

    /// Asks a container to stop and waits; the engine kills it after the time that it was made with, ten seconds where
    /// none was named. A stopped one is left as it is.
    void stop(String containerId) throws OperationFailedException, InterruptedException;

    /// Ends a container at once (SIGKILL); one that does not run is left as it is.
    void kill(String containerId) throws OperationFailedException, InterruptedException;

    /// Removes a container, killing it first if it runs, and its anonymous volumes where asked. Named volumes stay.
    /// One that is gone already is no failure.
    void removeContainer(String containerId, boolean anonymousVolumes)
            throws OperationFailedException, InterruptedException;

    void rename(String containerId, String name) throws OperationFailedException, InterruptedException;

    /// Waits until a container has ended.
    ///
    /// @return its exit code
    long awaitExit(String containerId) throws OperationFailedException, InterruptedException;

    /// Volumes that carry every one of `labels` (an empty value matches any).
    List<VolumeSummary> volumes(Map<String, String> labels) throws OperationFailedException, InterruptedException;

    /// @throws OperationFailedException with `NotFound`
    VolumeSummary volume(String name) throws OperationFailedException, InterruptedException;

    /// Creates a volume of the engine's own driver; one of the same name is left as it is.
    default void createVolume(String name, Map<String, String> labels, Map<String, String> options)
            throws OperationFailedException, InterruptedException {
        createVolume(name, VolumeDriver.LOCAL, labels, options);
    }

    /// Creates a volume; one of the same name and driver is left as it is, whatever its options.
    ///
    /// @param options for the driver. May hold passwords: never log them
    /// @throws OperationFailedException with `NameInUse` where another driver has a volume of that name, or
    ///     `EngineRefused` with the driver's words
    void createVolume(String name, String driver, Map<String, String> labels, Map<String, String> options)
            throws OperationFailedException, InterruptedException;

    /// The volume drivers that are installed, `local` first, then by name.
    List<VolumeDriver> volumeDrivers() throws OperationFailedException, InterruptedException;

    /// Removes a volume; one that is gone already is no failure.
    ///
    /// @throws OperationFailedException with `WrongState` while a container refers to it
    void removeVolume(String name) throws OperationFailedException, InterruptedException;

    /// Bytes per volume name, as the engine measures them. May take seconds to minutes: never make a list wait for it.
    Map<String, Long> volumeSizes() throws OperationFailedException, InterruptedException;

    List<ImageSummary> images() throws OperationFailedException, InterruptedException;

    /// @throws OperationFailedException with `NotFound` where it is not on the engine
    ImageDetails image(String reference) throws OperationFailedException, InterruptedException;

    /// Pulls an image. No total time limit; fails with `ImageUnavailable` where nothing moves for a while.
    void pull(String reference, Consumer<PullProgress> progress) throws OperationFailedException, InterruptedException;

    /// Makes an image of what a container changed, without what it has mounted. Blocks until all is copied, which takes
    /// seconds for each gigabyte. Where the caller is interrupted, the engine may still make it.
    ///
    /// @return id of the image
    String commit(String containerId, ImageCommit image) throws OperationFailedException, InterruptedException;

    /// Pushes an image to the registry that its name begins with, with the credentials of `docker login`.
    ///
    /// @throws OperationFailedException with `StoreRefused`, `StoreUnreachable`, or `NotFound` where it is not here
    void push(String reference, Consumer<PullProgress> progress) throws OperationFailedException, InterruptedException;

    /// Takes a name away from an image, and the image with its last name; nothing happens where there is none.
    ///
    /// @throws OperationFailedException with `WrongState` while a container uses it
    void removeImage(String reference) throws OperationFailedException, InterruptedException;

    /// Streams files into a directory of a container, which may be created only or running.
    ///
    /// @param sentBytes hears the bytes sent so far
    void upload(String containerId, String directory, List<UploadFile> files, LongConsumer sentBytes)
            throws OperationFailedException, InterruptedException;

    /// Opens a tar stream of a path in a container. The caller closes it.
    InputStream download(String containerId, String path) throws OperationFailedException, InterruptedException;

    /// To whom a file or directory in a container belongs; the container need not run.
    ///
    /// @throws OperationFailedException with `NotFound`
    FileOwner owner(String containerId, String path) throws OperationFailedException, InterruptedException;

    /// Runs a program to its end. Output beyond 1 MiB per stream is cut.
    ///
    /// @throws OperationFailedException with `EngineTimedOut` after `deadline`; the program may then go on
    ExecResult exec(String containerId, ExecSpec program, Duration deadline)
            throws OperationFailedException, InterruptedException;

    /// Runs a program and lets `reader` read the bytes of its standard output as they come. A reader that returns
    /// before their end ends the program, as its failure or an interruption does. Needs a `sh` in the container.
    ///
    /// @param stall how long the program may write nothing while the reader waits
    /// @return its exit code, -1 where the reader left before the end, and its errors, cut at 1 MiB
    /// @throws OperationFailedException what `reader` throws, and `EngineTimedOut` where nothing comes for too long
    ExecResult execReading(String containerId, ExecSpec program, Duration stall, ProgramReader reader)
            throws OperationFailedException, InterruptedException;

    /// Runs a program and lets `writer` write its standard input. Its output beyond 1 MiB per stream is cut.
    ///
    /// Where the writer fails or the connection is cut, the program may take that for the end of its input: what it
    /// made counts only once this has returned. Needs `sh` and `head` in the container.
    ///
    /// @param stall how long the program may read nothing while the writer waits, or go on after all is written
    /// @throws OperationFailedException what `writer` throws, and `EngineTimedOut` where the program stands still
    ExecResult execWriting(String containerId, ExecSpec program, Duration stall, ProgramWriter writer)
            throws OperationFailedException, InterruptedException;

    /// Starts a program to be read and written at the same time, for as long as the caller wants.
    ///
    /// @throws OperationFailedException with `NotFound`, or `WrongState` where the container does not run
    ProgramConnection connect(String containerId, ExecSpec program)
            throws OperationFailedException, InterruptedException;

    /// Starts a program and delivers its output line by line until it ends or the subscription is closed.
    Subscription execLines(String containerId, ExecSpec program, Consumer<LogLine> lines, Subscription.End end)
            throws OperationFailedException, InterruptedException;

    /// Reads lines of a log that are there now.
    List<LogLine> log(String containerId, LogRequest request) throws OperationFailedException, InterruptedException;

    /// Follows a log until the container ends or the subscription is closed. Lines carry their time.
    Subscription followLog(String containerId, LogRequest request, Consumer<LogLine> lines, Subscription.End end)
            throws OperationFailedException, InterruptedException;

    /// Follows the engine's events.
    Subscription events(Consumer<EngineEvent> events, Subscription.End end)
            throws OperationFailedException, InterruptedException;

    /// Ends all streams and connections. Calls in progress fail.
    @Override
    void close();
}
