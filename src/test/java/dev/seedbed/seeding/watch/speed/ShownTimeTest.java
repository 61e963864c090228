package dev.seedbed.seeding.watch.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.seedbed.seeding.progress.TimeLeft;
import dev.seedbed.seeding.progress.TimeLeft.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShownTimeTest {
    private static final double TICK = 0.2;
    private static final int WINDOW = 25;

    private final List<TimeLeft> shown = new ArrayList<>();

    @Test
    void neverCountsUpByMoreThanATenthWithoutSayingWhy() {
        var random = new SplittableRandom(3);
        for (int run = 0; run < 50; run++) {
            shown.clear();
            ShownTime time = new ShownTime(100, 0.5);
            double left = 100;
            for (int i = 1; i < 600; i++) {
                left = Math.max(0.1, left * (random.nextInt(40) == 0 ? 0.5 + random.nextDouble() * 1.5 : 1) - TICK);
                follow(time, i, left, 0.5);
                var now = shown.getLast();
                for (var before : shown.subList(Math.max(0, shown.size() - WINDOW), shown.size() - 1)) {
                    assertThat(now.reason() != Reason.NONE || seconds(now) <= seconds(before) * 1.1 + 0.002)
                            .as("%s after %s", now, before)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aTimeThatGrowsIsFollowedAndTheReasonGoesWhenItIsCaughtUp() {
        ShownTime time = new ShownTime(60, 0.2);
        for (int i = 1; i < 50; i++) {
            follow(time, i, 60 - i * TICK, 0.2);
        }
        assertThat(shown).allMatch(one -> one.reason() == Reason.NONE);
        for (int i = 50; i < 100; i++) {
            follow(time, i, 100, 0.2);
        }
        assertThat(shown.get(52).reason()).isEqualTo(Reason.SLOWER);
        assertThat(seconds(shown.getLast())).isCloseTo(100, within(8.0));
        for (int i = 100; i < 200; i++) {
            follow(time, i, 100 - (i - 100) * TICK, 0.2);
        }
        assertThat(shown.getLast().reason()).isEqualTo(Reason.NONE);
    }

    @Test
    void aTimeThatStandsStillHasAReason() {
        ShownTime time = new ShownTime(60, 0.2);
        for (int i = 1; i < 100; i++) {
            follow(time, i, i < 30 ? 60 - i * TICK : 54, 0.2);
            boolean isStill = i >= WINDOW + 1 && seconds(shown.getLast()) >= seconds(shown.get(i - 1 - WINDOW));
            assertThat(!isStill || shown.getLast().reason() == Reason.SLOWER)
                    .as("after %d ticks", i)
                    .isTrue();
        }
        assertThat(shown.getLast().reason()).isEqualTo(Reason.SLOWER);
    }

    @Test
    void theRangeNarrowsWithoutJumps() {
        ShownTime time = new ShownTime(60, 0.7);
        double before = width(time.timeLeft());
        assertThat(before).isGreaterThan(2);
        for (int i = 1; i < 200; i++) {
            follow(time, i, 60 - i * TICK, i % 20 == 0 ? 0.7 : 0.05);
            double width = width(time.timeLeft());
            assertThat(width).isBetween(before * 0.85, before * 1.001);
            before = width;
        }
        assertThat(before).isLessThan(1.2);
    }

    private void follow(ShownTime time, int tick, double left, double deviation) {
        time.follow(tick * TICK, TICK, left, deviation, Reason.SLOWER);
        shown.add(time.timeLeft());
    }

    private static double seconds(TimeLeft left) {
        return left.likely().toMillis() / 1e3;
    }

    private static double width(TimeLeft left) {
        return (double) left.high().toMillis() / left.low().toMillis();
    }
}
