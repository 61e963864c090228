package dev.seedbed.input.generate.value;

import dev.seedbed.input.fake.Mix;
import java.util.Arrays;
import java.util.List;

/// A list of values.
public record Words(List<String> values) implements Domain {
    public Words {
        values = List.copyOf(values);
    }

    @Override
    public long size() {
        return values.size();
    }

    @Override
    public String text(long place, long row) {
        return values.get((int) place);
    }

    /// Each as often as its weight says, of which at least one is greater than 0.
    public static Choice weighted(List<Double> weights, long seed) {
        double[] ends = new double[weights.size()];
        double sum = 0;
        for (int i = 0; i < ends.length; i++) {
            sum += weights.get(i);
            ends[i] = sum;
        }
        double all = sum;
        return row -> {
            double at = Mix.fraction(Mix.of(seed, row)) * all;
            int found = Arrays.binarySearch(ends, at);
            // At an end, the value before it is over; those without a weight end where the one before them does.
            int place = found < 0 ? -found - 1 : found + 1;
            while (place < ends.length - 1 && at >= ends[place]) {
                place++;
            }
            return Math.min(place, ends.length - 1);
        };
    }
}
