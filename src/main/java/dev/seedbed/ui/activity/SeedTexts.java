package dev.seedbed.ui.activity;

import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.SeedJobOwner;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.seeding.progress.SeedStep;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.TimeLeftText;
import dev.seedbed.ui.fx.Tone;
import java.util.Locale;
import java.util.StringJoiner;

/// A seeded start in words. Immutable.
final class SeedTexts {
    private final Messages messages;
    private final Formats formats;
    private final TimeLeftText timeLeft;

    SeedTexts(Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages);
        this.timeLeft = new TimeLeftText(messages);
    }

    String get(String key) {
        return messages.get(key);
    }

    /// `PostgreSQL from shop.sql`; an empty database has no files.
    String job(RemainingJob job) {
        String kind = job.kind().displayName();
        return job.seedFiles().isEmpty()
                ? messages.get("activity.job.empty", kind)
                : messages.get("activity.job.seeded", kind, String.join(", ", job.seedFiles()));
    }

    String left(RemainingJob job) {
        return messages.get(
                job.resumable() ? "activity.left.resumable" : "activity.left.unresumable",
                job(job),
                formats.ago(job.createdAt()));
    }

    String elsewhere(RemainingJob job, SeedJobOwner owner) {
        return messages.get("activity.elsewhere.facts", job(job), owner(owner));
    }

    /// `Run by another Seedbed on this computer, process 4711, since 3 minutes ago`.
    String owner(SeedJobOwner owner) {
        String process = Long.toString(owner.program().process());
        String since = formats.ago(owner.since());
        return owner.computer().isEmpty()
                ? messages.get("activity.elsewhere.here", process, since)
                : messages.get("activity.elsewhere.there", process, since, owner.computer());
    }

    String title(SeedProgress seed) {
        return messages.get("activity.title." + id(seed.state()), seed.name());
    }

    String state(SeedProgress seed) {
        return messages.get("activity.state." + id(seed.state()));
    }

    String percent(SeedProgress seed) {
        return formats.percent(seed.fraction());
    }

    String server(SeedProgress seed) {
        return (seed.kind().displayName() + " " + seed.version()).strip();
    }

    /// `1 min 12 s left · 5.1 MiB/s`, as far as it is known, and why it takes longer.
    String pace(SeedProgress seed) {
        var parts = new StringJoiner(" · ");
        timeLeft.parts(seed).forEach(parts::add);
        if (!seed.isOver() && seed.bytesPerSecond() > 0) {
            parts.add(formats.rate(seed.bytesPerSecond()));
        }
        return parts.toString();
    }

    /// What the list says beside the name.
    String summary(SeedProgress seed) {
        if (seed.isOver()) {
            return messages.get("activity.since", formats.ago(seed.startedAt()));
        }
        String pace = pace(seed);
        return pace.isEmpty() ? percent(seed) : percent(seed) + " · " + pace;
    }

    Tone tone(SeedProgress seed) {
        return switch (seed.state()) {
            case RUNNING -> Tone.ACCENT;
            case CANCELLING, CANCELLED -> Tone.NEUTRAL;
            case READY -> Tone.SUCCESS;
            case FAILED -> Tone.DANGER;
        };
    }

    String step(SeedStep step) {
        String key = "activity.step." + step.kind().name().toLowerCase(Locale.ROOT);
        return messages.get(key, step.subject());
    }

    /// What stands muted behind a step's name.
    String stepNote(SeedStep step) {
        if (step.state() == SeedStep.State.SKIPPED) {
            return messages.get("activity.step.skipped");
        }
        if (step.totalBytes() <= 0 || step.state() == SeedStep.State.WAITING) {
            return step.totalBytes() > 0 ? formats.size(step.totalBytes()) : "";
        }
        return step.state() == SeedStep.State.DONE
                ? formats.size(step.totalBytes())
                : formats.sizeOf(Math.max(0, step.doneBytes()), step.totalBytes());
    }

    /// The second line of the step that runs: what happens inside, and how many rows so far.
    String stepDetail(SeedStep step, SeedProgress seed) {
        if (step.state() != SeedStep.State.RUNNING) {
            return "";
        }
        var parts = new StringJoiner(" · ");
        if (!step.detail().isEmpty()) {
            parts.add(step.detail());
        } else if (!seed.table().isEmpty()) {
            parts.add(seed.table());
        }
        if (step.kind() == SeedStep.Kind.FILE && seed.rows() > 0) {
            parts.add(messages.get("activity.rows", formats.count(seed.rows()), seed.rows()));
        }
        return parts.toString();
    }

    String stepTime(SeedStep step) {
        return switch (step.state()) {
            case WAITING -> step.expected() == null ? "" : formats.about(step.expected());
            case SKIPPED -> formats.duration(java.time.Duration.ZERO);
            case RUNNING, DONE, FAILED -> formats.duration(step.elapsed());
        };
    }

    String stepState(SeedStep step) {
        return messages.get("activity.step.state." + step.state().name().toLowerCase(Locale.ROOT));
    }

    private static String id(SeedProgress.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
