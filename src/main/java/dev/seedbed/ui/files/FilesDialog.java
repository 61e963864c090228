package dev.seedbed.ui.files;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.volume.helper.VolumeSource;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

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
        var title = new Label(messages.get("files.dialog.title", OneLine.of(name(source))));
        title.getStyleClass().add("dialog-title");
        var header = new HBox(title);
        header.getStyleClass().add("dialog-header");
        var close = new Button(messages.get("common.close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> overlay.hide());
        var buttons = new HBox(close);
        buttons.getStyleClass().addAll("dialog-buttons", "actions");
        VBox.setVgrow(browser.node(), Priority.ALWAYS);
        var box = new VBox(header, browser.node(), buttons);
        box.getStyleClass().addAll("dialog", "compare-dialog");
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.setAccessibleText(title.getText());
        browser.show(source);
        browser.setInFront(true);
        overlay.show(box, () -> {
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
