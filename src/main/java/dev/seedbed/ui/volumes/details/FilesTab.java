package dev.seedbed.ui.volumes.details;

import dev.seedbed.ui.files.FileBrowser;
import dev.seedbed.ui.volumes.list.VolumeLine;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.ui.window.DetailTab;
import dev.seedbed.volume.helper.VolumeSource;
import org.jspecify.annotations.Nullable;

/// The files of a volume, as a tab.
public final class FilesTab {
    private final FileBrowser browser;

    public FilesTab(FileBrowser browser) {
        this.browser = browser;
    }

    public DetailTab<VolumeLine.Shown> tab() {
        return new DetailTab<>("volumes.tab.files", browser::node, this::show, browser::setInFront);
    }

    private void show(VolumeLine.@Nullable Shown volume) {
        if (volume == null) {
            browser.show(null);
        } else {
            browser.show(new VolumeSource.Volume(volume.volume().name()), VolumeText.place(volume.volume()));
        }
    }
}
