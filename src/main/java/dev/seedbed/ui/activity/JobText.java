package dev.seedbed.ui.activity;

import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.text.Messages;

/// Says what a seed job makes.
final class JobText {
    private JobText() {}

    /// `PostgreSQL from shop.sql`; an empty database has no files.
    static String of(Messages messages, RemainingJob job) {
        String kind = job.kind().displayName();
        return job.seedFiles().isEmpty()
                ? messages.get("activity.job.empty", kind)
                : messages.get("activity.job.seeded", kind, String.join(", ", job.seedFiles()));
    }
}
