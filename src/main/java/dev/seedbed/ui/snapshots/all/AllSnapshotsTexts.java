package dev.seedbed.ui.snapshots.all;

import dev.seedbed.snapshot.record.SnapshotOrigin;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.snapshots.dialog.SnapshotTexts;
import java.util.ArrayList;
import java.util.Locale;

/// What is said about snapshots apart from any database.
public final class AllSnapshotsTexts {
    private final Messages messages;
    private final SnapshotTexts snapshots;

    public AllSnapshotsTexts(Messages messages) {
        this.messages = messages;
        this.snapshots = new SnapshotTexts(messages);
    }

    SnapshotTexts snapshots() {
        return snapshots;
    }

    String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /// Whose data it is: `shop`, `shop (removed)`, `northwind.sql`.
    public String origin(SnapshotOrigin origin) {
        return get("allsnapshots.origin." + key(origin), OneLine.of(origin.name()));
    }

    private static String key(SnapshotOrigin origin) {
        String sort = origin.sort().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return origin.name().isEmpty() ? sort + "-unknown" : sort;
    }

    /// `snapshot · taken by you`.
    public String form(SnapshotRow row) {
        return get("allsnapshots.form", snapshots.reason(row.snapshot()));
    }

    public String name(SnapshotRow row) {
        return snapshots.name(row.snapshot());
    }

    public static String server(SnapshotRow row) {
        return (row.snapshot().kind().displayName() + " " + row.snapshot().version()).strip();
    }

    /// The line below the name in the details: server, when, size.
    String summary(SnapshotRow row) {
        var parts = new ArrayList<String>();
        parts.add(server(row));
        parts.add(snapshots.formats().ago(row.snapshot().createdAt()));
        if (row.size() != null && row.size().totalBytes() >= 0) {
            parts.add(snapshots.formats().size(row.size().totalBytes()));
        }
        return String.join(" · ", parts);
    }

    /// What a filter may find it by, in lower case.
    public String searched(SnapshotRow row) {
        return String.join(
                        " ",
                        row.snapshot().name(),
                        row.snapshot().tag(),
                        row.snapshot().note(),
                        row.snapshot().id(),
                        row.snapshot().seedName(),
                        row.origin().name(),
                        server(row),
                        snapshots.reason(row.snapshot()))
                .toLowerCase(Locale.ROOT);
    }
}
