package dev.seedbed.seeding.watch.estimate;

/// How long work takes against its plan, the newest counting most. Confined to one thread.
final class Pace {
    private double took;
    private double planned;

    /// Takes note of work.
    ///
    /// @param seconds that it took
    /// @param plannedSeconds that it was planned to take
    /// @param memorySeconds time after which older work counts about a third; may be infinite
    void add(double seconds, double plannedSeconds, double memorySeconds) {
        double kept = Math.exp(-seconds / memorySeconds);
        took = took * kept + seconds;
        planned = planned * kept + plannedSeconds;
    }

    /// @param prior what is believed before anything is seen
    /// @param inertia planned seconds of work that weigh as much as the prior
    /// @return above 1 where work takes longer than planned
    double factor(double prior, double inertia) {
        return (took + inertia * prior) / (planned + inertia);
    }
}
