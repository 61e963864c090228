package dev.seedbed.ui.files;

import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.files.listing.FileTexts;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.window.LazyView;
import dev.seedbed.ui.window.WindowContext;
import dev.seedbed.volume.files.VolumeFiles;
import dev.seedbed.volume.helper.ServersOnData;
import dev.seedbed.volume.helper.VolumeSource;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The files of one source, with a preview beside them. Its view is loaded when first asked for. Lives on the FX
/// thread.
public final class FileBrowser {
    private final FilesViewModel viewModel;
    private final PreviewViewModel preview;
    private final FilesController controller;
    private final LazyView view;

    /// @param servers tell who runs on the files that are written to
    /// @param onWritten hears on the FX thread that something was copied into a source
    public FileBrowser(
            VolumeFiles files,
            ServersOnData servers,
            BackgroundTasks background,
            FileChoosers choosers,
            WindowContext window,
            Consumer<VolumeSource> onWritten) {
        TaskRunner tasks = window.tasks();
        Messages messages = window.messages();
        var texts = new FileTexts(messages);
        this.viewModel = new FilesViewModel(files, tasks);
        this.preview = new PreviewViewModel(new PreviewReader(), tasks);
        var copies = new FileCopies(files, background, texts);
        var actions = new FileActions(viewModel, servers, copies, choosers, texts, window, onWritten);
        var pane = new LazyView(new PreviewController(preview, tasks, texts), "preview.fxml", messages);
        this.controller = new FilesController(viewModel, actions, pane, new DraggedFiles(copies, tasks), texts);
        this.view = new LazyView(controller, "files.fxml", messages);
        viewModel.selectedProperty().subscribe(row -> preview.show(viewModel.session(), row));
    }

    public Node node() {
        return view.node();
    }

    /// Shows another source, or none.
    public void show(@Nullable VolumeSource source) {
        show(source, "");
    }

    /// Shows another source, or none.
    ///
    /// @param lies where the source lies if that is elsewhere and may not answer, empty otherwise
    public void show(@Nullable VolumeSource source, String lies) {
        viewModel.show(source, lies);
    }

    public void setInFront(boolean inFront) {
        if (!inFront) {
            preview.stop();
        }
        viewModel.setInFront(inFront);
    }

    /// Goes to a path of the source.
    public void jump(String path) {
        viewModel.jump(path);
    }

    public void requestFocus() {
        if (view.isLoaded()) {
            controller.requestFocus();
        }
    }
}
