package dev.seedbed.text;

import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.seeding.progress.TimeLeft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How long a seeded start still takes, in words. Immutable and safe for use by any thread.
public final class TimeLeftText {
    private final Messages messages;
    private final Formats formats;

    public TimeLeftText(Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages);
    }

    /// The same where there is room for one of the parts only: a wait for the engine, else the time left.
    public Optional<String> brief(SeedProgress seed) {
        List<String> parts = parts(seed);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(seed.engineWait().isPositive() ? parts.getLast() : parts.getFirst());
    }

    /// `2 to 4 min left` and why it grows, such as `slower than expected so far` or `waiting for the engine, 6 s`.
    /// Empty
    /// where nothing is known or it is over.
    public List<String> parts(SeedProgress seed) {
        var parts = new ArrayList<String>();
        TimeLeft left = seed.timeLeft();
        if (seed.isOver()) {
            return parts;
        }
        if (left != null) {
            parts.add(formats.timeLeft(left.likely(), left.low(), left.high()));
        }
        if (seed.engineWait().isPositive()) {
            parts.add(messages.get("activity.waiting", formats.clock(seed.engineWait())));
        } else if (left != null && left.reason() != TimeLeft.Reason.NONE) {
            parts.add(messages.get("activity.reason." + left.reason().name().toLowerCase(Locale.ROOT)));
        }
        return parts;
    }
}
