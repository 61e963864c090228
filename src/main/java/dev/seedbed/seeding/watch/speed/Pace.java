package dev.seedbed.seeding.watch.speed;

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

    double took() {
        return took;
    }

    double planned() {
        return planned;
    }
}
