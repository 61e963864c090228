package dev.seedbed.input.generate.value;

import java.math.BigInteger;

/// A number more each time.
public record Counted(long start, long step) implements Domain {
    @Override
    public long size() {
        return Long.MAX_VALUE;
    }

    @Override
    public String text(long place, long row) {
        return Long.toString(start + step * place);
    }

    /// The last of so many numbers.
    public BigInteger last(long count) {
        return BigInteger.valueOf(start)
                .add(BigInteger.valueOf(step).multiply(BigInteger.valueOf(Math.max(0, count - 1))));
    }
}
