package dev.seedbed.seeding.watch.speed;

import java.util.EnumMap;
import java.util.Map;

/// What is believed of the speed of work before it begins: for each group how much longer than planned it takes, as the
/// logarithm of a factor, and how sure that is. Immutable.
///
/// @param machine standard deviation of what makes all work of this run slower or faster together: the machine, its
/// load
/// @param item standard deviation of one key or index against others
public record Speeds(Source source, Map<WorkGroup, Speed> groups, double machine, double item) {
    private static final double MOST_NOISE = 0.4;
    private static final double LEAST_DEVIATION = 0.2;

    /// Where the plan and its factors come from.
    public enum Source {
        /// The weights of an ordinary machine.
        GUESS,
        /// Restores of other seeds on this engine.
        ENGINE,
        /// Restores of this very seed.
        SEED
    }

    /// What is believed of one group.
    ///
    /// @param mean logarithm of time taken by time planned
    /// @param deviation of that, apart from what the machine does to all work alike
    public record Speed(double mean, double deviation) {}

    public Speeds {
        groups = Map.copyOf(groups);
    }

    /// Nothing was ever restored on this engine.
    public static Speeds guess() {
        Map<WorkGroup, Speed> groups = new EnumMap<>(WorkGroup.class);
        groups.put(WorkGroup.INITIALISE, new Speed(0, 0.15));
        groups.put(WorkGroup.DATA, new Speed(0, 0.6));
        groups.put(WorkGroup.TAIL, new Speed(0, 0.45));
        groups.put(WorkGroup.SWITCH, new Speed(0, 0.5));
        groups.put(WorkGroup.FINISH, new Speed(0, 0.4));
        groups.put(WorkGroup.START, new Speed(0, 0.4));
        return new Speeds(Source.GUESS, groups, 0.7, 0.8);
    }

    /// This very seed was restored before: the plan is what it took.
    public static Speeds measured() {
        Map<WorkGroup, Speed> groups = new EnumMap<>(WorkGroup.class);
        for (WorkGroup group : WorkGroup.values()) {
            groups.put(group, new Speed(0, LEAST_DEVIATION));
        }
        return new Speeds(Source.SEED, groups, 0.3, 0.15);
    }

    /// Other seeds were restored on this engine; groups of which nothing is known are guessed.
    public static Speeds learnt(Map<WorkGroup, Speed> known) {
        Map<WorkGroup, Speed> groups = new EnumMap<>(guess().groups());
        known.forEach((group, speed) ->
                groups.put(group, new Speed(speed.mean(), Math.max(LEAST_DEVIATION, speed.deviation()))));
        return new Speeds(Source.ENGINE, groups, 0.3, 0.7);
    }

    /// How far some work of a group may be from the rest of it, as a standard deviation.
    double noise(WorkGroup group) {
        return group == WorkGroup.TAIL ? item : Math.min(item, MOST_NOISE);
    }

    Speed of(WorkGroup group) {
        return groups.getOrDefault(group, new Speed(0, 0.5));
    }
}
