package dev.seedbed.ui.volumes.details;

import dev.seedbed.ui.files.FileBrowser;
import dev.seedbed.ui.volumes.list.VolumeLine;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.ui.window.DetailTab;
import dev.seedbed.volume.helper.VolumeSource;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The files of a volume, as a tab.
public final class FilesTab implements DetailTab<VolumeLine.Shown> {
    private final FileBrowser browser;

    public FilesTab(FileBrowser browser) {
        this.browser = browser;
    }

    @Override
    public String titleKey() {
        return "volumes.tab.files";
    }

    @Override
    public Node node() {
        return browser.node();
    }

    @Override
    public void show(VolumeLine.@Nullable Shown volume) {
        if (volume == null) {
            browser.show(null);
        } else {
            browser.show(new VolumeSource.Volume(volume.volume().name()), VolumeText.place(volume.volume()));
        }
    }

    @Override
    public void setInFront(boolean inFront) {
        browser.setInFront(inFront);
    }
}
