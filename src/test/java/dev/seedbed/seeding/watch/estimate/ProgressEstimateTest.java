package dev.seedbed.seeding.watch.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.seeding.watch.speed.Speeds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A simulated restore whose true durations are known.
class ProgressEstimateTest {
    private static final double TICK = 0.2;
    /// The index on `public.items`, which follows two primary keys.
    private static final int LAST_INDEX = 6;

    @Test
    void onAMachineAsPlannedTheShareIsTheTruth() {
        assertThat(meanError(run(1, false))).isLessThan(0.02);
    }

    @Test
    void onASlowMachineItLearns() {
        assertThat(meanError(run(4, false))).isLessThan(0.06);
    }

    @Test
    void onAFastMachineItLearns() {
        assertThat(meanError(run(0.4, false))).isLessThan(0.06);
    }

    @Test
    void aMeasuredPlanFollowsTheLoadOfNow() {
        assertThat(meanError(run(2, true))).isLessThan(0.06);
        assertThat(meanError(run(0.5, true))).isLessThan(0.06);
    }

    @Test
    void aMeasuredPlanLearnsFromItsFirstIndexesHowLongTheOthersTake() {
        WorkPlan plan = Plans.plan(DatabaseKind.POSTGRESQL);
        double truth = 0;
        for (int i = LAST_INDEX; i < plan.size(); i++) {
            truth += takes(plan.item(i));
        }
        double learnt = leftAtLastIndex(plan, true);
        assertThat(learnt).isCloseTo(truth, within(0.3 * truth));
        assertThat(Math.abs(learnt - truth)).isLessThan(Math.abs(leftAtLastIndex(plan, false) - truth));
    }

    private static double leftAtLastIndex(WorkPlan plan, boolean measured) {
        ProgressEstimate estimate = new ProgressEstimate(plan, speeds(measured), 0);
        double now = 0;
        for (int i = 0; i < LAST_INDEX; i++) {
            double takes = takes(plan.item(i));
            for (double in = 0; in < takes; in += TICK) {
                estimate.tick(now + in, new Place(i, plan.item(i).isTimed() ? 0 : in / takes));
            }
            now += takes;
        }
        estimate.tick(now, new Place(LAST_INDEX, 0));
        return estimate.secondsLeft();
    }

    /// Everything as planned, only keys and indexes take twice as long.
    private static double takes(WorkItem item) {
        return item.seconds() * (item.isTail() ? 2 : 1);
    }

    @Test
    void theShareNeverGoesBackAndEndsAtOne() {
        List<double[]> shown = run(4, false);
        for (int i = 1; i < shown.size(); i++) {
            assertThat(shown.get(i)[1]).isGreaterThanOrEqualTo(shown.get(i - 1)[1]);
        }
        assertThat(shown.getLast()[1]).isEqualTo(1);
    }

    @Test
    void timeLeftDoesNotJump() {
        List<double[]> shown = run(2, false);
        for (int i = 2; i < shown.size() - 1; i++) {
            assertThat(Math.abs(shown.get(i)[2] - shown.get(i - 1)[2])).isLessThan(3);
        }
    }

    @Test
    void durationsAddUpToTheTimeThatPassed() {
        ProgressEstimate estimate = new ProgressEstimate(Plans.plan(DatabaseKind.POSTGRESQL), Speeds.guess(), 0);
        estimate.tick(3, new Place(0, 0));
        estimate.tick(5, new Place(2, 0.5));
        estimate.tick(9, new Place(6, 0));
        double sum = 0;
        for (double seconds : estimate.spent()) {
            sum += seconds;
        }
        assertThat(sum).isCloseTo(9, within(1e-6));
    }

    @Test
    void aBetterPlanKeepsWhatWasSpent() {
        WatchedFile blind = WatchedFile.run(
                "60_shop.sql", Plans.shop(DatabaseKind.POSTGRESQL).dump(), null);
        WorkPlan guess = WorkPlan.of(
                DatabaseKind.POSTGRESQL,
                List.of(blind),
                WatchedServer.of(DatabaseKind.POSTGRESQL).weights());
        ProgressEstimate estimate = new ProgressEstimate(guess, Speeds.guess(), 0);
        estimate.tick(2, new Place(0, 0));
        estimate.tick(4, new Place(1, 0.5));
        double before = estimate.fraction();
        estimate.replan(Plans.plan(DatabaseKind.POSTGRESQL), Speeds.guess(), new Place(3, 0.3));
        estimate.tick(4.2, new Place(3, 0.35));
        assertThat(estimate.fraction()).isGreaterThanOrEqualTo(before);
        double sum = 0;
        for (double seconds : estimate.spent()) {
            sum += seconds;
        }
        assertThat(sum).isCloseTo(4.2, within(1e-6));
    }

    /// @param slowness how many times longer everything takes than planned
    /// @return time, shown share, shown time left
    private static List<double[]> run(double slowness, boolean measured) {
        WorkPlan plan = Plans.plan(DatabaseKind.POSTGRESQL);
        ProgressEstimate estimate = new ProgressEstimate(plan, speeds(measured), 0);
        List<double[]> shown = new ArrayList<>();
        double total = plan.seconds() * slowness;
        for (double now = TICK; now < total; now += TICK) {
            estimate.tick(now, place(plan, now / slowness));
            shown.add(new double[] {now, estimate.fraction(), estimate.secondsLeft()});
        }
        estimate.complete(total);
        shown.add(new double[] {total, estimate.fraction(), estimate.secondsLeft()});
        return shown;
    }

    private static Speeds speeds(boolean measured) {
        return measured ? Speeds.measured() : Speeds.guess();
    }

    private static Place place(WorkPlan plan, double planned) {
        double left = planned;
        for (int i = 0; i < plan.size(); i++) {
            double seconds = plan.item(i).seconds();
            if (left < seconds) {
                return new Place(i, plan.item(i).isTimed() ? 0 : left / seconds);
            }
            left -= seconds;
        }
        return new Place(plan.size() - 1, 1);
    }

    private static double meanError(List<double[]> shown) {
        double total = shown.getLast()[0];
        return shown.stream()
                .mapToDouble(one -> Math.abs(one[1] - one[0] / total))
                .average()
                .orElseThrow();
    }
}
