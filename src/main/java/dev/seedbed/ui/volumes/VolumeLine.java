package dev.seedbed.ui.volumes;

import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.identity.VolumeIdentity;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A row that stays while what it shows changes, so that selection and scroll stay. Confined to the FX thread.
public final class VolumeLine {

    /// What the row shows.
    ///
    /// @param bytes -1 while unknown
    /// @param identity null while unknown
    /// @param looked whether it was looked into, also in vain
    /// @param held what it holds in a form that sorts; empty while that is not known
    public record Shown(
            VolumeRow volume, long bytes, @Nullable VolumeIdentity identity, boolean looked, String held) {

        static Shown of(VolumeRow volume, long bytes, @Nullable VolumeIdentity identity, boolean looked) {
            return new Shown(volume, bytes, identity, looked || identity != null, VolumeWords.held(volume, identity));
        }

        Shown measured(long newBytes) {
            return new Shown(volume, newBytes, identity, looked, held);
        }

        Shown identified(VolumeIdentity found) {
            return of(volume, bytes, found, true);
        }

        Shown lookedInVain() {
            return new Shown(volume, bytes, identity, true, held);
        }

        Shown listed(VolumeRow row) {
            return of(row, bytes, identity, looked);
        }
    }

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
}
