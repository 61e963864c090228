package dev.seedbed.ui.snapshots.dialog;

import dev.seedbed.database.lifecycle.VolumeNames;
import dev.seedbed.snapshot.CleanupSuggestion;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.snapshot.record.SnapshotOrigin;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.FeatureTexts;
import dev.seedbed.ui.fx.OneLine;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Snapshots in words.
public final class SnapshotTexts extends FeatureTexts {
    private static final int ANONYMOUS_SHOWN = 12;

    public SnapshotTexts(Messages messages) {
        super(messages);
    }

    public String name(Snapshot snapshot) {
        return snapshot.name().isBlank() ? get("snapshots.unnamed") : OneLine.of(snapshot.name());
    }

    public static String server(Snapshot snapshot) {
        return (snapshot.kind().displayName() + " " + snapshot.version()).strip();
    }

    /// Whose data it is: `shop`, `shop (removed)`, `northwind.sql`.
    public String origin(SnapshotOrigin origin) {
        String sort = key(origin.sort());
        String key = origin.name().isEmpty() ? sort + "-unknown" : sort;
        return get("allsnapshots.origin." + key, OneLine.of(origin.name()));
    }

    /// Its server, when it was taken, its size.
    public String summary(SnapshotRow row) {
        var parts = new ArrayList<String>();
        parts.add(server(row.snapshot()));
        parts.add(formats().ago(row.snapshot().createdAt()));
        if (row.size() != null && row.size().totalBytes() >= 0) {
            parts.add(formats().size(row.size().totalBytes()));
        }
        return String.join(" · ", parts);
    }

    /// What a filter can find it by, in lower case.
    public String searched(SnapshotRow row) {
        Snapshot snapshot = row.snapshot();
        return String.join(
                        " ",
                        snapshot.name(),
                        snapshot.tag(),
                        snapshot.note(),
                        snapshot.id(),
                        snapshot.seedName(),
                        row.origin().name(),
                        server(snapshot),
                        reason(snapshot))
                .toLowerCase(Locale.ROOT);
    }

    /// The line below a name: when, how large, why.
    public String facts(TimelineLine line) {
        var facts = new ArrayList<String>();
        Snapshot snapshot = line.snapshot();
        if (snapshot == null) {
            facts.add(
                    line.ownBytes() < 0
                            ? get("snapshots.now.unmeasured")
                            : get("snapshots.now.changed", formats().size(line.ownBytes())));
        } else {
            facts.add(formats().time(snapshot.createdAt()));
            if (line.ownBytes() >= 0) {
                facts.add(formats().size(line.ownBytes()));
            }
            if (snapshot.reason() != Snapshot.Reason.MANUAL) {
                facts.add(reason(snapshot));
            }
            if (snapshot.pinned()) {
                facts.add(get("snapshots.pinned"));
            }
            if (line.databases() > 0 && !(line.standsHere() && line.databases() == 1)) {
                facts.add(get("snapshots.databases", line.databases()));
            }
        }
        if (!line.cameFrom().isEmpty()) {
            facts.add(get("snapshots.came-from", OneLine.of(line.cameFrom())));
        }
        return String.join(" · ", facts);
    }

    public String reason(Snapshot snapshot) {
        return get("snapshots.reason." + key(snapshot.reason()));
    }

    public String task(SnapshotTask task) {
        String doing = get("snapshots.task." + key(task.kind()));
        String step = get("snapshots.step." + key(task.step()));
        return task.totalBytes() > 0
                ? get("snapshots.task.bytes", doing, step, formats().sizeOf(task.doneBytes(), task.totalBytes()))
                : get("snapshots.task.line", doing, step);
    }

    /// Date and time: what a snapshot is called unless somebody calls it otherwise.
    public String nameOfNow() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(messages().locale())
                .withZone(ZoneId.systemDefault())
                .format(Instant.now());
    }

    public SnapshotDetails beforeRollback(Snapshot target) {
        return SnapshotDetails.named(get("snapshots.before.rollback", name(target)));
    }

    public SnapshotDetails beforeReset() {
        return SnapshotDetails.named(get("snapshots.before.reset"));
    }

    /// How much is left, and what could go.
    public String shortOfSpace(CleanupSuggestion offer) {
        String left = get(
                "snapshots.all.short",
                formats().size(offer.freeBytes()),
                formats().size(offer.totalBytes()));
        int unused = offer.unused().size();
        if (unused == 0) {
            return left + " " + get("snapshots.all.short.none");
        }
        long freed = offer.unused().stream()
                .mapToLong(each -> Math.max(0, each.freedBytes()))
                .sum();
        return left + " "
                + (freed == 0
                        ? get("snapshots.all.short.offer-some", unused)
                        : get("snapshots.all.short.offer", unused, formats().size(freed)));
    }

    /// The name of a volume; one that nobody gave a name is shortened.
    static String volume(String name) {
        return VolumeNames.isAnonymous(name) ? name.substring(0, ANONYMOUS_SHOWN) + "…" : OneLine.of(name);
    }

    public SnapshotDetails beforeUndoingAdoption() {
        return SnapshotDetails.named(get("snapshots.before.undo-adoption"));
    }

    public SnapshotDetails beforeUndo() {
        return SnapshotDetails.named(get("snapshots.before.undo"));
    }

    public SnapshotDetails adopted() {
        return SnapshotDetails.named(get("snapshots.adopted-name"));
    }

    List<String> names(List<Snapshot> snapshots) {
        return snapshots.stream().map(this::name).toList();
    }
}
