package dev.seedbed.ui.volumes.details;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.snapshots.all.AllSnapshotsActions;
import dev.seedbed.ui.volumes.list.VolumeLine;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.ui.window.DetailTab;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.ui.window.ViewLoader;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Something about a volume, as a tab. Its view is loaded when first asked for.
public final class LoadedTab implements DetailTab<VolumeLine.Shown> {
    private final String titleKey;
    private final Class<?> controller;
    private final String view;
    private final Consumer<VolumeLine.@Nullable Shown> content;
    private final ViewLoader views;
    private @Nullable Node node;
    private VolumeLine.@Nullable Shown volume;

    private LoadedTab(
            String titleKey,
            Object controller,
            String view,
            Consumer<VolumeLine.@Nullable Shown> content,
            Messages messages) {
        this.titleKey = titleKey;
        this.controller = controller.getClass();
        this.view = view;
        this.content = content;
        this.views = new ViewLoader(Map.of(this.controller, () -> controller), messages);
    }

    /// What a volume is.
    public static LoadedTab identity(VolumeText words) {
        var controller = new IdentityController(words);
        return new LoadedTab("volumes.tab.identity", controller, "identity.fxml", controller::show, words.messages());
    }

    /// Who uses a volume.
    public static LoadedTab users(VolumeText words, AllSnapshotsActions snapshots, Navigator navigator) {
        var controller = new UsersController(words, snapshots, navigator);
        return new LoadedTab("volumes.tab.users", controller, "users.fxml", controller::show, words.messages());
    }

    @Override
    public String titleKey() {
        return titleKey;
    }

    @Override
    public Node node() {
        Node built = node;
        if (built == null) {
            built = views.load(controller, view);
            node = built;
            content.accept(volume);
        }
        return built;
    }

    @Override
    public void show(VolumeLine.@Nullable Shown next) {
        volume = next;
        if (node != null) {
            content.accept(next);
        }
    }
}
