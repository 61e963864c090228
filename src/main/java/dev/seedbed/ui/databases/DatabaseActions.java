package dev.seedbed.ui.databases;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.ConnectionForm;
import dev.seedbed.database.lifecycle.ConnectionStrings;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.dialog.Question;
import dev.seedbed.ui.dialog.QuestionDialog;
import dev.seedbed.ui.fx.Clip;
import dev.seedbed.ui.fx.Keys;
import dev.seedbed.ui.fx.Menus;
import dev.seedbed.ui.mask.MaskSubject;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.ui.window.Notices;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.volume.helper.VolumeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done with a row, the same from buttons, keys and menus.
final class DatabaseActions {
    private final DatabasesViewModel viewModel;
    private final Messages messages;
    private final Notices notices;
    private final Overlay overlay;
    private final Navigator navigator;
    private Runnable openLog = () -> {};

    DatabaseActions(
            DatabasesViewModel viewModel, Messages messages, Notices notices, Overlay overlay, Navigator navigator) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.notices = notices;
        this.overlay = overlay;
        this.navigator = navigator;
    }

    void onOpenLog(Runnable action) {
        openLog = action;
    }

    Messages messages() {
        return messages;
    }

    void toggle(DatabaseItem item) {
        viewModel.changes().toggle(item);
    }

    /// For the space bar, which is easily hit: asks before it stops a server. Starting one does no harm.
    void askToToggle(DatabaseItem item) {
        if (!item.isSteerable()) {
            return;
        }
        if (!item.isRunning()) {
            toggle(item);
            return;
        }
        QuestionDialog.ask(
                overlay,
                new Question(
                        messages.get("databases.stop.title", item.name()),
                        messages.get("databases.stop.text"),
                        List.of(),
                        messages.get("databases.stop.button"),
                        messages.get("common.cancel"),
                        true),
                () -> toggle(item));
    }

    void giveUp(DatabaseItem item) {
        viewModel.giveUp(item);
    }

    void showSeed(DatabaseItem item) {
        navigator.showSeed(item.id());
    }

    void copy(DatabaseItem item, ConnectionForm form, boolean withPassword) {
        viewModel.changes().connectionText(item, form, withPassword, text -> {
            if (text.isEmpty()) {
                notices.show(messages.get("databases.copy.no-port"));
                return;
            }
            Clip.copy(text);
            notices.show(messages.get(withPassword ? "databases.copied.password" : "databases.copied", formName(form)));
        });
    }

    void remove(DatabaseItem item) {
        viewModel
                .changes()
                .planRemoval(
                        item,
                        plan -> new RemoveDialog(messages, overlay, plan, viewModel.ownData(plan.database()))
                                .open(chosen -> remove(item, chosen)));
    }

    private void remove(DatabaseItem item, RemoveDialog.Choice chosen) {
        if (!chosen.snapshotFirst()) {
            viewModel.changes().remove(item, chosen.plan());
            return;
        }
        viewModel
                .changes()
                .keepAndRemove(
                        item,
                        messages.get("removal.snapshot-name", item.name()),
                        kept -> notices.show(messages.get("removal.done-kept", item.name(), kept.name())));
    }

    void startEmpty() {
        navigator.startEmpty();
    }

    void startNew() {
        navigator.startDatabase(List.of());
    }

    String formName(ConnectionForm form) {
        return messages.get("databases.form." + form.name().toLowerCase(Locale.ROOT));
    }

    /// The menu of a row.
    List<MenuItem> menu(DatabaseItem item) {
        var items = new ArrayList<MenuItem>();
        Database database = item.database();
        if (database == null) {
            boolean over = item.seed() != null && item.seed().isOver();
            items.add(entry("databases.action.show-seed", "fth-activity", () -> showSeed(item)));
            items.add(entry(over ? "common.dismiss" : "databases.action.cancel", "fth-x", () -> giveUp(item)));
            return items;
        }
        MenuItem toggle = item.isRunning()
                ? entry("databases.action.stop", "fth-square", () -> toggle(item))
                : entry("databases.action.start", "fth-play", () -> toggle(item));
        toggle.setAccelerator(Keys.TOGGLE);
        toggle.setDisable(!item.isSteerable());
        items.add(toggle);
        items.add(entry("databases.action.log", "fth-align-left", openLog));
        if (MaskSubject.isPossible(database.kind())) {
            MenuItem mask = entry("databases.action.mask", "fth-shield", () -> navigator.proposeMask(database));
            mask.setDisable(!item.isRunning());
            items.add(mask);
        }
        dataOf(database)
                .ifPresent(data ->
                        items.add(entry("databases.action.browse", "fth-folder", () -> navigator.showFiles(data))));
        items.add(new SeparatorMenuItem());
        items.add(copyMenu("databases.action.copy-as", item, false));
        items.add(copyMenu("databases.action.copy-as-password", item, true));
        items.add(new SeparatorMenuItem());
        MenuItem remove = entry("databases.action.remove", "fth-trash-2", () -> remove(item));
        remove.setAccelerator(Keys.REMOVE);
        remove.setDisable(!item.isSteerable());
        items.add(remove);
        return items;
    }

    /// What the database writes: its files can be looked at.
    static Optional<VolumeSource> dataOf(Database database) {
        return database.mounts().stream()
                .filter(mount -> !mount.readOnly())
                .flatMap(mount -> switch (mount.type()) {
                    case VOLUME -> Stream.of(new VolumeSource.Volume(mount.source()));
                    case BIND -> Stream.of(new VolumeSource.HostDirectory(mount.source()));
                    case TMPFS, OTHER -> Stream.<VolumeSource>of();
                })
                .findFirst();
    }

    private Menu copyMenu(String key, DatabaseItem item, boolean withPassword) {
        var menu = new Menu(messages.get(key), new FontIcon(withPassword ? "fth-key" : "fth-copy"));
        for (ConnectionForm form : ConnectionForm.values()) {
            if (!ConnectionStrings.exists(form, item.kind())) {
                continue;
            }
            var entry = new MenuItem(formName(form));
            entry.setOnAction(_ -> copy(item, form, withPassword));
            if (form == ConnectionForm.URI && !withPassword) {
                entry.setAccelerator(Keys.COPY);
            }
            entry.setDisable(form != ConnectionForm.DOCKER_EXEC
                    && (item.database() == null || item.database().address() == null));
            menu.getItems().add(entry);
        }
        return menu;
    }

    private MenuItem entry(String key, String icon, Runnable action) {
        return Menus.item(messages.get(key), icon, action);
    }
}
