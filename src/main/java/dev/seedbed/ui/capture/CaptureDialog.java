package dev.seedbed.ui.capture;

import dev.seedbed.source.server.CaptureRecord;
import dev.seedbed.task.Failure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.failure.FailureText;
import dev.seedbed.ui.window.WindowContext;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks for a server, shows what it is, and dumps it. Closing it lets a dump go on, which the status bar shows; a
/// failure is there when it is opened again. Lives on the FX thread.
public final class CaptureDialog {
    private final WindowContext window;
    private final CaptureService service;
    private final CaptureTexts texts;
    private final CaptureViewModel viewModel;
    private boolean isOpen;

    /// @param folder that dumps go to at first
    /// @param onCaptured takes the file
    public CaptureDialog(WindowContext window, CaptureService service, Path folder, Consumer<Path> onCaptured) {
        this.window = window;
        this.service = service;
        this.texts = new CaptureTexts(window.messages());
        TaskRunner tasks = window.tasks();
        this.viewModel = new CaptureViewModel(service, tasks, texts, folder, file -> {
            if (isOpen) {
                window.overlay().hide();
            }
            onCaptured.accept(file);
        });
        viewModel.failureProperty().subscribe(this::tell);
    }

    private void tell(@Nullable Failure reason) {
        if (reason != null && !isOpen) {
            String words = new FailureText(window.messages(), texts.formats())
                    .message(reason)
                    .title();
            window.notices().show(words, texts.get("capture.details"), this::show);
        }
    }

    /// Opens it for a server; for the one that is being dumped while one is.
    public void open() {
        if (!viewModel.isCapturing()) {
            viewModel.prepare(null);
        }
        show();
    }

    /// Opens it for the next version of a dump.
    public void openAgain(Path dump) {
        var _ = window.tasks()
                .run(
                        "read the record of a dump",
                        () -> service.recorded(dump),
                        outcome -> outcome.onSuccess(found -> found.ifPresent(this::openAgain)));
    }

    private void openAgain(CaptureRecord before) {
        if (!viewModel.isCapturing()) {
            viewModel.prepare(before);
        }
        show();
        if (viewModel.isAgainOfDatabase()) {
            viewModel.look();
        }
    }

    private void show() {
        isOpen = true;
        new CaptureForm(window, texts, viewModel).open(() -> isOpen = false);
    }
}
