package dev.seedbed.seeding.watch.estimate;

import dev.seedbed.seeding.progress.TimeLeft;
import dev.seedbed.seeding.progress.TimeLeft.Reason;
import dev.seedbed.seeding.watch.speed.Factors;
import dev.seedbed.seeding.watch.speed.Factors.Factor;
import dev.seedbed.seeding.watch.speed.ShownTime;
import dev.seedbed.seeding.watch.speed.Speeds;
import dev.seedbed.seeding.watch.speed.WorkGroup;
import java.util.EnumMap;
import java.util.Map;

/// Turns places in a plan into the share of the whole time that has passed, and the time that is left.
///
/// It learns while it watches: what work took against the plan corrects what is to come. The shown share never goes
/// back, and the time left does not jump. Pure: time is given to it, in seconds. Confined to one thread.
final class ProgressEstimate {
    private static final double HIGHEST_SHARE = 0.995;
    /// Of a normally distributed time, the mean that is left of it at its median, in deviations.
    private static final double LEFT_AT_MEDIAN = 0.8;
    /// Deviation of work that is there once, apart from that of its group.
    private static final double ONCE = 0.2;
    /// So many times as long as expected is longer than usual.
    private static final double LONGER = 1.15;

    private final double prepared;
    private WorkPlan plan;
    private Speeds speeds;
    private Factors factors;
    private double[] spent;
    private Place place = new Place(0, 0);
    private double now;
    private ShownTime shown;
    private double shownFraction;
    private boolean complete;

    /// @param prepared seconds that the start took before this work began
    ProgressEstimate(WorkPlan plan, Speeds speeds, double prepared) {
        this.plan = plan;
        this.speeds = speeds;
        this.prepared = prepared;
        this.factors = new Factors(plan.secondsByGroup(), speeds);
        this.spent = new double[plan.size()];
        Left left = left();
        this.shown = new ShownTime(left.seconds(), left.deviation());
    }

    /// What is left to come.
    ///
    /// @param deviation of the logarithm of `seconds`
    private record Left(double seconds, double deviation) {}

    /// Goes on with a better plan of the same work.
    ///
    /// @param known the present place in it
    void replan(WorkPlan better, Speeds believed, Place known) {
        double[] fresh = new double[better.size()];
        for (int i = 0; i < plan.size(); i++) {
            WorkItem old = plan.item(i);
            spread(fresh, better, old, spent[i], known);
        }
        plan = better;
        speeds = believed;
        spent = fresh;
        place = known;
        factors = new Factors(plan.secondsByGroup(), speeds);
        for (int i = 0; i <= known.item(); i++) {
            if (i < known.item() || !plan.item(i).isTimed()) {
                factors.add(plan.item(i).group(), spent[i], plannedDone(i, known));
            }
        }
        if (now == 0) {
            Left left = left();
            shown = new ShownTime(left.seconds(), left.deviation());
        }
    }

    private static void spread(double[] fresh, WorkPlan better, WorkItem old, double seconds, Place until) {
        double sum = 0;
        int last = 0;
        for (int i = 0; i <= until.item() && i < better.size(); i++) {
            if (better.item(i).stage() == old.stage() && better.item(i).file() == old.file()) {
                sum += better.item(i).seconds();
                last = i;
            }
        }
        for (int i = 0; i <= last; i++) {
            if (better.item(i).stage() == old.stage() && better.item(i).file() == old.file()) {
                fresh[i] += sum > 0 ? seconds * better.item(i).seconds() / sum : i == last ? seconds : 0;
            }
        }
    }

    /// Says where the work is at a time.
    ///
    /// @param seconds since the start of the work; never less than before
    void tick(double seconds, Place seen) {
        double passed = Math.max(0, seconds - now);
        now = Math.max(now, seconds);
        Place next = place.isBefore(seen) ? seen : place;
        attribute(passed, next);
        place = next;
        show(passed);
    }

    /// Shares the time that passed among the items that were gone through in it.
    private void attribute(double passed, Place next) {
        double gone = 0;
        double[] parts = new double[next.item() - place.item() + 1];
        for (int i = place.item(); i <= next.item(); i++) {
            double from = i == place.item() ? doneShare(i, place.share()) : 0;
            double to = i < next.item() ? 1 : plan.item(i).isTimed() ? from : next.share();
            parts[i - place.item()] = Math.max(0, to - from) * plan.item(i).seconds();
            gone += parts[i - place.item()];
        }
        for (int i = 0; i < parts.length; i++) {
            double part = gone > 0 ? parts[i] / gone : i == parts.length - 1 ? 1 : 0;
            int item = place.item() + i;
            spent[item] += passed * part;
            measure(item, passed * part, next);
        }
    }

