package dev.seedbed.input;

import dev.seedbed.database.ServerClient;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.ProgramReader;
import dev.seedbed.engine.program.ProgramWriter;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.Optional;

/// Runs clients in the container of a server, as long as they take. Where what one says shows that another may do
/// better, such as one with TLS, that one runs from the beginning.
public record InputPrograms(InputServer server) {
    private static final Duration WITHOUT_LIMIT = Duration.ofDays(2);

    /// @return how it ended, and what it said up to 1 MiB
    public ExecResult writing(ExecSpec program, ProgramWriter writer)
            throws OperationFailedException, InterruptedException {
        ExecResult result = server.engine().execWriting(server.container(), program, WITHOUT_LIMIT, writer);
        Optional<ExecSpec> other = other(program, result);
        return other.isPresent()
                ? server.engine().execWriting(server.container(), other.get(), WITHOUT_LIMIT, writer)
                : result;
    }

    /// @param reader reads up to the end
    /// @return how it ended, and its errors
    public ExecResult reading(ExecSpec program, ProgramReader reader)
            throws OperationFailedException, InterruptedException {
        ExecResult result = server.engine().execReading(server.container(), program, WITHOUT_LIMIT, reader);
        Optional<ExecSpec> other = other(program, result);
        return other.isPresent()
                ? server.engine().execReading(server.container(), other.get(), WITHOUT_LIMIT, reader)
                : result;
    }

    private Optional<ExecSpec> other(ExecSpec program, ExecResult result) {
        return result.isSuccess()
                ? Optional.empty()
                : ServerClient.of(server.kind()).otherThan(program, result);
    }
}
