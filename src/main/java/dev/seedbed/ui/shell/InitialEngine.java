package dev.seedbed.ui.shell;

import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.context.EngineContexts;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which engine the window begins with.
///
/// @param missing why the context that was asked for cannot be used; another one is never taken instead
public record InitialEngine(EngineContext context, @Nullable Failure missing) {
    private static final URI NOWHERE = URI.create("none:///");

    /// What the environment asks for, else what was used last, else what the docker command would use. Reads small
    /// files.
    public static InitialEngine find(EngineContexts contexts, Map<String, String> environment, String usedLast) {
        boolean asked = !environment.getOrDefault("DOCKER_HOST", "").isEmpty()
                || !environment.getOrDefault("DOCKER_CONTEXT", "").isEmpty();
        try {
            return new InitialEngine(
                    asked || usedLast.isEmpty() ? contexts.resolve() : contexts.resolve(usedLast), null);
        } catch (OperationFailedException e) {
            String name = e.failure() instanceof EngineFailure.ContextUnknown unknown ? unknown.context() : usedLast;
            return new InitialEngine(new EngineContext(name, "", NOWHERE, "", null, true), e.failure());
        }
    }
}