    /// What only time tells is measured when it is over.
    private void measure(int i, double passed, Place next) {
        WorkItem item = plan.item(i);
        if (!item.isTimed()) {
            factors.add(item.group(), passed, plannedDone(i, next) - plannedDone(i, place));
        } else if (i < next.item()) {
            factors.add(item.group(), spent[i], item.seconds());
        }
    }

    /// Planned seconds of an item that are done at a place.
    private double plannedDone(int i, Place at) {
        WorkItem item = plan.item(i);
        if (i != at.item()) {
            return i < at.item() ? item.seconds() : 0;
        }
        return item.isTimed() ? 0 : at.share() * item.seconds();
    }

    private double doneShare(int item, double share) {
        WorkItem of = plan.item(item);
        return of.isTimed() ? Math.min(0.9, spent[item] / Math.max(1e-6, of.seconds())) : share;
    }

    private void show(double passed) {
        Left left = left();
        shown.follow(now, passed, left.seconds(), left.deviation(), cause());
        double gone = prepared + now;
        double fraction = gone + shown.seconds() > 0 ? gone / (gone + shown.seconds()) : 0;
        shownFraction = Math.clamp(fraction, shownFraction, Math.max(HIGHEST_SHARE, shownFraction));
    }

    private Reason cause() {
        WorkItem item = plan.item(place.item());
        boolean isLonger = item.isTimed()
                && spent[place.item()]
                        > LONGER * item.seconds() * factors.of(item.group()).value();
        return isLonger ? Reason.LONGER : Reason.SLOWER;
    }

    private Left left() {
        EnumMap<WorkGroup, Double> leftByGroup = new EnumMap<>(WorkGroup.class);
        Map<WorkGroup, Factor> known = new EnumMap<>(WorkGroup.class);
        double squares = 0;
        for (int i = place.item(); i < plan.size(); i++) {
            WorkItem item = plan.item(i);
            Factor factor = known.computeIfAbsent(item.group(), factors::of);
            double left = i > place.item() ? item.seconds() * factor.value() : leftOfCurrent(factor);
            leftByGroup.merge(item.group(), left, Double::sum);
            if (item.isTail()) {
                squares += left * left * speeds.item() * speeds.item();
            }
        }
        double seconds = 0;
        double together = 0;
        for (Map.Entry<WorkGroup, Double> group : leftByGroup.entrySet()) {
            seconds += group.getValue();
            Factor factor = known.getOrDefault(group.getKey(), Factor.AS_PLANNED);
            together += group.getValue() * factor.shared();
            squares += Math.pow(group.getValue() * factor.own(), 2);
        }
        return new Left(seconds, Math.sqrt(together * together + squares) / Math.max(1e-3, seconds));
    }

    /// What lasts longer than expected will last longer still, the more so the less its length is known.
    private double leftOfCurrent(Factor factor) {
        WorkItem item = plan.item(place.item());
        double expected = item.seconds() * factor.value();
        if (!item.isTimed()) {
            return (1 - place.share()) * expected;
        }
        double passed = spent[place.item()];
        double deviation = Math.hypot(factor.deviation(), item.isTail() ? speeds.item() : ONCE);
        double ahead = (expected - passed) / 2;
        return ahead + Math.hypot(ahead, LEFT_AT_MEDIAN * deviation * passed);
    }

    /// Says that all work is done.
    void complete(double seconds) {
        tick(seconds, new Place(plan.size() - 1, 1));
        complete = true;
    }

    /// Share of the whole time that has passed, 0 to 1.
    double fraction() {
        return complete ? 1 : shownFraction;
    }

    double secondsLeft() {
        return complete ? 0 : shown.seconds();
    }

    TimeLeft timeLeft() {
        return complete ? TimeLeft.NOTHING : shown.timeLeft();
    }

    WorkPlan plan() {
        return plan;
    }

    Place place() {
        return place;
    }

    /// Seconds spent in each item so far.
    double[] spent() {
        return spent.clone();
    }

    double elapsed() {
        return now;
    }

    /// Seconds that an item is expected to take in all, after what was learnt.
    double expected(int item) {
        return plan.item(item).seconds() * factors.of(plan.item(item).group()).value();
    }
}
