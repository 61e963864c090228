package dev.seedbed.ui.dialog;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.ui.window.Overlay;
import java.io.File;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
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
        var choices = new FlowPane(8, 8, files, folder, library, empty);
        var body = DialogFrame.body(Labels.wrapped(messages.get("start.choose.text")), choices);
        var dialog = DialogFrame.titled(overlay, messages.get("start.title"), body, "question-dialog");
        dialog.cancel(messages.get("common.cancel"));
        dialog.open(files);
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
}
