package dev.seedbed.snapshot.record;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.Layer;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.LabelValue;
import dev.seedbed.engine.Labels;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A snapshot as the labels of its record say it.
public final class SnapshotLabels {
    /// Path of the data's mount in the container.
    static final String DATA_MOUNT = Labels.PREFIX + "data-mount";

    private static final int LARGEST_REVISION_DIGITS = 9;

    private SnapshotLabels() {}

    public static String container(String id, int revision) {
        return "seedbed-snapshot-" + id + (revision == 0 ? "" : "-" + revision);
    }

    public static Map<String, String> of(Snapshot snapshot) {
        var labels = new LinkedHashMap<String, String>();
        labels.put(Labels.ROLE, Labels.ROLE_SNAPSHOT);
        labels.put(Labels.ID, snapshot.id());
        labels.put(Labels.NAME, snapshot.name());
        labels.put(Labels.NOTE, snapshot.note());
        labels.put(Labels.TAG, snapshot.tag());
        labels.put(Labels.PINNED, snapshot.pinned() ? "true" : "");
        labels.put(Labels.REASON, snapshot.reason().name().toLowerCase(Locale.ROOT));
        labels.put(Labels.KIND, snapshot.kind().id());
        labels.put(Labels.VERSION, snapshot.version());
        labels.put(Labels.IMAGE, snapshot.image());
        labels.put(Labels.LAYERS, Layer.toJson(snapshot.layers()));
        labels.put(Labels.OWNER, snapshot.owner().text());
        labels.put(Labels.TIMELINE, snapshot.timeline());
        labels.put(Labels.TIMELINE_NAME, snapshot.databaseName());
        labels.put(Labels.PARENT, snapshot.parent());
        labels.put(Labels.FINGERPRINT, snapshot.fingerprint());
        labels.put(Labels.SEED_FILES, LabelValue.json(snapshot.seedFiles()));
        labels.put(Labels.SEED_NAME, snapshot.seedName());
        labels.put(Labels.DATA_DATABASE, snapshot.dataDatabase());
        labels.put(DATA_MOUNT, snapshot.dataMount());
        labels.put(Labels.PACKAGE, StoreVersion.toJson(snapshot.versions()));
        labels.put(Labels.SCHEDULE, snapshot.mark().text());
        labels.put(Labels.CREATED, snapshot.createdAt().toString());
        labels.put(Labels.REVISION, Integer.toString(snapshot.revision()));
        return labels;
    }

    /// Empty where the container is no record of ours, or of a later program that changed its form.
    static Optional<Snapshot> read(ContainerSummary container) {
        Map<String, String> labels = container.labels();
        return read(labels, container.id(), container.imageId(), container.createdAt());
    }

    public static Optional<Snapshot> read(
            Map<String, String> labels, String recordId, String imageId, Instant createdAt) {
        var common = new DatabaseLabels(labels);
        Optional<DatabaseKind> kind = common.kind();
        Optional<FileOwner> owner = common.owner();
        List<Layer> layers = common.layers();
        String id = common.id();
        if (kind.isEmpty() || owner.isEmpty() || layers.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(SnapshotBuilder.builder()
                .id(id)
                .name(common.name())
                .note(labels.getOrDefault(Labels.NOTE, ""))
                .tag(labels.getOrDefault(Labels.TAG, ""))
                .pinned(labels.getOrDefault(Labels.PINNED, "").equals("true"))
                .reason(reason(labels.getOrDefault(Labels.REASON, "")))
                .kind(kind.get())
                .version(common.version())
                .image(labels.getOrDefault(Labels.IMAGE, ""))
                .imageId(imageId)
                .layers(layers)
                .owner(owner.get())
                .timeline(labels.getOrDefault(Labels.TIMELINE, ""))
                .databaseName(labels.getOrDefault(Labels.TIMELINE_NAME, ""))
                .parent(common.parent())
                .fingerprint(labels.getOrDefault(Labels.FINGERPRINT, ""))
                .seedFiles(common.seedFiles())
                .seedName(common.seedName())
                .dataDatabase(common.dataDatabase())
                .dataMount(labels.getOrDefault(DATA_MOUNT, ""))
                .versions(StoreVersion.fromJson(labels.getOrDefault(Labels.PACKAGE, "")))
                .mark(ScheduleMark.read(labels.getOrDefault(Labels.SCHEDULE, "")))
                .createdAt(LabelValue.time(labels.getOrDefault(Labels.CREATED, ""), createdAt))
                .recordId(recordId)
                .revision(revision(labels))
                .build());
    }

    private static Snapshot.Reason reason(String text) {
        for (Snapshot.Reason reason : Snapshot.Reason.values()) {
            if (reason.name().equalsIgnoreCase(text)) {
                return reason;
            }
        }
        return Snapshot.Reason.MANUAL;
    }

    static int revision(Map<String, String> labels) {
        String text = labels.getOrDefault(Labels.REVISION, "");
        return !text.isEmpty()
                        && text.length() < LARGEST_REVISION_DIGITS
                        && text.chars().allMatch(Character::isDigit)
                ? Integer.parseInt(text)
                : 0;
    }
}
