package dev.seedbed.volume.helper;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.ProgramReader;
import dev.seedbed.engine.program.ProgramWriter;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A running container of ours with `sh` and GNU's `find`, `tar`, `stat`, `head` and `tail`, as root of few
/// capabilities and without a network. Ends by itself some minutes after its last program.
public final class HelperContainer implements AutoCloseable {
    /// File names are bytes.
    private static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C");

    private final ContainerEngine engine;
    private final String id;

    HelperContainer(ContainerEngine engine, String id) {
        this.engine = engine;
        this.id = id;
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

    /// Lets `writer` write what a program reads, as [ContainerEngine#execWriting] does.
    public ExecResult write(Duration stall, List<String> command, ProgramWriter writer)
            throws OperationFailedException, InterruptedException {
        return engine.execWriting(id, program(command), stall, writer);
    }

    private static ExecSpec program(List<String> command) {
        return new ExecSpec("0", command, ENVIRONMENT);
    }

    /// Removes the container, also for a thread that is interrupted. Where the engine cannot be reached, it
    /// ends and goes by itself.
    @Override
    public void close() {
        Uninterruptible.cleanUp(
                () -> engine.removeContainer(id, true), "a container that looks into a volume stays for some minutes");
    }
}
