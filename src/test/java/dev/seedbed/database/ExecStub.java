package dev.seedbed.database;

import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerState;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.LogLine;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An engine with one container that answers execs from a list; the last answer repeats.
public final class ExecStub {
    public final List<ExecSpec> asked = new ArrayList<>();
    public final ArrayDeque<ExecResult> answers = new ArrayDeque<>();
    public ContainerState state = ContainerState.RUNNING;
    public long exitCode;

    public ContainerEngine engine() {
        return (ContainerEngine) Proxy.newProxyInstance(
                ContainerEngine.class.getClassLoader(),
                new Class<?>[] {ContainerEngine.class},
                (_, method, arguments) -> switch (method.getName()) {
                    case "exec" -> {
                        asked.add((ExecSpec) arguments[1]);
                        yield answers.size() > 1 ? answers.poll() : answers.peek();
                    }
                    case "container" -> details();
                    case "log" -> List.of(new LogLine(LogLine.Stream.STDERR, null, "FATAL: out of luck"));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private ContainerDetails details() {
        var summary = new ContainerSummary(
                "c1", "shop", "postgres:17", "i1", state, "", Instant.EPOCH, Map.of(), List.of(), List.of());
        return new ContainerDetails(
                summary,
                Map.of(),
                List.of(),
                List.of(),
                "",
                Map.of(),
                RestartPolicy.NEVER,
                false,
                null,
                null,
                exitCode,
                false,
                "");
    }
}
