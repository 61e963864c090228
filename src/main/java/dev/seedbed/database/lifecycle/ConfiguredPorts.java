package dev.seedbed.database.lifecycle;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The ports that stopped containers will publish again. A list of containers does not tell them, so each stopped one
/// is inspected once: what a container publishes never changes.
final class ConfiguredPorts {
    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredPorts.class);
    private static final int AT_ONCE = 8;

    private final ContainerEngine engine;
    private final Map<String, List<PublishedPort>> known = new ConcurrentHashMap<>();

    ConfiguredPorts(ContainerEngine engine) {
        this.engine = engine;
    }

    /// The ports a running container publishes, or those that a stopped one is known to ask for.
    List<PublishedPort> of(ContainerSummary container) {
        return container.ports().isEmpty() ? known.getOrDefault(container.id(), List.of()) : container.ports();
    }

    /// Inspects those of `containers` that are stopped and not known yet, some at a time, and forgets all others.
    /// Blocks.
    void learn(Collection<ContainerSummary> containers) throws InterruptedException {
        known.keySet().retainAll(containers.stream().map(ContainerSummary::id).collect(Collectors.toSet()));
        List<Callable<List<PublishedPort>>> questions = containers.stream()
                .filter(container -> !container.state().isUp() && !known.containsKey(container.id()))
                .<Callable<List<PublishedPort>>>map(container -> () -> ask(container))
                .toList();
        if (questions.isEmpty()) {
            return;
        }
        try (var threads = Executors.newFixedThreadPool(
                Math.min(AT_ONCE, questions.size()), Thread.ofVirtual().factory())) {
            for (Future<List<PublishedPort>> answer : new ArrayList<>(threads.invokeAll(questions))) {
                answer.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private List<PublishedPort> ask(ContainerSummary container) throws InterruptedException {
        try {
            List<PublishedPort> ports = engine.container(container.id()).configuredPorts();
            known.put(container.id(), ports);
            return ports;
        } catch (OperationFailedException e) {
            LOG.debug("ports of {} stay unknown: {}", container.name(), e.getMessage());
            return List.of();
        }
    }
}
