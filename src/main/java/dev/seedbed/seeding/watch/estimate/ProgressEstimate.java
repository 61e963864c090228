package dev.seedbed.seeding.watch.estimate;

import dev.seedbed.seeding.watch.estimate.WorkItem.Group;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/// Turns places in a plan into the share of the whole time that has passed, and the time that is left.
///
/// It learns while it watches: what the data took against the plan corrects what is to come. The shown share never
/// goes back, and the time left does not jump. Pure: time is given to it, in seconds. Confined to one thread.
final class ProgressEstimate {
    /// Time constant with which the shown time left follows the computed one, as a share of all time and at most.
    private static final double SMOOTHING_SHARE = 0.04;
    private static final double SMOOTHING_SECONDS = 2.5;
    private static final double HIGHEST_SHARE = 0.995;
    /// How far the speed of one kind of work tells that of another: 1 wholly, 0 not at all.
    private static final double DATA_LIKE_INITIALISATION = 0.95;
    private static final double TAIL_LIKE_DATA = 0.8;
    private static final double TAIL_INERTIA = 0.3;

    private WorkPlan plan;
    private boolean fromHistory;
    private final Map<Group, Pace> paces = new EnumMap<>(Group.class);
    private double[] spent;
    private Place place = new Place(0, 0);
    private double now;
    private double shownLeft;
    private double shownFraction;
    private boolean complete;

    /// @param fromHistory whether the plan's durations were measured with this very seed
    ProgressEstimate(WorkPlan plan, boolean fromHistory) {
        this.plan = plan;
        this.fromHistory = fromHistory;
        this.spent = new double[plan.size()];
        this.shownLeft = plan.seconds();
    }

    /// Goes on with a better plan of the same work.
    ///
    /// @param known the present place in it
    void replan(WorkPlan better, boolean measured, Place known) {
        double[] fresh = new double[better.size()];
        for (int i = 0; i < plan.size(); i++) {
            WorkItem old = plan.item(i);
            spread(fresh, better, old, spent[i], known);
        }
        plan = better;
        fromHistory = measured;
        spent = fresh;
        place = known;
        paces.clear();
        for (int i = 0; i <= known.item(); i++) {
            pace(plan.item(i).group()).add(spent[i], plannedDone(i, known), Double.POSITIVE_INFINITY);
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
            double before = plannedDone(item, place);
            spent[item] += passed * part;
            pace(plan.item(item).group()).add(passed * part, plannedDone(item, next) - before, memory());
        }
    }

    /// Planned seconds of an item that are done at a place.
    private double plannedDone(int i, Place at) {
        WorkItem item = plan.item(i);
        if (i != at.item()) {
            return i < at.item() ? item.seconds() : 0;
        }
        return item.isTimed() ? Math.min(spent[i], item.seconds()) : at.share() * item.seconds();
    }

    /// A measured plan has the right proportions, so what deviates is the machine of now. A guessed one has not.
    private double memory() {
        return fromHistory ? 2 + 0.1 * plan.seconds() : Double.POSITIVE_INFINITY;
    }

    private Pace pace(Group group) {
        return paces.computeIfAbsent(group, _ -> new Pace());
    }

    private double doneShare(int item, double share) {
        WorkItem of = plan.item(item);
        return of.isTimed() ? Math.min(0.9, spent[item] / Math.max(1e-6, of.seconds())) : share;
    }

    private void show(double passed) {
        double left = left();
        double target = Math.max(0, shownLeft - passed);
        double smoothing = Math.min(SMOOTHING_SECONDS, SMOOTHING_SHARE * (now + left));
        double weight = now <= passed ? 1 : 1 - Math.exp(-passed / Math.max(1e-3, smoothing));
        shownLeft = target + (left - target) * weight;
        double fraction = now + shownLeft > 0 ? now / (now + shownLeft) : 0;
        shownFraction = Math.clamp(fraction, shownFraction, Math.max(HIGHEST_SHARE, shownFraction));
    }

    private double left() {
        Map<Group, Double> factors = factors();
        double left = leftOfCurrent(factors.getOrDefault(plan.item(place.item()).group(), 1.0));
        for (int i = place.item() + 1; i < plan.size(); i++) {
            left += plan.item(i).seconds() * factors.getOrDefault(plan.item(i).group(), 1.0);
        }
        return left;
    }

    private double leftOfCurrent(double factor) {
        WorkItem item = plan.item(place.item());
        double expected = item.seconds() * factor;
        if (!item.isTimed()) {
            return (1 - place.share()) * expected;
        }
        double passed = spent[place.item()];
        return Math.max(expected - passed, Math.max(0.1 * expected, 0.07 * passed));
    }

    /// How much longer (above 1) or shorter each group takes than planned, as far as that is known by now.
    private Map<Group, Double> factors() {
        double inertia = fromHistory ? 0.5 + 0.04 * plan.seconds() : 0.3 + 0.02 * plan.seconds();
        double machine = speedOfInitialisation();
        double data = pace(Group.DATA).factor(Math.pow(machine, DATA_LIKE_INITIALISATION), inertia);
        // One key may take many times as long as another of the same table, so the first of them tell little where
        // their proportions are only guessed.
        double tailInertia = fromHistory ? inertia : inertia + TAIL_INERTIA * plan.seconds(Group.TAIL);
        double tail = pace(Group.TAIL).factor(Math.pow(data, TAIL_LIKE_DATA), tailInertia);
        double settling = Math.clamp(Math.pow(machine, 0.4) * Math.pow(data, 0.4), 0.4, 3);
        Map<Group, Double> factors = new EnumMap<>(Group.class);
        factors.put(Group.INITIALISE, 1.0);
        factors.put(Group.DATA, data);
        factors.put(Group.TAIL, tail);
        factors.put(Group.SETTLE, pace(Group.SETTLE).factor(settling, 1 + inertia));
        factors.put(Group.START, settling);
        return factors;
    }

    /// The first hint at how fast this machine is, and how busy.
    private double speedOfInitialisation() {
        double ratio = Math.max(0.1, spent[0]) / Math.max(0.1, plan.item(0).seconds());
        double told = place.item() == 0 ? Math.max(1, ratio) : ratio;
        return fromHistory ? Math.clamp(told, 0.5, 2) : told;
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
        return complete ? 0 : shownLeft;
    }

    Duration timeLeft() {
        return Duration.ofMillis(Math.round(secondsLeft() * 1000));
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
        return plan.item(item).seconds()
                * factors().getOrDefault(plan.item(item).group(), 1.0);
    }
}
