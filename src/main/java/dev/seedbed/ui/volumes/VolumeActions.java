package dev.seedbed.ui.volumes;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.UserAction;
import dev.seedbed.ui.files.FileChoosers;
import dev.seedbed.ui.fx.Clip;
import dev.seedbed.ui.fx.Keys;
import dev.seedbed.ui.fx.Menus;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.tasks.TaskResult;
import dev.seedbed.ui.volumes.list.VolumeLine;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.ui.window.Notices;
import dev.seedbed.volume.Lineage;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.VolumeUser;
import dev.seedbed.volume.change.VolumeRemovalPlan;
import dev.seedbed.volume.identity.VolumeIdentity;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done with volumes, the same from buttons, keys and menus. Lives on the FX thread.
final class VolumeActions {
    private final VolumesViewModel viewModel;
    private final VolumeServices services;
    private final FileChoosers choosers;
    private final VolumeText words;
    private final Notices notices;
    private final Navigator navigator;
    private final VolumeDialogContext dialogs;
    private Runnable browse = () -> {};

    VolumeActions(
            VolumeDialogContext dialogs,
            VolumeServices services,
            FileChoosers choosers,
            Notices notices,
            Navigator navigator) {
        this.dialogs = dialogs;
        this.viewModel = dialogs.volumes();
        this.words = dialogs.words();
        this.services = services;
        this.choosers = choosers;
        this.notices = notices;
        this.navigator = navigator;
    }

    void onBrowse(Runnable action) {
        browse = action;
    }

    /// The menu of these rows; never empty.
    List<MenuItem> menu(List<VolumeLine> lines) {
        var items = new ArrayList<MenuItem>();
        if (lines.size() == 1) {
            String volume = lines.getFirst().name();
            items.add(entry("volumes.action.browse", "fth-folder", Keys.OPEN, browse));
            items.add(entry("volumes.copy-name", "fth-copy", Keys.COPY, () -> copyNames(lines)));
            items.add(new SeparatorMenuItem());
            if (holdsData(lines.getFirst())) {
                items.add(entry("volumes.action.start", "fth-play", () -> start(volume)));
            }
            items.addAll(snapshotStarts(volume));
            addKeep(items, lines);
            items.add(entry("volumes.action.export", "fth-download", Keys.shortcut(KeyCode.E), () -> export(volume)));
            items.add(entry("volumes.action.copy", "fth-layers", Keys.shortcut(KeyCode.D), () -> copy(volume)));
            items.add(entry("volumes.action.rename", "fth-edit-2", Keys.key(KeyCode.F2), () -> rename(volume)));
        } else {
            items.add(entry("volumes.copy-names", "fth-copy", Keys.COPY, () -> copyNames(lines)));
            addKeep(items, lines);
        }
        items.add(new SeparatorMenuItem());
        items.add(entry("volumes.action.remove", "fth-trash-2", Keys.REMOVE, () -> remove(lines)));
        return items;
    }

    private void addKeep(List<MenuItem> items, List<VolumeLine> lines) {
        if (!keepable(lines).isEmpty()) {
            items.add(entry("volumes.action.keep", "fth-camera", () -> keep(lines)));
        }
    }

    private MenuItem entry(String key, String icon, KeyCombination keys, Runnable action) {
        return Menus.item(words.get(key), icon, keys, action);
    }

    private MenuItem entry(String key, String icon, Runnable action) {
        return Menus.item(words.get(key), icon, action);
    }

    void browse() {
        browse.run();
    }

    void copyNames(List<VolumeLine> lines) {
        Clip.copy(String.join("\n", lines.stream().map(VolumeLine::name).toList()));
        notices.show(words.get("volumes.copied"));
    }

    /// Whether there is, or may be, a data directory to start a database on.
    boolean holdsData(VolumeLine line) {
        Lineage lineage = line.volume().lineage();
        VolumeIdentity identity = line.shown().identity();
        return lineage == null && (identity == null || identity.kind() != null);
    }

