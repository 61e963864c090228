package dev.seedbed.ui.volumes;

import dev.seedbed.volume.VolumeRow;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A row that stays while what it shows changes, so that selection and scroll stay. Confined to the FX thread.
public final class VolumeLine {

    /// What the row shows.
    ///
    /// @param bytes -1 while unknown
    public record Shown(VolumeRow volume, long bytes) {}

    private final String name;
    private final ReadOnlyObjectWrapper<Shown> shown;

    VolumeLine(Shown shown) {
        this.name = shown.volume().name();
        this.shown = new ReadOnlyObjectWrapper<>(shown);
    }

    public String name() {
        return name;
    }

    public VolumeRow volume() {
        return shown.get().volume();
    }

    public Shown shown() {
        return shown.get();
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void show(Shown next) {
        if (!next.equals(shown.get())) {
            shown.set(next);
        }
    }

    boolean matches(String lowerCaseText) {
        VolumeRow volume = volume();
        VolumeRow.Content content = volume.content();
        String held = content == null
                ? ""
                : content.kind().displayName() + " " + content.version() + " " + content.database();
        String project = volume.composeProject() == null ? "" : volume.composeProject();
        return String.join(" ", name, held, project, volume.driver(), String.join(" ", volume.usedBy()))
                .toLowerCase(java.util.Locale.ROOT)
                .contains(lowerCaseText);
    }
}
