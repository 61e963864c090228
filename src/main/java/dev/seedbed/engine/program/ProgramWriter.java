package dev.seedbed.engine.program;

import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.OutputStream;

/// Writes what a program reads.
@FunctionalInterface
public interface ProgramWriter {

    /// Called once, on the thread that called [dev.seedbed.engine.ContainerEngine#execWriting]. The program's input
    /// ends when this returns.
    ///
    /// @param input blocks while the program does not read; a write ends at interruption with an
    ///     `InterruptedIOException`, and with another `IOException` where the program has ended already
    /// @throws IOException only what `input` threw; failures of the writer's own are `OperationFailedException`
    void write(OutputStream input) throws IOException, OperationFailedException, InterruptedException;
}
