package dev.seedbed.ui.volumes.groups;

import dev.seedbed.engine.Labels;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.VolumeUser;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What a volume is listed under.
///
/// @param key of the container that it belongs to, empty for the user's own volumes
/// @param name of that database or snapshot
public record VolumeGroup(Owner owner, String key, String name) {
    /// The user's own volumes first, then what belongs to databases, to snapshots, to others, to nobody.
    public static final Comparator<VolumeGroup> ORDER = Comparator.comparing(VolumeGroup::owner)
            .thenComparing(VolumeGroup::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(VolumeGroup::key);

    private static final VolumeGroup OWN = new VolumeGroup(Owner.USER, "", "");
    private static final VolumeGroup ORPHANS = new VolumeGroup(Owner.NOBODY, "orphans", "");

    /// Whom a volume belongs to.
    public enum Owner {
        /// The user, who gave it a name or left that to the engine.
        USER,
        DATABASE,
        SNAPSHOT,
        /// A restore, or a change in progress.
        OTHER,
        /// Nobody any more: ours, and nothing refers to it. Who looks for orphans sees it.
        NOBODY
    }

    public static VolumeGroup of(VolumeRow volume) {
        // Others have no role, and those that the user asked for have one of their own.
        boolean ours = !volume.role().isEmpty() && !volume.is(Labels.ROLE_VOLUME);
        if (!ours) {
            return OWN;
        }
        if (volume.orphan()) {
            return ORPHANS;
        }
        VolumeUser owner = holder(volume);
        Owner sort = switch (owner.role()) {
            case DATABASE -> Owner.DATABASE;
            case SNAPSHOT -> Owner.SNAPSHOT;
            case SEED_JOB, CHANGE, OTHER -> Owner.OTHER;
        };
        return new VolumeGroup(sort, owner.container(), owner.name());
    }

    /// The database that writes it; else the snapshot that it was frozen for; else anyone who uses it.
    private static VolumeUser holder(VolumeRow volume) {
        List<String> frozenFor =
                volume.lineage() == null ? List.of() : volume.lineage().snapshots();
        return first(volume, VolumeUser.Role.DATABASE, user -> !user.readOnly())
                .or(() -> first(volume, VolumeUser.Role.SNAPSHOT, user -> frozenFor.contains(user.name())))
                .or(() -> first(volume, VolumeUser.Role.SNAPSHOT, _ -> true))
                .or(() -> first(volume, VolumeUser.Role.DATABASE, _ -> true))
                .orElseGet(() -> volume.users().getFirst());
    }

    private static Optional<VolumeUser> first(VolumeRow volume, VolumeUser.Role role, Predicate<VolumeUser> condition) {
        return volume.users().stream()
                .filter(user -> user.role() == role)
                .filter(condition)
                .findFirst();
    }

    /// Whether it is hidden unless somebody asks for it.
    public boolean isInternal() {
        return owner != Owner.USER;
    }
}
