package dev.seedbed.seeding.progress;

import java.util.List;
import java.util.Objects;

/// A fact that the user should know, before the start of a plan or of what its restore left. Put into words by key
/// `plan.note.<key>`.
///
/// @param warning whether it may make the start fail, or is not what the user expects
public record PlanNote(String key, List<String> arguments, boolean warning) {
    public PlanNote {
        Objects.requireNonNull(key);
        arguments = List.copyOf(arguments);
    }

    public static PlanNote info(String key, String... arguments) {
        return new PlanNote(key, List.of(arguments), false);
    }

    public static PlanNote warning(String key, String... arguments) {
        return new PlanNote(key, List.of(arguments), true);
    }
}
