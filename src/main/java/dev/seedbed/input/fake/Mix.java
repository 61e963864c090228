package dev.seedbed.input.fake;

/// Numbers out of a seed: the same for the same seed, and evenly spread however near to each other the seeds are. Uses
/// the finishing steps of SplitMix64, which are whole-number arithmetic and thus the same everywhere.
public final class Mix {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Mix() {}

    /// Every value has its own result.
    public static long of(long value) {
        long mixed = value + STEP;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /// A seed for one use of many of the same seed.
    public static long of(long seed, long use) {
        return of(of(seed) ^ (use * STEP));
    }

    public static long of(long seed, String use) {
        long mixed = seed;
        for (int i = 0; i < use.length(); i++) {
            mixed = of(mixed, use.charAt(i));
        }
        return of(mixed, use.length());
    }

    /// From 0 to less than `bound`, which is greater than 0.
    public static long below(long seed, long bound) {
        return Math.unsignedMultiplyHigh(of(seed), bound);
    }

    /// From 0 to less than 1.
    public static double fraction(long seed) {
        return (of(seed) >>> 11) * 0x1.0p-53;
    }
}
