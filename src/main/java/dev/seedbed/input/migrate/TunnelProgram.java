package dev.seedbed.input.migrate;

import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.ScriptFile;
import dev.seedbed.input.InputServer;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Programs of images that join their input and output to a port: the usual shells of small images cannot. The first
/// that is there is taken.
enum TunnelProgram {
    BASH("bash", "-c", ScriptFile.text(TunnelProgram.class, "tunnel.bash"), "bash"),
    SOCAT("socat") {
        @Override
        ExecSpec to(String host, int port) {
            return ExecSpec.of(null, "socat", "-", "TCP:" + host + ":" + port);
        }
    },
    PERL("perl", "-e", ScriptFile.text(TunnelProgram.class, "tunnel.pl")),
    NCAT("ncat"),
    NC("nc"),
    BUSYBOX("busybox", "nc");

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String WHICH =
            "for program; do command -v \"$program\" >/dev/null 2>&1 && echo \"$program\"; done; true";

    private final String program;
    private final List<String> command;

    TunnelProgram(String program, String... rest) {
        this.program = program;
        this.command = Stream.concat(Stream.of(program), Arrays.stream(rest)).toList();
    }

    /// Asks the container. Blocks for some 100 ms.
    static TunnelProgram of(InputServer server) throws OperationFailedException, InterruptedException {
        var ask = new ArrayList<>(List.of("sh", "-c", WHICH, "sh"));
        Arrays.stream(values()).forEach(one -> ask.add(one.program));
        ExecResult found =
                server.engine().exec(server.container(), ExecSpec.of(null, ask.toArray(String[]::new)), PATIENCE);
        List<String> there = found.isSuccess() ? found.output().lines().toList() : List.of();
        Optional<TunnelProgram> first = Arrays.stream(values())
                .filter(one -> there.contains(one.program))
                .findFirst();
        return first.orElseThrow(() -> new OperationFailedException(new InputFailure.NoTunnel(
                Arrays.stream(values()).map(one -> one.program).collect(Collectors.joining(", ")))));
    }

    /// What carries one connection.
    ExecSpec to(String host, int port) {
        return ExecSpec.of(
                null,
                Stream.concat(command.stream(), Stream.of(host, Integer.toString(port)))
                        .toArray(String[]::new));
    }
}
