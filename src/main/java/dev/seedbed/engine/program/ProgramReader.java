package dev.seedbed.engine.program;

import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;

/// Reads what a program writes.
@FunctionalInterface
public interface ProgramReader {

    /// Called once, on the thread that called [dev.seedbed.engine.ContainerEngine#execReading].
    ///
    /// @param output ends where the program ends; a read ends at interruption with an `InterruptedIOException`
    /// @throws IOException only what `output` threw; failures of the reader's own are `OperationFailedException`
    void read(InputStream output) throws IOException, OperationFailedException, InterruptedException;
}
