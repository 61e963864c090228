package dev.seedbed.volume;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.VolumeNames;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.exchange.Journal;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.VolumeRow.Content;
import dev.seedbed.volume.form.ShownOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The volumes of an engine and who uses them. Safe for use by any number of threads.
public final class VolumeCatalogue {
    private final ContainerEngine engine;
    private final DatabaseCatalogue databases;
    private final LastUsers lastUsers;

    public VolumeCatalogue(ContainerEngine engine, DatabaseCatalogue databases, LastUsers lastUsers) {
        this.engine = engine;
        this.databases = databases;
        this.lastUsers = lastUsers;
    }

    /// All volumes, those with names of their own first. Blocks for a few calls, never for sizes. Who has which volume
    /// is remembered.
    public List<VolumeRow> list() throws OperationFailedException, InterruptedException {
        // In this order: whoever makes a volume has made its journal before, and so none that is half-made gets
        // through.
        List<VolumeSummary> volumes = engine.volumes(Map.of());
        List<ContainerSummary> everything = engine.containers(Map.of());
        List<ContainerSummary> containers = everything.stream()
                .filter(container -> !container.is(Labels.ROLE_VOLUME_OPERATION))
                .toList();
        Map<String, List<ContainerSummary>> users = users(containers);
        Map<String, Database> holders = holders(databases.among(everything));
        var lineages = new Lineages(containers);
        Map<String, LastUser> last = lastUsers.seen(engine.context(), volumes, present(users));
        return volumes.stream()
                .filter(volume -> everything.stream().noneMatch(container -> isMaking(container, volume)))
                .map(volume -> row(
                        volume,
                        users.getOrDefault(volume.name(), List.of()),
                        holders.get(volume.name()),
                        lineages.of(volume).orElse(null),
                        last.get(volume.name())))
                .sorted(Comparator.comparing(VolumeRow::anonymous)
                        .thenComparing(VolumeRow::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static VolumeRow row(
            VolumeSummary volume,
            List<ContainerSummary> users,
            @Nullable Database holder,
            @Nullable Lineage lineage,
            @Nullable LastUser lastUser) {
        return VolumeRowBuilder.builder()
                .name(volume.name())
                .driver(volume.driver())
                .mountpoint(volume.mountpoint())
                .labels(volume.labels())
                .options(ShownOptions.of(volume.options()))
                .createdAt(volume.createdAt())
                .users(users.stream().map(user -> user(user, volume.name())).toList())
                .anonymous(VolumeNames.isAnonymous(volume.name()))
                .composeProject(volume.composeProject().isEmpty() ? null : volume.composeProject())
                .content(content(volume, users, holder))
                .lineage(lineage)
                .lastUser(lastUser)
                .build();
    }

    /// Who is to be remembered of each volume: what runs before what does not, the youngest first.
    private static Map<String, LastUser> present(Map<String, List<ContainerSummary>> users) {
        Instant now = Instant.now();
        var present = new HashMap<String, LastUser>();
        users.forEach((volume, containers) -> containers.stream()
                .filter(container -> switch (role(container)) {
                    case DATABASE, SEED_JOB, OTHER -> true;
                    case SNAPSHOT, CHANGE -> false;
                })
                .max(Comparator.comparing((ContainerSummary container) ->
                                container.state().isUp())
                        .thenComparing(ContainerSummary::createdAt))
                .ifPresent(
                        container -> present.put(volume, new LastUser(container.givenName(), container.image(), now))));
        return present;
    }

    private static VolumeUser user(ContainerSummary container, String volume) {
        List<Mount> mounts =
                container.mounts().stream().filter(mount -> mount.isOf(volume)).toList();
        return new VolumeUser(
                container.id(),
                container.givenName(),
                role(container),
                mounts.getFirst().target(),
                mounts.stream().allMatch(Mount::readOnly),
                container.state().isUp());
    }

    private static VolumeUser.Role role(ContainerSummary container) {
        return switch (container.role()) {
            case Labels.ROLE_DATABASE -> VolumeUser.Role.DATABASE;
            case Labels.ROLE_SNAPSHOT -> VolumeUser.Role.SNAPSHOT;
            case Labels.ROLE_SEED_JOB -> VolumeUser.Role.SEED_JOB;
            case Labels.ROLE_OPERATION, Labels.ROLE_LOCK -> VolumeUser.Role.CHANGE;
            default -> VolumeUser.Role.OTHER;
        };
    }

    private static @Nullable Content content(
            VolumeSummary volume, List<ContainerSummary> users, @Nullable Database holder) {
        if (holder != null) {
            return new Content(holder.kind(), holder.version(), holder.name(), false, holder.ours());
        }
        if (volume.role().isEmpty()) {
            return null;
        }
        var labels = new DatabaseLabels(volume.labels());
        boolean seedJob = users.stream().anyMatch(user -> user.is(Labels.ROLE_SEED_JOB));
        return labels.kind()
                .map(kind -> new Content(kind, labels.version(), labels.name(), seedJob, true))
                .orElse(null);
    }

    private static Map<String, List<ContainerSummary>> users(List<ContainerSummary> containers) {
        var users = new HashMap<String, List<ContainerSummary>>();
        containers.stream()
                .filter(container -> !container.is(Labels.ROLE_HELPER))
                .forEach(container -> container
                        .volumes()
                        .distinct()
                        .forEach(volume -> users.computeIfAbsent(volume, _ -> new ArrayList<>())
                                .add(container)));
        return users;
    }

    /// The database that writes to a volume; volumes it only reads (scripts, certificates) are not its data.
    private static Map<String, Database> holders(List<Database> databases) {
        var holders = new HashMap<String, Database>();
        for (Database database : databases) {
            database.mounts().stream()
                    .filter(mount -> mount.type() == Mount.Type.VOLUME && !mount.readOnly())
                    .forEach(mount -> holders.putIfAbsent(mount.source(), database));
        }
        return holders;
    }

    /// Whether a volume is only just being made, or was left half-made: it is in no list until its journal is gone.
    private static boolean isMaking(ContainerSummary container, VolumeSummary volume) {
        return new Journal.Entry(container).isOfNewVolume(volume.name()) && volume.belongsTo(container.ownId());
    }
}
