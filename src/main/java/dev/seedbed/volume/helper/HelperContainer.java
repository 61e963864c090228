package dev.seedbed.volume.helper;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.ProgramReader;
import dev.seedbed.engine.program.ProgramWriter;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A running container of ours with `sh` and GNU's `find`, `tar`, `stat`, `head` and `tail`, as root of few
/// capabilities and without a network. Ends by itself some minutes after its last program.
public final class HelperContainer implements AutoCloseable {
    /// File names are bytes.
    private static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C");

    private final ContainerEngine engine;
    private final String id;
    private @Nullable LocalPipe input;

    HelperContainer(ContainerEngine engine, String id) {
        this.engine = engine;
        this.id = id;
    }

    /// The next program that is written to reads this instead.
    void takesInput(LocalPipe pipe) {
        input = pipe;
    }

    public String id() {
        return id;
    }

    /// Runs a program to its end, as [ContainerEngine#exec] does.
    public ExecResult run(Duration deadline, List<String> command)
            throws OperationFailedException, InterruptedException {
        return engine.exec(id, program(command), deadline);
    }

    /// Lets `reader` read what a program writes, as [ContainerEngine#execReading] does.
    public ExecResult read(Duration stall, List<String> command, ProgramReader reader)
            throws OperationFailedException, InterruptedException {
        return engine.execReading(id, program(command), stall, reader);
    }

    /// Lets `writer` write what a program reads, as [ContainerEngine#execWriting] does. For a program that itself
    /// writes little. Confined to one thread.
    public ExecResult write(Duration stall, List<String> command, ProgramWriter writer)
            throws OperationFailedException, InterruptedException {
        LocalPipe pipe = input;
        if (pipe == null) {
            return engine.execWriting(id, program(command), stall, writer);
        }
        input = null;
        try (pipe) {
            return read(stall, LocalPipe.reading(command), output -> {
                if (output.read() >= 0) {
                    pipe.send(stall, writer);
                }
                output.transferTo(OutputStream.nullOutputStream());
            });
        }
    }

    private static ExecSpec program(List<String> command) {
        return new ExecSpec("0", command, ENVIRONMENT);
    }

    /// Removes the container, also for a thread that is interrupted. Where the engine cannot be reached, it
    /// ends and goes by itself.
    @Override
    public void close() {
        if (input != null) {
            input.close();
        }
        Uninterruptible.cleanUp(
                () -> engine.removeContainer(id, true), "a container that looks into a volume stays for some minutes");
    }
}
