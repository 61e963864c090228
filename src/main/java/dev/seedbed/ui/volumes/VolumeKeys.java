package dev.seedbed.ui.volumes;

import dev.seedbed.ui.fx.Keys;
import dev.seedbed.ui.volumes.list.VolumeLine;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What keys do with the chosen volumes.
final class VolumeKeys {
    private final VolumeActions actions;
    private final Runnable menu;

    /// @param menu shows what can be done with them
    VolumeKeys(VolumeActions actions, Runnable menu) {
        this.actions = actions;
        this.menu = menu;
    }

    /// Consumes the event where it means something.
    void press(KeyEvent event, List<VolumeLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        if (Keys.COPY.match(event)) {
            actions.copyNames(lines);
        } else if (event.getCode() == KeyCode.ENTER) {
            actions.browse();
        } else if (Keys.isRemove(event)) {
            actions.remove(lines);
        } else if (event.getCode() == KeyCode.F2 && lines.size() == 1) {
            actions.rename(lines.getFirst().name());
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.E && lines.size() == 1) {
            actions.export(lines.getFirst().name());
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.D && lines.size() == 1) {
            actions.copy(lines.getFirst().name());
        } else if (Keys.isMenu(event)) {
            menu.run();
        } else {
            return;
        }
        event.consume();
    }
}
