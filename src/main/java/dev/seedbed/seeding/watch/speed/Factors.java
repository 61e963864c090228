package dev.seedbed.seeding.watch.speed;

import dev.seedbed.seeding.watch.speed.Speeds.Speed;
import java.util.EnumMap;
import java.util.Map;

/// How much longer than planned each group of work takes in this run: what was believed before, corrected by what is
/// seen.
///
/// The logarithm of a group's factor is that of the machine, which is the same for all groups, and one of its own. Both
/// are normally distributed, and work that was done is a measurement of their sum, the more exact the more was done. So
/// the data tell something of the indexes, and the initialisation of the data. Confined to one thread.
public final class Factors {
    private static final double LEAST_SECONDS = 0.05;

    private final Speeds speeds;
    private final Map<WorkGroup, Pace> paces = new EnumMap<>(WorkGroup.class);
    private final Map<WorkGroup, Double> planned;
    private final double memorySeconds;

    /// A factor, and the standard deviation of its logarithm: of the part that it has in common with all groups, and of
    /// its own.
    public record Factor(double value, double shared, double own) {
        public static final Factor AS_PLANNED = new Factor(1, 0, 0);

        public double deviation() {
            return Math.hypot(shared, own);
        }
    }

    /// @param plannedSeconds of each group in all
    public Factors(Map<WorkGroup, Double> plannedSeconds, Speeds speeds) {
        this.speeds = speeds;
        this.planned = Map.copyOf(plannedSeconds);
        double all = planned.values().stream().mapToDouble(Double::doubleValue).sum();
        // A measured plan has the right proportions, so what deviates is the machine of now. A guessed one has not.
        this.memorySeconds = speeds.source() == Speeds.Source.SEED ? 3 + 0.1 * all : Double.POSITIVE_INFINITY;
    }

    /// Takes note of work.
    ///
    /// @param seconds that it took
    /// @param plannedSeconds that it was planned to take
    public void add(WorkGroup group, double seconds, double plannedSeconds) {
        paces.computeIfAbsent(group, _ -> new Pace()).add(seconds, plannedSeconds, memorySeconds);
    }

    public Factor of(WorkGroup group) {
        double precision = 1 / (speeds.machine() * speeds.machine());
        double sum = 0;
        for (WorkGroup other : WorkGroup.values()) {
            if (other != group && isSeen(other)) {
                double weight = 1 / (square(speeds.of(other).deviation()) + noise(other));
                sum += weight * (measured(other) - speeds.of(other).mean());
                precision += weight;
            }
        }
        Speed own = speeds.of(group);
        double mean = own.mean() + sum / precision;
        double variance = square(own.deviation()) + 1 / precision;
        if (isSeen(group)) {
            double gain = variance / (variance + noise(group));
            mean += gain * (measured(group) - mean);
            variance *= 1 - gain;
        }
        double common = 1 / (1 + square(own.deviation()) * precision);
        return new Factor(Math.exp(mean), Math.sqrt(variance * common), Math.sqrt(variance * (1 - common)));
    }

    private boolean isSeen(WorkGroup group) {
        Pace pace = paces.get(group);
        return pace != null && pace.planned() > LEAST_SECONDS;
    }

    private double measured(WorkGroup group) {
        Pace pace = paces.getOrDefault(group, new Pace());
        return Math.log(Math.max(LEAST_SECONDS, pace.took()) / Math.max(LEAST_SECONDS, pace.planned()));
    }

    private double noise(WorkGroup group) {
        return square(speeds.noise(group))
                * unit(group)
                / Math.max(LEAST_SECONDS, paces.getOrDefault(group, new Pace()).planned());
    }

    /// Planned seconds of a group that tell its factor as well as one item its own: longer groups have parts that
    /// differ
    /// more.
    private double unit(WorkGroup group) {
        return 0.3 + 0.1 * planned.getOrDefault(group, 0.0);
    }

    private static double square(double value) {
        return value * value;
    }
}
