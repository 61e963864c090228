package dev.seedbed.ui.volumes.list;

import dev.seedbed.ui.volumes.groups.VolumeGroup;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.identity.VolumeIdentity;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A row that stays while what it shows changes, so that selection and scroll stay: a volume, or the heading above the
/// volumes of one group. Confined to the FX thread.
public final class VolumeLine {

    /// What the row shows.
    ///
    /// @param bytes -1 while unknown
    /// @param identity null while unknown
    /// @param looked whether it was looked into, also in vain
    /// @param group what it is listed under
    /// @param heading whether it is the heading of that group; the volume is then one of the group
    /// @param held what it holds in a form that sorts; empty while that is not known
    public record Shown(
            VolumeRow volume,
            long bytes,
            @Nullable VolumeIdentity identity,
            boolean looked,
            VolumeGroup group,
            boolean heading,
            String held) {

        public static Shown of(VolumeRow volume, long bytes, @Nullable VolumeIdentity identity, boolean looked) {
            return new Shown(
                    volume,
                    bytes,
                    identity,
                    looked || identity != null,
                    VolumeGroup.of(volume),
                    false,
                    VolumeText.held(volume, identity));
        }

        /// The heading of the group that a volume is in.
        public Shown asHeading(long sum) {
            return new Shown(volume, sum, null, true, group, true, "");
        }

        public Shown measured(long newBytes) {
            return new Shown(volume, newBytes, identity, looked, group, heading, held);
        }

        public Shown identified(VolumeIdentity found) {
            return of(volume, bytes, found, true);
        }

        public Shown lookedInVain() {
            return new Shown(volume, bytes, identity, true, group, heading, held);
        }

        public Shown listed(VolumeRow row) {
            return of(row, bytes, identity, looked);
        }
    }

    private final String name;
    private final ReadOnlyObjectWrapper<Shown> shown;

    public VolumeLine(Shown shown) {
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

    /// Whether it is a heading and no volume.
    public boolean isHeading() {
        return shown.get().heading();
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public void show(Shown next) {
        if (!next.equals(shown.get())) {
            shown.set(next);
        }
    }
}
