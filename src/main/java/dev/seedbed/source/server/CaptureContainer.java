package dev.seedbed.source.server;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.UploadFile;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.ProgramReader;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import dev.seedbed.volume.helper.HelperContainers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A container of ours with the programs of a database image, in a network where it reaches a server: without
/// capabilities, without a server of its own, without a password in its settings. Removed when closed; ends and goes
/// by itself some time after its last program.
final class CaptureContainer implements AutoCloseable {
    private static final Duration ASK = Duration.ofMinutes(2);
    private static final Duration STALL = Duration.ofMinutes(30);
    private static final String LOG = "/tmp/seedbed-capture.log";
    private static final String AUTHORITY = "seedbed-authority.pem";
    private static final String DIRECTORY = "/tmp";
    /// Past the script in Perl that Debian's packages put before PostgreSQL's programs.
    private static final String PATH = "PATH=\"/usr/lib/postgresql/${PG_MAJOR:-none}/bin:$PATH\"; ";

    private static final int MODE = 0644;
    private static final long LONGEST_AUTHORITY = 1 << 20;
    private static final int LONGEST_ERROR = 16_384;

    private final ContainerEngine engine;
    private final ContainerSpec spec;
    private final ReachedServer server;

    private CaptureContainer(ContainerEngine engine, ContainerSpec spec, ReachedServer server) {
        this.engine = engine;
        this.spec = spec;
        this.server = server;
    }

    /// Blocks until it runs.
    static CaptureContainer open(
            ContainerEngine engine, CaptureImages.Tool tool, ServerRoute route, ServerAddress address)
            throws OperationFailedException, InterruptedException {
        HelperContainers.removeLeft(engine);
        ContainerSpec spec = HelperContainers.onNetwork(tool.image(), route.network());
        Path authority = address.authority();
        var opened = new CaptureContainer(
                engine,
                spec,
                new ReachedServer(
                        address,
                        route.host(),
                        route.hostAddress(),
                        route.port(),
                        authority == null ? "" : DIRECTORY + "/" + AUTHORITY));
        boolean good = false;
        try {
            Uninterruptible.run(() -> engine.createContainer(spec), id -> engine.removeContainer(id, true));
            engine.start(spec.name());
            if (authority != null) {
                engine.upload(
                        spec.name(), DIRECTORY, List.of(UploadFile.text(AUTHORITY, MODE, text(authority))), _ -> {});
            }
            good = true;
            return opened;
        } finally {
            if (!good) {
                opened.close();
            }
        }
    }

    private static String text(Path authority) throws OperationFailedException {
        try {
            if (Files.size(authority) > LONGEST_AUTHORITY) {
                throw new OperationFailedException(new Failure.LocalFile(authority, "not-certificates"));
            }
            return Files.readString(authority, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(authority, "not-certificates"), e);
        }
    }

    ReachedServer server() {
        return server;
    }

    ExecResult run(ExecSpec program) throws OperationFailedException, InterruptedException {
        return engine.exec(spec.name(), wrapped(PATH + "exec \"$@\"", program), ASK);
    }

    /// Lets `reader` read what a program prints. What it says besides goes to a log in the container.
    ExecResult read(ExecSpec program, ProgramReader reader) throws OperationFailedException, InterruptedException {
        return engine.execReading(spec.name(), wrapped(PATH + "exec \"$@\" 2>>" + LOG, program), STALL, reader);
    }

    private static ExecSpec wrapped(String script, ExecSpec program) {
        var command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        command.addAll(program.command());
        return new ExecSpec("0", List.copyOf(command), program.environment());
    }

    /// Follows what the program of [#read] says, from before it starts.
    Subscription follow(Consumer<LogLine> lines) throws OperationFailedException, InterruptedException {
        return engine.execLines(
                spec.name(),
                new ExecSpec("0", List.of("sh", "-c", ": >>" + LOG + "; exec tail -n +1 -f " + LOG), Map.of()),
                lines,
                _ -> {});
    }

    /// The last of what it said.
    String said() throws OperationFailedException, InterruptedException {
        return engine.exec(spec.name(), ExecSpec.of("0", "tail", "-c", String.valueOf(LONGEST_ERROR), LOG), ASK)
                .output();
    }

    @Override
    public void close() {
        HelperContainers.remove(engine, spec);
    }
}
