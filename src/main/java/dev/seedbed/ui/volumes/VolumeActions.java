package dev.seedbed.ui.volumes;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Notices;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done with volumes, the same from buttons, keys and menus. Lives on the FX thread.
final class VolumeActions {
    private final Messages messages;
    private final Notices notices;
    private Runnable browse = () -> {};

    VolumeActions(Messages messages, Notices notices) {
        this.messages = messages;
        this.notices = notices;
    }

    void onBrowse(Runnable action) {
        browse = action;
    }

    /// The menu of these rows; never empty.
    List<MenuItem> menu(List<VolumeLine> lines) {
        var items = new ArrayList<MenuItem>();
        if (lines.size() == 1) {
            items.add(entry("volumes.action.browse", "fth-folder", browse));
            items.add(entry("volumes.copy-name", "fth-copy", () -> copyNames(lines)));
        } else {
            items.add(entry("volumes.copy-names", "fth-copy", () -> copyNames(lines)));
        }
        return items;
    }

    void browse() {
        browse.run();
    }

    void copyNames(List<VolumeLine> lines) {
        var content = new ClipboardContent();
        content.putString(String.join("\n", lines.stream().map(VolumeLine::name).toList()));
        Clipboard.getSystemClipboard().setContent(content);
        notices.show(messages.get("volumes.copied"));
    }

    private MenuItem entry(String key, String icon, Runnable action) {
        var item = new MenuItem(messages.get(key), new FontIcon(icon));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
