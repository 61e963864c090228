package dev.seedbed.engine.docker;

import dev.seedbed.engine.docker.DockerPrograms.Output;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.ProgramConnection;
import dev.seedbed.engine.program.ProgramReader;
import dev.seedbed.engine.program.ProgramWriter;
import dev.seedbed.engine.transport.BoundedPipe;
import dev.seedbed.engine.transport.DuplexConnection;
import dev.seedbed.engine.transport.FramedInput;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Programs in containers of one engine whose output or input is a stream of bytes.
final class DockerStreams {
    private static final Logger LOG = LoggerFactory.getLogger(DockerStreams.class);
    private static final int OUTPUT_PIECES = 32;
    private static final int INPUT_PIECES = 2;

    private final EngineAccess engine;
    private final DockerPrograms programs;

    DockerStreams(EngineAccess engine, DockerPrograms programs) {
        this.engine = engine;
        this.programs = programs;
    }

    ExecResult reading(String containerId, ExecSpec program, Duration stall, ProgramReader reader)
            throws OperationFailedException, InterruptedException {
        var started = start(containerId, ProgramScript.ENDS_WITH_ITS_READER.around(program));
        var output = new BoundedPipe("read program output", OUTPUT_PIECES, stall);
        var errors = new Output();
        try (DuplexConnection connection = started.connection()) {
            receive(connection, output::end, (stream, bytes, length, startsFrame) -> {
                if (stream == LogLine.Stream.STDERR) {
                    errors.accept(stream, bytes, length, startsFrame);
                } else {
                    output.put(bytes);
                }
            });
            guarded("read program output", () -> reader.read(output.stream()));
            if (!output.isReadToTheEnd()) {
                return errors.result(-1);
            }
        } finally {
            output.close();
        }
        return errors.result(exitCode(started));
    }

    ExecResult writing(String containerId, ExecSpec program, Duration stall, ProgramWriter writer)
            throws OperationFailedException, InterruptedException {
        boolean framed = !engine.http().endsInput();
        var started = start(containerId, framed ? ProgramScript.FRAMED_INPUT.around(program) : program);
        var input = new BoundedPipe("write program input", INPUT_PIECES, stall);
        var ending = new BoundedPipe("await program", 1, stall);
        var output = new Output();
        try (DuplexConnection connection = started.connection()) {
            receive(
                    connection,
                    reason -> {
                        ending.end(reason);
                        input.close();
                    },
                    output);
            Thread.ofVirtual().name("engine: program input").start(() -> send(connection, input));
            guarded("write program input", () -> {
                var target = new FramedInput(input, framed);
                try {
                    writer.write(target);
                    target.finish();
                } catch (BoundedPipe.ClosedException _) {
                    // It ended before all was written; its exit tells why.
                }
                while (ending.take() != null) {
                    // nothing comes but the end
                }
            });
        } finally {
            input.close();
        }
        return output.result(exitCode(started));
    }

    ProgramConnection both(String containerId, ExecSpec program) throws OperationFailedException, InterruptedException {
        return ConnectedProgram.open(start(containerId, program).connection(), engine.faults());
    }

    private Started start(String containerId, ExecSpec program) throws OperationFailedException, InterruptedException {
        try {
            return engine.calls()
                    .call(
                            "run program",
                            engine.deadlines().change(),
                            () -> {
                                String execId = programs.create(containerId, program, true);
                                return new Started(
                                        execId,
                                        engine.http()
                                                .hijack(
                                                        "/exec/" + execId + "/start",
                                                        Map.of("Detach", false, "Tty", false)));
                            },
                            late -> late.connection().close());
        } catch (OperationFailedException e) {
            throw DockerPrograms.refusal(containerId).explain(e);
        }
    }

    /// Reads what the program says on a thread of its own, until it ends or the connection is closed.
    private void receive(
            DuplexConnection connection, Consumer<@Nullable OperationFailedException> end, OutputReader.Sink sink) {
        Thread.ofVirtual().name("engine: program output").start(() -> {
            OperationFailedException reason = null;
            try {
                OutputReader.readFrames(connection.output(), sink);
            } catch (IOException | RuntimeException e) {
                reason = engine.faults().failed("read program output", e);
            }
            end.accept(reason);
        });
    }

    private static void send(DuplexConnection connection, BoundedPipe input) {
        try {
            connection.send(input);
        } catch (IOException | RuntimeException e) {
            LOG.debug("a program's input was cut; its output tells more", e);
        } finally {
            input.close();
        }
    }

    /// Puts what a stream threw back into what was meant.
    private void guarded(String action, Work work) throws OperationFailedException, InterruptedException {
        try {
            work.run();
        } catch (IOException e) {
            if (isInterruption(e) && Thread.interrupted()) {
                throw (InterruptedException) new InterruptedException(action).initCause(e);
            }
            throw engine.faults().failed(action, e);
        }
    }

    private static boolean isInterruption(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InterruptedIOException) {
                return true;
            }
        }
        return false;
    }

    private long exitCode(Started program) throws OperationFailedException, InterruptedException {
        return engine.ask("run program", engine.deadlines().change(), () -> programs.exitCode(program.id()));
    }

    /// A program in progress.
    private record Started(String id, DuplexConnection connection) {}

    /// What is done with a stream.
    @FunctionalInterface
    private interface Work {
        void run() throws IOException, OperationFailedException, InterruptedException;
    }
}
