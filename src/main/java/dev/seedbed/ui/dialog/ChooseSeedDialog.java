package dev.seedbed.ui.dialog;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.ui.window.Overlay;
import java.io.File;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks what a database is to be started from: files, a folder, something of the library, or nothing.
public final class ChooseSeedDialog {
    private final Messages messages;
    private final Overlay overlay;
    private final Navigator navigator;

    public ChooseSeedDialog(Messages messages, Overlay overlay, Navigator navigator) {
        this.messages = messages;
        this.overlay = overlay;
        this.navigator = navigator;
    }

    /// @param owner the window that the file dialogs belong to
    public void open(Window owner) {
        var files = button("start.choose.files");
        files.setOnAction(_ -> {
            List<File> chosen = new FileChooser().showOpenMultipleDialog(owner);
            start(chosen);
        });
        var folder = button("start.choose.folder");
        folder.setOnAction(_ -> {
            File chosen = new DirectoryChooser().showDialog(owner);
            start(chosen == null ? null : List.of(chosen));
        });
        var library = button("start.choose.library");
        library.setOnAction(_ -> {
            overlay.hide();
            navigator.showLibrary();
        });
        var empty = button("start.choose.empty");
        empty.setOnAction(_ -> navigator.startEmpty());
        var cancel = button("common.cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> overlay.hide());
        overlay.show(box(List.of(files, folder, library, empty), cancel), () -> {});
        Platform.runLater(files::requestFocus);
    }

    private void start(@Nullable List<File> chosen) {
        if (chosen != null && !chosen.isEmpty()) {
            navigator.startDatabase(chosen.stream()
                    .map(File::toPath)
                    .map(Objects::requireNonNull)
                    .toList());
        }
    }

    private Button button(String key) {
        return new Button(messages.get(key));
    }

    private Region box(List<Button> ways, Button cancel) {
        var title = new Label(messages.get("start.title"));
        title.getStyleClass().add("dialog-title");
        var text = new Label(messages.get("start.choose.text"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var choices = new FlowPane(8, 8);
        choices.getChildren().addAll(ways);
        var body = new VBox(text, choices);
        body.getStyleClass().add("dialog-body");
        var header = new HBox(title);
        header.getStyleClass().add("dialog-header");
        var buttons = new HBox(cancel);
        buttons.getStyleClass().addAll("actions", "dialog-buttons");
        var box = new VBox(header, body, buttons);
        box.getStyleClass().addAll("dialog", "question-dialog");
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.setAccessibleText(title.getText());
        return box;
    }
}
