package dev.seedbed.volume.change;

import dev.seedbed.task.Failure;
import java.util.List;
import java.util.Map;

/// How a renaming ended.
///
/// @param changed names of the containers that use the volume under its new name
/// @param notStarted those of them that ran before and could not be started again, and why
public record RenameReport(List<String> changed, Map<String, Failure> notStarted) {
    public RenameReport {
        changed = List.copyOf(changed);
        notStarted = Map.copyOf(notStarted);
    }
}