    /// Whether a database can be started: on the data itself, or on a snapshot that is frozen in it.
    boolean isStartable(VolumeLine line) {
        return holdsData(line) || !services.snapshots().frozenIn(line.name()).isEmpty();
    }

    /// Starts a database, and asks on which snapshot where several are frozen in the volume.
    ///
    /// @param near what the question is shown at
    void start(VolumeLine line, Node near) {
        List<Snapshot> frozen = services.snapshots().frozenIn(line.name());
        if (frozen.isEmpty()) {
            start(line.name());
        } else if (frozen.size() == 1) {
            services.snapshots().start(frozen.getFirst());
        } else {
            var menu = new ContextMenu();
            menu.getItems().setAll(snapshotStarts(line.name()));
            menu.show(near, Side.BOTTOM, 0, 0);
        }
    }

    private List<MenuItem> snapshotStarts(String volume) {
        return services.snapshots().frozenIn(volume).stream()
                .map(snapshot -> {
                    var item = new MenuItem(
                            words.get("allsnapshots.start-from", OneLine.of(snapshot.name())),
                            new FontIcon("fth-play"));
                    item.setMnemonicParsing(false);
                    item.setOnAction(_ -> services.snapshots().start(snapshot));
                    return item;
                })
                .toList();
    }

    void start(String volume) {
        new StartOnDialog(dialogs, services.starts(), navigator).open(volume);
    }

    /// Those of them that can become snapshots: what lies elsewhere cannot be frozen.
    List<VolumeLine> keepable(List<VolumeLine> lines) {
        return lines.stream()
                .filter(line -> line.volume().orphan() && isPlain(line.volume()) && holdsData(line))
                .toList();
    }

    private static boolean isPlain(VolumeRow volume) {
        return volume.driver().equals("local") && volume.options().isEmpty();
    }

    void keep(List<VolumeLine> lines) {
        List<VolumeLine> kept = keepable(lines);
        if (!kept.isEmpty()) {
            new SaveSnapshotsDialog(dialogs, services.starts())
                    .open(kept.stream().map(VolumeLine::shown).toList(), lines.size() - kept.size());
        }
    }

    void export(String volume) {
        new ExportDialog(dialogs, services.archives(), choosers).open(volume);
    }

    void importArchive() {
        new ImportDialog(dialogs, services.archives(), choosers).open();
    }

    void make() {
        new NewVolumeDialog(dialogs, services.changes(), made -> {
                    viewModel.ask(made);
                    notices.show(words.get("volumes.new.done", made));
                })
                .open();
    }

    void copy(String volume) {
        List<String> writers = viewModel.line(volume).stream()
                .flatMap(line -> line.volume().users().stream())
                .filter(user -> user.running() && !user.readOnly())
                .map(VolumeUser::name)
                .toList();
        new CopyVolumeDialog(dialogs, services.changes()).open(volume, writers);
    }

    void rename(String volume) {
        new RenameVolumeDialog(dialogs, services.changes()).open(volume);
    }

    void remove(List<VolumeLine> lines) {
        List<String> names = lines.stream().map(VolumeLine::name).toList();
        if (names.isEmpty()) {
            return;
        }
        var _ = dialogs.tasks()
                .act(
                        UserAction.PLAN_REMOVAL,
                        String.join(", ", names),
                        () -> services.changes().planRemoval(names),
                        outcome -> outcome.handle(
                                plan -> new RemoveVolumesDialog(words, dialogs.overlay())
                                        .open(plan, this::holds, () -> remove(plan)),
                                viewModel::fail));
    }

    private String holds(String volume) {
        return viewModel.line(volume).map(line -> words.holds(line.shown())).orElse("");
    }

    private void remove(VolumeRemovalPlan plan) {
        int count = plan.going().size();
        var _ = dialogs.background()
                .start(
                        words.get("volumes.remove.task", count),
                        _ -> {
                            services.changes().remove(plan);
                            return count;
                        },
                        removed -> {
                            viewModel.refresh();
                            return TaskResult.of(words.get("volumes.remove.done", removed));
                        });
    }
}
