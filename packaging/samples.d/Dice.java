import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;

/// Chance with a fixed seed: the same throws on every run and every machine.
final class Dice {
    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /// A number from `low` to `high`, both included.
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double fraction() {
        return random.nextDouble();
    }

    /// Normally distributed around `mean`.
    double around(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /// Favours the front of the list, as bestsellers do.
    <T> T pickPopular(List<T> items) {
        return items.get((int) (items.size() * Math.pow(random.nextDouble(), 1.9)));
    }

    /// One of `items`, each as often as its weight says.
    <T> T weighted(List<T> items, int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = random.nextInt(sum);
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return items.get(i);
            }
        }
        throw new IllegalStateException("weights do not add up");
    }

    LocalDate date(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }

    /// A time of day when people are awake.
    LocalDateTime awake(LocalDate day) {
        int hour = Math.clamp(Math.round(around(16, 4)), 0, 23);
        return day.atTime(hour, between(0, 59), between(0, 59));
    }

    String hex(int digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int i = 0; i < digits; i++) {
            text.append(Character.forDigit(random.nextInt(16), 16));
        }
        return text.toString();
    }
}
