package dev.seedbed.engine.docker;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.dockerjava.transport.DockerHttpClient.Response;
import dev.seedbed.engine.docker.EngineAccess.Refusal;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.engine.transport.EngineHttp;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Programs that run inside containers of one engine.
final class DockerPrograms {
    private static final int MAX_OUTPUT_BYTES = 1024 * 1024;
    private static final int CANNOT_START = 126;
    private static final int RUNTIME_FAILED = 500;
    /// The runtime names the program so where it is the reason; files of the ended process are missing, too.
    private static final String PROGRAM = "exec: \"";

    private static final List<String> OF_THE_PROGRAM =
            List.of("executable file not found", "no such file or directory", "permission denied", "is a directory");
    private static final Duration FIRST_EXIT_POLL = Duration.ofMillis(2);
    private static final Duration LAST_EXIT_POLL = Duration.ofMillis(20);

    private final EngineAccess engine;

    DockerPrograms(EngineAccess engine) {
        this.engine = engine;
    }

    ExecResult run(String containerId, ExecSpec program, Duration deadline)
            throws OperationFailedException, InterruptedException {
        ExecResult result = engine.ask("run program", deadline, () -> run(containerId, program), refusal(containerId));
        if (isFailureOfRuntime(result)) {
            throw new OperationFailedException(new EngineFailure.EngineRefused(
                    "run program", RUNTIME_FAILED, result.output().strip()));
        }
        return result;
    }

    /// Whether the runtime could not start the program for a reason that does not lie in the program, for example since
    /// the container ended meanwhile. The engine reports it as the program's own output.
    static boolean isFailureOfRuntime(ExecResult result) {
        return result.exitCode() == CANNOT_START
                && result.output().startsWith("OCI runtime exec failed")
                && !(result.output().contains(PROGRAM)
                        && OF_THE_PROGRAM.stream().anyMatch(result.output()::contains));
    }

    /// Only the engine's record of the exit tells success; the output alone may end for other reasons.
    private ExecResult run(String containerId, ExecSpec program) throws IOException, InterruptedException {
        String execId = create(containerId, program, false);
        var output = new Output();
        try (Response response = start(execId);
                InputStream body = response.getBody()) {
            OutputReader.readFrames(body, output);
        }
        return output.result(exitCode(execId));
    }

    /// Waits until the engine knows how a program ended that has closed its output.
    long exitCode(String execId) throws IOException, InterruptedException {
        Duration pause = FIRST_EXIT_POLL;
        while (true) {
            JsonNode state = engine.http().get("/exec/" + execId + "/json");
            if (!state.path("Running").asBoolean() && state.path("ExitCode").isNumber()) {
                return state.path("ExitCode").asLong();
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LAST_EXIT_POLL) < 0 ? pause.multipliedBy(2) : LAST_EXIT_POLL;
        }
    }

    Subscription follow(String containerId, ExecSpec program, Consumer<LogLine> lines, Subscription.End end)
            throws OperationFailedException, InterruptedException {
        Response response;
        try {
            response = engine.calls()
                    .call(
                            "start program",
                            engine.deadlines().change(),
                            () -> start(create(containerId, program, false)),
                            Response::close);
        } catch (OperationFailedException e) {
            throw refusal(containerId).explain(e);
        }
        return FollowedStream.start(
                "program output",
                response,
                lines,
                target -> new LogReader(true, false, target)::read,
                end,
                engine.faults());
    }

    /// @return id of the program, which is not started yet
    String create(String containerId, ExecSpec program, boolean withInput) throws IOException {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("AttachStdin", withInput);
        request.put("AttachStdout", true);
        request.put("AttachStderr", true);
        request.put("Cmd", program.command());
        request.put("Env", environment(program));
        if (program.user() != null) {
            request.put("User", program.user());
        }
        return engine.http()
                .post("/containers/" + EngineHttp.escape(containerId) + "/exec", request)
                .required("Id")
                .asText();
    }

    private Response start(String execId) throws IOException {
        return engine.http()
                .open(engine.http().jsonRequest("/exec/" + execId + "/start", Map.of("Detach", false, "Tty", false)));
    }

    private static List<String> environment(ExecSpec program) {
        List<String> entries = new ArrayList<>();
        program.environment().forEach((name, value) -> entries.add(name + "=" + value));
        return entries;
    }

    static Refusal refusal(String containerId) {
        return Refusal.notFound("container", containerId)
                .or((status, message) ->
                        status == 409 ? new Failure.WrongState("container", containerId, message) : null);
    }

    /// Keeps the first bytes of both streams.
    static final class Output implements OutputReader.Sink {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();

        @Override
        public void accept(LogLine.Stream stream, byte[] bytes, int length, boolean startsFrame) {
            ByteArrayOutputStream target = stream == LogLine.Stream.STDERR ? err : out;
            target.write(bytes, 0, Math.min(length, MAX_OUTPUT_BYTES - target.size()));
        }

        ExecResult result(long exitCode) {
            return new ExecResult(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }
}
