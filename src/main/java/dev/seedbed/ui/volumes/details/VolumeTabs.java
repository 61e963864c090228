package dev.seedbed.ui.volumes.details;

import dev.seedbed.ui.files.FileBrowser;
import dev.seedbed.ui.snapshots.all.AllSnapshotsActions;
import dev.seedbed.ui.volumes.list.VolumeLine;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.ui.window.DetailTab;
import dev.seedbed.ui.window.LazyView;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.volume.helper.VolumeSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The tabs about the selected volume.
public final class VolumeTabs {
    private VolumeTabs() {}

    public static DetailTab<VolumeLine.Shown> files(FileBrowser browser) {
        return new DetailTab<>(
                "volumes.tab.files",
                browser::node,
                volume -> {
                    if (volume == null) {
                        browser.show(null);
                    } else {
                        browser.show(
                                new VolumeSource.Volume(volume.volume().name()), VolumeText.place(volume.volume()));
                    }
                },
                browser::setInFront);
    }

    /// What a volume is.
    public static DetailTab<VolumeLine.Shown> identity(VolumeText words) {
        var controller = new IdentityController(words);
        return tab(
                "volumes.tab.identity", new LazyView(controller, "identity.fxml", words.messages()), controller::show);
    }

    /// Who uses a volume.
    public static DetailTab<VolumeLine.Shown> users(
            VolumeText words, AllSnapshotsActions snapshots, Navigator navigator) {
        var controller = new UsersController(words, snapshots, navigator);
        return tab("volumes.tab.users", new LazyView(controller, "users.fxml", words.messages()), controller::show);
    }

    private static DetailTab<VolumeLine.Shown> tab(
            String titleKey, LazyView view, Consumer<VolumeLine.@Nullable Shown> show) {
        return new DetailTab<>(
                titleKey,
                view::node,
                volume -> {
                    if (view.isLoaded()) {
                        show.accept(volume);
                    }
                },
                _ -> {});
    }
}
