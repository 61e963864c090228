package dev.seedbed.seeding.plan;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.seeding.server.PlanNames;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names for new databases that nothing on the engine has.
public final class NameChoice {
    private final Set<String> taken = new HashSet<>();

    /// Blocks for a call of the engine.
    public NameChoice(ContainerEngine engine) throws OperationFailedException, InterruptedException {
        for (ContainerSummary container : engine.containers(Map.of())) {
            taken.add(container.name());
            // A snapshot may be called like a database.
            if (!container.is(Labels.ROLE_SNAPSHOT)) {
                taken.add(container.givenName());
            }
        }
    }

    /// The one that was asked for; where that is null, one like `base`.
    ///
    /// @throws OperationFailedException with `InvalidInput` or `NameInUse`
    public String of(@Nullable String asked, String base) throws OperationFailedException {
        if (asked == null) {
            return PlanNames.free(base, taken);
        }
        if (asked.isBlank()) {
            throw new OperationFailedException(new Failure.InvalidInput("name", asked, "blank"));
        }
        if (taken.contains(asked)) {
            throw new OperationFailedException(new Failure.NameInUse("database", asked));
        }
        return asked;
    }
}
