package dev.seedbed.input.generate.value;

import dev.seedbed.input.fake.Mix;
import java.util.Map;

/// How often each of the values comes. Only whole-number arithmetic and [StrictMath], so that it is the same
/// everywhere.
public enum Distribution {
    /// Each as often as any other.
    UNIFORM {
        @Override
        public Choice over(long size, long seed) {
            return row -> Mix.below(Mix.of(seed, row), size);
        }
    },
    /// Those in the middle most often: a sixth of the range is the standard deviation.
    NORMAL {
        @Override
        public Choice over(long size, long seed) {
            return row -> {
                long at = Mix.of(seed, row);
                double spread = StrictMath.sqrt(-2 * StrictMath.log(1 - Mix.fraction(at)))
                        * StrictMath.cos(2 * StrictMath.PI * Mix.fraction(Mix.of(at)));
                double place = (0.5 + spread / 6) * size;
                return place < 0 || place >= size ? Mix.below(at, size) : (long) place;
            };
        }
    },
    /// The first most often, the others after Zipf's law: the n-th comes about an n-th as often as the first.
    SKEWED {
        @Override
        public Choice over(long size, long seed) {
            double width = StrictMath.log(size + 1.0);
            return row -> {
                double place = StrictMath.exp(Mix.fraction(Mix.of(seed, row)) * width) - 1;
                return Math.clamp((long) place, 0, size - 1);
            };
        }
    };

    public static final Map<String, Distribution> BY_NAME =
            Map.of("uniform", UNIFORM, "normal", NORMAL, "skewed", SKEWED, "zipf", SKEWED);

    public abstract Choice over(long size, long seed);
}
