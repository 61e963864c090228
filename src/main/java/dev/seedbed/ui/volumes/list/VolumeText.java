package dev.seedbed.ui.volumes.list;

import dev.seedbed.database.lifecycle.VolumeNames;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.FeatureTexts;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.volumes.groups.VolumeGroup;
import dev.seedbed.volume.LastUser;
import dev.seedbed.volume.Lineage;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.VolumeUser;
import dev.seedbed.volume.identity.VolumeIdentity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Volumes in words.
public final class VolumeText extends FeatureTexts {
    private static final int HEAD = 8;
    private static final int TAIL = 4;
    private static final int NAMES = 4;
    private static final String LOCAL = "local";
    private static final List<String> PLACE = List.of("type", "device", "o");

    public VolumeText(Messages messages) {
        super(messages);
    }

    /// A name that the engine made up, with its middle left out; every other name in full.
    public static String shortened(String name) {
        return VolumeNames.isAnonymous(name)
                ? name.substring(0, HEAD) + "…" + name.substring(name.length() - TAIL)
                : OneLine.of(name);
    }

    /// Whose the volumes below a heading are.
    String heading(VolumeGroup group) {
        return get("volumes.group." + group.owner().name().toLowerCase(Locale.ROOT), OneLine.of(group.name()));
    }

    /// What it holds; empty while that is not known.
    public String holds(VolumeLine.Shown shown) {
        Lineage lineage = shown.volume().lineage();
        if (lineage != null && lineage.sort() == Lineage.Sort.CHANGES) {
            return changes(lineage);
        }
        VolumeIdentity identity = shown.identity();
        VolumeRow.Content content = shown.volume().content();
        if (content != null && content.seedJob()) {
            return get("volumes.contents.seed-job", server(shown), OneLine.of(content.database()));
        }
        if (identity != null && identity.kind() == null && (!isOurs(content) || identity.isEmpty())) {
            return get(identity.isEmpty() ? "volumes.contents.empty" : "volumes.contents.files");
        }
        String server = server(shown);
        String inside = inside(shown);
        return inside.isEmpty() ? server : get("volumes.contents", server, inside);
    }

    private static boolean isOurs(VolumeRow.@Nullable Content content) {
        return content != null && content.ours();
    }

    private String changes(Lineage lineage) {
        if (!lineage.snapshots().isEmpty()) {
            return get("volumes.contents.snapshot", names(lineage.snapshots()));
        }
        if (lineage.writer().isEmpty()) {
            return get("volumes.contents.changes-unknown");
        }
        return lineage.since().isEmpty()
                ? get("volumes.contents.changes", OneLine.of(lineage.writer()))
                : get("volumes.contents.changes-since", OneLine.of(lineage.writer()), OneLine.of(lineage.since()));
    }

    /// What it holds in a form that sorts; empty while that is not known.
    static String held(VolumeRow volume, @Nullable VolumeIdentity identity) {
        Lineage lineage = volume.lineage();
        if (lineage != null && lineage.sort() == Lineage.Sort.CHANGES) {
            return "~~" + lineage.writer() + lineage.snapshots();
        }
        String server = server(volume.content(), identity);
        if (!server.isEmpty()) {
            return server + " " + (identity == null ? volume.content() : identity.databases());
        }
        return identity == null ? "" : identity.isEmpty() ? "~~~~" : "~~~";
    }

    /// Kind and version, as exactly as anything tells; empty where nothing does.
    public String server(VolumeLine.Shown shown) {
        return server(shown.volume().content(), shown.identity());
    }

    private static String server(VolumeRow.@Nullable Content content, @Nullable VolumeIdentity identity) {
        String told = content == null ? "" : (content.kind().displayName() + " " + content.version()).strip();
        if (identity == null) {
            return told;
        }
        if (identity.kind() == null) {
            // A container of a database image may mount all sorts of things beside its data.
            return isOurs(content) ? told : "";
        }
        String read = (identity.kind().displayName() + " " + identity.version()).strip();
        return told.startsWith(read) ? told : read;
    }

    private String inside(VolumeLine.Shown shown) {
        VolumeIdentity identity = shown.identity();
        if (identity != null && !identity.databases().isEmpty()) {
            return names(identity.databases().stream()
                    .map(VolumeIdentity.Inside::name)
                    .toList());
        }
        VolumeRow.Content content = shown.volume().content();
        return content == null ? "" : OneLine.of(content.database());
    }

    private String names(List<String> all) {
        String some = all.stream().limit(NAMES).map(OneLine::of).collect(Collectors.joining(", "));
        return all.size() <= NAMES ? some : get("volumes.names.more", some, all.size() - NAMES);
    }

    public String usedBy(VolumeRow volume) {
        var parts = new ArrayList<String>();
        List<String> others = volume.users().stream()
                .filter(user -> user.role() != VolumeUser.Role.SNAPSHOT)
                .map(VolumeUser::name)
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            parts.add(names(others));
        }
        long snapshots = volume.users().stream()
                .filter(user -> user.role() == VolumeUser.Role.SNAPSHOT)
                .count();
        if (snapshots > 0) {
            parts.add(get("volumes.snapshots", snapshots));
        }
        String names = parts.isEmpty() ? unused(volume) : String.join(" · ", parts);
        String project = volume.composeProject();
        return project == null ? names : get("volumes.with-compose", names, OneLine.of(project));
    }

    private String unused(VolumeRow volume) {
        LastUser last = volume.lastUser();
        return last == null
                ? get("volumes.nothing")
                : get(
                        "volumes.last-used",
                        OneLine.of(last.container()),
                        formats().ago(last.seen()));
    }

    /// Who uses it, one a line; of an orphan who had it last, with image and time.
    String users(VolumeRow volume) {
        LastUser last = volume.lastUser();
        return last == null ? String.join("\n", volume.usedBy()) : lastUser(last);
    }

    public String lastUser(LastUser last) {
        return get(
                "volumes.last-used.long",
                OneLine.of(last.container()),
                OneLine.of(last.image()),
                formats().time(last.seen()));
    }

    public String driver(VolumeRow volume) {
        String type = volume.options().get("type");
        return type == null || type.isEmpty() || type.equals("none")
                ? volume.driver()
                : get("volumes.driver.options", volume.driver(), type);
    }

    /// What is to be reached before its files are there; empty for a directory of the engine's own.
    public static String place(VolumeRow volume) {
        var parts = new ArrayList<String>();
        if (!volume.driver().equals(LOCAL)) {
            parts.add(volume.driver());
        }
        for (String option : PLACE) {
            String value = volume.options().getOrDefault(option, "");
            if (!value.isEmpty()) {
                parts.add(value);
            }
        }
        return OneLine.of(String.join(" · ", parts));
    }

    String lastWritten(@Nullable VolumeIdentity identity) {
        return identity == null || identity.lastWritten() == null
                ? get("volumes.unknown")
                : formats().ago(identity.lastWritten());
    }

    public String size(long bytes) {
        return formats().size(bytes);
    }

    /// Everything a filter may find a row by, in lower case.
    public String searched(VolumeLine.Shown shown) {
        VolumeRow volume = shown.volume();
        return String.join(
                        " ",
                        volume.name(),
                        holds(shown),
                        volume.composeProject() == null ? "" : volume.composeProject(),
                        driver(volume),
                        String.join(" ", volume.usedBy()),
                        volume.lastUser() == null ? "" : volume.lastUser().container())
                .toLowerCase(Locale.ROOT);
    }
}
