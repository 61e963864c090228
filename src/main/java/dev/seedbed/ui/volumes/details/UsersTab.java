package dev.seedbed.ui.volumes.details;

import dev.seedbed.ui.snapshots.all.AllSnapshotsActions;
import dev.seedbed.ui.volumes.list.VolumeLine;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.ui.window.ViewLoader;
import java.util.Map;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Who uses a volume, as a tab. Its view is loaded when first asked for.
public final class UsersTab implements VolumeTab {
    private final UsersController controller;
    private final ViewLoader views;
    private @Nullable Node node;
    private VolumeLine.@Nullable Shown volume;

    public UsersTab(VolumeText words, AllSnapshotsActions snapshots, Navigator navigator) {
        this.controller = new UsersController(words, snapshots, navigator);
        this.views = new ViewLoader(Map.of(UsersController.class, () -> controller), words.messages());
    }

    @Override
    public String titleKey() {
        return "volumes.tab.users";
    }

    @Override
    public Node node() {
        Node built = node;
        if (built == null) {
            built = views.load(UsersController.class, "users.fxml");
            node = built;
            controller.show(volume);
        }
        return built;
    }

    @Override
    public void show(VolumeLine.@Nullable Shown next) {
        volume = next;
        if (node != null) {
            controller.show(next);
        }
    }
}
