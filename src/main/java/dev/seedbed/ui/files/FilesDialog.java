package dev.seedbed.ui.files;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.dialog.DialogFrame;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.volume.helper.VolumeSource;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Shows the files of a source above the window, from wherever somebody is. Lives on the FX thread.
public final class FilesDialog {
    private final Supplier<FileBrowser> browsers;
    private final Messages messages;
    private final Overlay overlay;

    /// @param browsers makes a browser, for each opening another one
    public FilesDialog(Supplier<FileBrowser> browsers, Messages messages, Overlay overlay) {
        this.browsers = browsers;
        this.messages = messages;
        this.overlay = overlay;
    }

    public void open(VolumeSource source) {
        FileBrowser browser = browsers.get();
        var dialog = DialogFrame.titled(
                overlay,
                messages.get("files.dialog.title", OneLine.of(name(source))),
                browser.node(),
                "compare-dialog");
        dialog.cancel(messages.get("common.close"));
        browser.show(source);
        browser.setInFront(true);
        dialog.open(() -> {
            browser.setInFront(false);
            browser.show(null);
        });
        Platform.runLater(browser::requestFocus);
    }

    private static String name(VolumeSource source) {
        return switch (source) {
            case VolumeSource.Volume(String volume) -> volume;
            case VolumeSource.HostDirectory(String path) -> path;
        };
    }
}
