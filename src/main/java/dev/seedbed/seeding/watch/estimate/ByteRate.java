package dev.seedbed.seeding.watch.estimate;

import java.util.ArrayDeque;
import java.util.Deque;

/// Bytes per second over the last seconds. Confined to one thread.
final class ByteRate {
    private static final double WINDOW_SECONDS = 5;

    private final Deque<Sample> samples = new ArrayDeque<>();

    private record Sample(double seconds, long bytes) {}

    void add(double seconds, long bytes) {
        samples.addLast(new Sample(seconds, bytes));
        while (samples.size() > 2 && seconds - samples.getFirst().seconds() > WINDOW_SECONDS) {
            samples.removeFirst();
        }
    }

    long bytesPerSecond() {
        if (samples.size() < 2) {
            return 0;
        }
        double passed = samples.getLast().seconds() - samples.getFirst().seconds();
        long read = samples.getLast().bytes() - samples.getFirst().bytes();
        return passed <= 0 ? 0 : Math.max(0, Math.round(read / passed));
    }
}
