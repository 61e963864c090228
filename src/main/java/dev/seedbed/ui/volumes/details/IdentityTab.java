package dev.seedbed.ui.volumes.details;

import dev.seedbed.ui.volumes.list.VolumeLine;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.ui.window.ViewLoader;
import java.util.Map;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What a volume is, as a tab. Its view is loaded when first asked for.
public final class IdentityTab implements VolumeTab {
    private final IdentityController controller;
    private final ViewLoader views;
    private @Nullable Node node;
    private VolumeLine.@Nullable Shown volume;

    public IdentityTab(VolumeText words) {
        this.controller = new IdentityController(words);
        this.views = new ViewLoader(Map.of(IdentityController.class, () -> controller), words.messages());
    }

    @Override
    public String titleKey() {
        return "volumes.tab.identity";
    }

    @Override
    public Node node() {
        Node built = node;
        if (built == null) {
            built = views.load(IdentityController.class, "identity.fxml");
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
