package dev.seedbed.seeding;

import java.util.List;

/// A fact about a plan that the user should know before the start. Put into words by key `plan.note.<key>`.
///
/// @param warning whether it may make the start fail
public record PlanNote(String key, List<String> arguments, boolean warning) {

    public static PlanNote info(String key, String... arguments) {
        return new PlanNote(key, List.of(arguments), false);
    }

    public static PlanNote warning(String key, String... arguments) {
        return new PlanNote(key, List.of(arguments), true);
    }
}
