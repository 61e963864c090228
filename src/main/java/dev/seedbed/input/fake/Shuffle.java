package dev.seedbed.input.fake;

/// The numbers from 0 to less than a size, each once, in an order that a seed decides; any of them without those before
/// it.
///
/// @param size greater than 0
public record Shuffle(long size, long seed) {
    private static final int ROUNDS = 4;

    /// @param place from 0 to less than the size
    public long at(long place) {
        int half = Math.max(1, (64 - Long.numberOfLeadingZeros(size - 1) + 1) / 2);
        long number = place;
        do {
            number = turned(number, half);
        } while (number >= size || number < 0);
        return number;
    }

    /// A Feistel network over numbers of twice `half` bits: every number has its own result, so that going on until one
    /// is small enough ends, and leaves none out.
    private long turned(long number, int half) {
        long mask = (1L << half) - 1;
        long left = number >>> half;
        long right = number & mask;
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ (Mix.of(seed + round, right) & mask);
            left = right;
            right = next;
        }
        return (left << half) | right;
    }
}
