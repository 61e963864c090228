package dev.seedbed.ui.activity;

import dev.seedbed.seeding.progress.SeedJobOwner;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;

/// Which other program works on a seed job, in words. Immutable.
final class SeedOwnerText {
    private final Messages messages;
    private final Formats formats;

    SeedOwnerText(Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages);
    }

    /// `Run by another Seedbed on this computer, process 4711, since 3 minutes ago`.
    String of(SeedJobOwner holder) {
        String process = Long.toString(holder.program().process());
        String since = formats.ago(holder.since());
        return holder.computer().isEmpty()
                ? messages.get("activity.elsewhere.here", process, since)
                : messages.get("activity.elsewhere.there", process, since, holder.computer());
    }
}
