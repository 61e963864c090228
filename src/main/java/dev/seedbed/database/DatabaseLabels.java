package dev.seedbed.database;

import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.LabelValue;
import dev.seedbed.engine.Labelled;
import dev.seedbed.engine.Labels;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the labels of a database's container say, and those that the record of a snapshot has in common with it.
///
/// Anybody who can use the engine can write labels, so nothing here fails: what is missing or cannot be read is empty.
///
/// @param all of the container, those of others too
public record DatabaseLabels(Map<String, String> all) {

    public static DatabaseLabels of(Labelled container) {
        return new DatabaseLabels(container.labels());
    }

    private String text(String label) {
        return all.getOrDefault(label, "");
    }

    /// Twelve hexadecimal digits that stay, whatever container the database has.
    public String id() {
        return text(Labels.ID);
    }

    public String name() {
        return text(Labels.NAME);
    }

    public Optional<DatabaseKind> kind() {
        return DatabaseKind.of(text(Labels.KIND));
    }

    public String version() {
        return text(Labels.VERSION);
    }

    /// Names of the seed files, in order.
    public List<String> seedFiles() {
        return LabelValue.strings(text(Labels.SEED_FILES));
    }

    /// What these are called together. Older programs wrote the files only.
    public String seedName() {
        return all.getOrDefault(Labels.SEED_NAME, String.join(", ", seedFiles()));
    }

    /// The database inside the server that holds the data.
    public String dataDatabase() {
        return text(Labels.DATA_DATABASE);
    }

    /// Frozen layers, the lowest first.
    public List<Layer> layers() {
        return Layer.fromJson(text(Labels.LAYERS));
    }

    /// The one layer that the database writes.
    public Optional<Layer> ownLayer() {
        return Layer.parse(text(Labels.OWN_LAYER));
    }

    /// Whether that layer lies on a volume. What the database mounts for its data only joins it with others.
    public boolean writesLayerOn(String volume) {
        return ownLayer().filter(layer -> layer.volume().equals(volume)).isPresent();
    }

    /// Of the data directory.
    public Optional<FileOwner> owner() {
        return FileOwner.parse(text(Labels.OWNER));
    }

    /// Id of the snapshot that the data stands on.
    public String parent() {
        return text(Labels.PARENT);
    }

    /// Id of the snapshot that a reset leads to.
    public String origin() {
        return text(Labels.ORIGIN);
    }

    public boolean standsOn(String snapshot) {
        return !snapshot.isEmpty() && (parent().equals(snapshot) || origin().equals(snapshot));
    }

    /// The volume that held the data before it was adopted.
    public String adopted() {
        return text(Labels.ADOPTED);
    }

    /// Id of the snapshot of its own data, where it was given other data.
    public String swapped() {
        return text(Labels.SWAPPED);
    }

    /// Whether it was adopted for that: giving it back undoes both.
    public boolean isAdoptedBySwap() {
        return !adopted().isEmpty() && !swapped().isEmpty() && swapped().equals(origin());
    }

    /// The volume with data that it was started on.
    public String dataBefore() {
        return text(Labels.DATA_BEFORE);
    }

    /// The program that only looks at a snapshot with it.
    public Optional<ProcessOwner> temporaryOf() {
        return ProcessOwner.parse(text(Labels.TEMPORARY));
    }

    public boolean isTemporary() {
        return all.containsKey(Labels.TEMPORARY);
    }
}
