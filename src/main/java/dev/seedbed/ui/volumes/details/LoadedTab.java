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
public final class LoadedTab {
    private final Class<?> controller;
    private final String view;
    private final Consumer<VolumeLine.@Nullable Shown> content;
    private final ViewLoader views;
    private boolean loaded;
    private VolumeLine.@Nullable Shown volume;

    private LoadedTab(Object controller, String view, Consumer<VolumeLine.@Nullable Shown> content, Messages messages) {
        this.controller = controller.getClass();
        this.view = view;
        this.content = content;
        this.views = new ViewLoader(Map.of(this.controller, () -> controller), messages);
    }

    /// What a volume is.
    public static DetailTab<VolumeLine.Shown> identity(VolumeText words) {
        var controller = new IdentityController(words);
        return new LoadedTab(controller, "identity.fxml", controller::show, words.messages())
                .tab("volumes.tab.identity");
    }

    /// Who uses a volume.
    public static DetailTab<VolumeLine.Shown> users(
            VolumeText words, AllSnapshotsActions snapshots, Navigator navigator) {
        var controller = new UsersController(words, snapshots, navigator);
        return new LoadedTab(controller, "users.fxml", controller::show, words.messages()).tab("volumes.tab.users");
    }

    private DetailTab<VolumeLine.Shown> tab(String titleKey) {
        return new DetailTab<>(titleKey, this::load, this::show, _ -> {});
    }

    private Node load() {
        Node node = views.load(controller, view);
        loaded = true;
        content.accept(volume);
        return node;
    }

    private void show(VolumeLine.@Nullable Shown next) {
        volume = next;
        if (loaded) {
            content.accept(next);
        }
    }
}
