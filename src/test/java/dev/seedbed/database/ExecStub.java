package dev.seedbed.database;

import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerDetailsBuilder;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerState;
import dev.seedbed.engine.ContainerSummaryBuilder;
import dev.seedbed.engine.RestartPolicy;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.LogLine;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

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
        var summary = ContainerSummaryBuilder.builder()
                .id("c1")
                .name("shop")
                .image("postgres:17")
                .imageId("i1")
                .state(state)
                .createdAt(Instant.EPOCH)
                .build();
        return ContainerDetailsBuilder.builder()
                .summary(summary)
                .restartPolicy(RestartPolicy.NEVER)
                .exitCode(exitCode)
                .build();
    }
}
