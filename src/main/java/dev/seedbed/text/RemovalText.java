package dev.seedbed.text;

import dev.seedbed.database.lifecycle.RemovalPlan;
import dev.seedbed.database.lifecycle.VolumeNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says what the removal of a database loses and what stays. Immutable and safe for use by any thread.
public final class RemovalText {
    private static final int SHOWN = 4;

    private final Messages messages;
    private final Formats formats;

    public RemovalText(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /// One sentence.
    ///
    /// @param bytes that the database has written itself; negative where that is not known
    public String loss(RemovalPlan plan, long bytes) {
        String size = bytes < 0 ? "" : formats.size(bytes);
        return switch (plan.loss().extent()) {
            case NOTHING -> messages.get("removal.nothing-lost");
            case EVERYTHING ->
                size.isEmpty() ? messages.get("removal.all-lost") : messages.get("removal.all-lost-of", size);
            case SINCE -> since(start(plan.loss().since()), size);
        };
    }

    private String start(RemovalPlan.@Nullable KeptSnapshot base) {
        if (base == null) {
            return messages.get("removal.unknown-start");
        }
        return base.seed() ? base.name() : messages.get("removal.start-snapshot", base.name());
    }

    private String since(String start, String size) {
        return size.isEmpty()
                ? messages.get("removal.lost-since", start)
                : messages.get("removal.lost-since-of", start, size);
    }

    /// What can be started again afterwards, a line each, and where to find it.
    public List<String> snapshots(RemovalPlan plan) {
        var lines = new ArrayList<String>();
        for (RemovalPlan.KeptSnapshot kept :
                plan.keptSnapshots().stream().limit(SHOWN).toList()) {
            lines.add(messages.get(kept.seed() ? "removal.kept-seed" : "removal.kept-snapshot", kept.name()));
        }
        int more = plan.keptSnapshots().size() - SHOWN;
        if (more > 0) {
            lines.add(messages.get("removal.kept-more", more));
        }
        return lines;
    }

    private static String shortened(String volume) {
        return VolumeNames.isAnonymous(volume) ? volume.substring(0, 12) + "…" : volume;
    }

    /// Volumes and directories that stay, a line each.
    public List<String> places(RemovalPlan plan) {
        var lines = new ArrayList<String>();
        for (String volume : plan.plainKeptVolumes()) {
            lines.add(messages.get("removal.kept-volume", shortened(volume)));
        }
        for (String directory : plan.keptDirectories()) {
            lines.add(messages.get("removal.kept-directory", directory));
        }
        return lines;
    }
}
