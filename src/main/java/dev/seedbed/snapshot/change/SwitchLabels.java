package dev.seedbed.snapshot.change;

import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.Layer;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.LabelValue;
import dev.seedbed.engine.Labels;
import dev.seedbed.snapshot.layer.DataLocation;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.snapshot.record.Snapshot;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the labels of a database's container say after a [LayerSwitch].
final class SwitchLabels {
    private SwitchLabels() {}

    /// @param snapshot of the data before
    /// @return changes of the labels; an empty value takes one away
    static Map<String, String> of(
            LockedContainer locked,
            DataLocation home,
            Snapshot snapshot,
            LayerVolumes.Made made,
            LayerSwitch.Request request) {
        ContainerDetails old = locked.container();
        var labels = new LinkedHashMap<String, String>();
        labels.put(Labels.ROLE, Labels.ROLE_DATABASE);
        labels.put(Labels.ID, locked.key());
        labels.put(Labels.NAME, old.givenName());
        labels.put(Labels.KIND, locked.kind().id());
        labels.put(Labels.VERSION, snapshot.version());
        labels.put(Labels.LAYERS, Layer.toJson(made.frozen()));
        labels.put(Labels.OWN_LAYER, made.own().text());
        labels.put(Labels.OWNER, snapshot.owner().text());
        Snapshot target = request.target();
        labels.put(Labels.PARENT, target == null ? snapshot.id() : target.id());
        if (target != null) {
            labels.put(Labels.DATA_DATABASE, target.dataDatabase());
            labels.put(Labels.SEED_FILES, target.seedFiles().isEmpty() ? "" : LabelValue.json(target.seedFiles()));
            labels.put(Labels.SEED_NAME, target.seedName());
        }
        if (DatabaseLabels.of(old).origin().isEmpty()) {
            // What was never started from a snapshot goes back to its first one.
            labels.put(Labels.ORIGIN, snapshot.id());
        }
        if (request.reason() == Snapshot.Reason.ADOPTED) {
            labels.put(Labels.ADOPTED, home.mount().source());
        }
        labels.put(Labels.SWAPPED, swapped(DatabaseLabels.of(old).swapped(), snapshot, request));
        return labels;
    }

    /// Where undoing an exchange leads: to the data before the first one, as long as it is not reached.
    private static String swapped(String before, Snapshot made, LayerSwitch.Request request) {
        Snapshot target = request.target();
        if (target != null && target.id().equals(before)) {
            return "";
        }
        return before.isEmpty() && request.exchange() ? made.id() : before;
    }
}
