package dev.seedbed.seeding.watch.speed;

import dev.seedbed.seeding.progress.TimeLeft;
import dev.seedbed.seeding.progress.TimeLeft.Reason;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/// The time left as it is shown: it follows the computed one without jumps, and does not count up by more than a tenth
/// within some seconds, nor stand still, unless a reason is shown with it. Pure: time is given to it, in seconds.
/// Confined to one thread.
public final class ShownTime {
    /// Time constant with which it follows, as a share of all time and at most.
    private static final double SMOOTHING_SHARE = 0.04;
    private static final double SMOOTHING_SECONDS = 2.5;
    private static final double NARROWING_SECONDS = 2;
    private static final double WINDOW_SECONDS = 5;
    private static final double STILL_SECONDS = 4.5;
    private static final double STILL = 0.1;
    private static final double TOLERATED_GROWTH = 1.1;
    /// A gap to the computed time that has to be told.
    private static final double GAP = 1.2;
    private static final double GAP_SECONDS = 1;

    private static final double REASON_SECONDS = 6;
    /// Standard deviations on each side of the range.
    private static final double REACH = 0.8;

    private final Deque<Sample> recent = new ArrayDeque<>();
    private double seconds;
    private double width;
    private Reason reason = Reason.NONE;
    private double reasonUntil = Double.NEGATIVE_INFINITY;

    private record Sample(double at, double seconds) {}

    public ShownTime(double seconds, double deviation) {
        this.seconds = seconds;
        this.width = deviation;
    }

    /// Takes note of the time left as it is computed now.
    ///
    /// @param now in seconds since the start of the work
    /// @param passed since the last call
    /// @param left computed at present
    /// @param deviation of the logarithm of that
    /// @param cause what it is where the time left counts up
    public void follow(double now, double passed, double left, double deviation, Reason cause) {
        double target = Math.max(0, seconds - passed);
        double smoothing = Math.min(SMOOTHING_SECONDS, SMOOTHING_SHARE * (now + left));
        double weight = now <= passed ? 1 : 1 - Math.exp(-passed / Math.max(1e-3, smoothing));
        double next = target + (left - target) * weight;
        double most = floor(now) * TOLERATED_GROWTH;
        boolean grows = next > most && left > seconds * GAP + GAP_SECONDS;
        if (grows || standsStill(now, next)) {
            reason = cause;
            reasonUntil = now + REASON_SECONDS;
        } else if (now > reasonUntil) {
            reason = Reason.NONE;
        }
        seconds = reason == Reason.NONE ? Math.min(next, most) : next;
        recent.addLast(new Sample(now, seconds));
        if (deviation < width || reason != Reason.NONE) {
            width += (deviation - width) * (1 - Math.exp(-passed / NARROWING_SECONDS));
        }
    }

    /// Whether it has hardly counted down for some seconds.
    private boolean standsStill(double now, double next) {
        Sample oldest = recent.peekFirst();
        return oldest != null
                && now - oldest.at() > STILL_SECONDS
                && next > oldest.seconds() - STILL * (now - oldest.at());
    }

    /// The least that was shown in the last seconds.
    private double floor(double now) {
        while (!recent.isEmpty() && now - recent.getFirst().at() > WINDOW_SECONDS) {
            recent.removeFirst();
        }
        return recent.stream().mapToDouble(Sample::seconds).min().orElse(Double.POSITIVE_INFINITY);
    }

    public double seconds() {
        return seconds;
    }

    public TimeLeft timeLeft() {
        double reach = Math.exp(REACH * width);
        return new TimeLeft(duration(seconds), duration(seconds / reach), duration(seconds * reach), reason);
    }

    private static Duration duration(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
