package dev.seedbed.ui.download;

import dev.seedbed.source.web.WebFile;
import dev.seedbed.task.Failure;
import dev.seedbed.text.failure.FailureText;
import dev.seedbed.ui.dialog.DialogFrame;
import dev.seedbed.ui.dialog.FormGrid;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.ThinProgressBar;
import dev.seedbed.ui.window.WindowContext;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Asks for an address, downloads its file, and shows size and checksum. Closing it lets the download go on, which the
/// status bar shows. Lives on the FX thread.
public final class DownloadDialog {
    private final WindowContext window;
    private final DownloadTexts texts;
    private final DownloadViewModel viewModel;
    private final Consumer<Path> onStart;
    private boolean isOpen;

    /// @param onFetched takes the file as soon as it is there
    /// @param onStart opens the dialog that starts a database from it
    public DownloadDialog(
            WindowContext window, DownloadService service, Consumer<Path> onFetched, Consumer<Path> onStart) {
        this.window = window;
        this.onStart = onStart;
        this.texts = new DownloadTexts(window.messages());
        this.viewModel = new DownloadViewModel(service, window.tasks(), texts, file -> {
            onFetched.accept(file.path());
            if (!isOpen) {
                window.notices()
                        .show(
                                texts.get("download.ready", name(file)),
                                texts.get("download.start"),
                                () -> onStart.accept(file.path()));
            }
        });
        viewModel.failureProperty().subscribe(this::tell);
    }

    private static String name(WebFile file) {
        return OneLine.of(String.valueOf(file.path().getFileName()));
    }

    private void tell(@Nullable Failure reason) {
        if (reason != null && !isOpen) {
            String words = new FailureText(window.messages(), texts.formats())
                    .message(reason)
                    .title();
            window.notices().show(words, texts.get("download.details"), this::show);
        }
    }

    /// Opens it for an address, or for the download that is going on.
    public void open() {
        viewModel.prepare();
        show();
    }

    private void show() {
        new Form().open();
    }

    /// The dialog while it is open.
    private final class Form {
        private final TextField address = new TextField();
        private final TextField checksum = new TextField();
        private final FormGrid grid = new FormGrid(FormGrid.WIDE);
        private final Label doing = Labels.wrapped("", "muted");
        private final ThinProgressBar bar = new ThinProgressBar();
        private final VBox working = new VBox(8, doing, bar);
        private final GridPane done = new GridPane();
        private final FailurePane failure = new FailurePane(window.messages());
        private final DialogFrame frame;
        private final Button cancel;
        private final Button agree;

        Form() {
            var hint = Labels.wrapped(texts.get("download.hint"), "muted");
            var body = DialogFrame.body(hint, grid, working, done, failure);
            frame = DialogFrame.titled(window.overlay(), texts.get("download.title"), body);
            frame.setId("downloadDialog");
            cancel = frame.cancel(texts.get("common.cancel"));
            agree = frame.button("", this::agree);
            agree.setId("agreeButton");
            agree.setDefaultButton(true);
            agree.getStyleClass().add("success");
            agree.setMinWidth(Region.USE_PREF_SIZE);
            address.setId("downloadAddress");
            address.setPromptText("https://example.com/dump.sql.gz");
            address.textProperty().bindBidirectional(viewModel.addressProperty());
            grid.field(texts.get("download.address"), address);
            checksum.setId("downloadChecksum");
            checksum.setPromptText(texts.get("download.checksum.hint"));
            checksum.textProperty().bindBidirectional(viewModel.checksumProperty());
            grid.field(texts.get("download.checksum"), checksum);
            done.getStyleClass().add("form-grid");
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setAccessibleText(texts.get("download.title"));
            for (Node part : new Node[] {working, done}) {
                part.managedProperty().bind(part.visibleProperty());
            }
        }

        void open() {
            isOpen = true;
            var all = new Subscription[] {
                viewModel.fileProperty().subscribe(this::showFile),
                viewModel.stateProperty().subscribe(_ -> showState()),
                viewModel.progressProperty().subscribe(_ -> showState()),
                viewModel.failureProperty().subscribe(this::showFailure)
            };
            frame.open(() -> {
                isOpen = false;
                for (Subscription one : all) {
                    one.unsubscribe();
                }
                address.textProperty().unbindBidirectional(viewModel.addressProperty());
                checksum.textProperty().unbindBidirectional(viewModel.checksumProperty());
            });
            Platform.runLater(address::requestFocus);
        }

        private void showState() {
            DownloadViewModel.State state = viewModel.stateProperty().get();
            DownloadViewModel.Progress progress = viewModel.progressProperty().get();
            boolean works = viewModel.isDownloading();
            boolean isStopped = state == DownloadViewModel.State.STOPPED;
            grid.setDisable(works);
            working.setVisible(works || isStopped);
            done.setVisible(state == DownloadViewModel.State.DONE);
            doing.setText(isStopped ? texts.stopped(progress) : texts.progress(progress));
            bar.setProgress(progress.fraction());
            agree.setText(texts.get(
                    switch (state) {
                        case ADDRESS -> "download.button";
                        case DOWNLOADING -> "download.background";
                        case STOPPED -> "download.continue";
                        case DONE -> "download.start";
                    }));
            cancel.setText(texts.get(
                    works
                            ? "download.cancel"
                            : state == DownloadViewModel.State.DONE ? "common.close" : "common.cancel"));
            cancel.setOnAction(_ -> {
                if (viewModel.isDownloading()) {
                    viewModel.cancel();
                } else {
                    frame.close();
                }
            });
            // Escape closes, and what is going on goes on.
            cancel.setCancelButton(!works);
            if (!works && state != DownloadViewModel.State.ADDRESS && cancel.isFocused()) {
                // It had the keyboard only because nothing else could.
                agree.requestFocus();
            }
        }

        private void showFile(@Nullable WebFile file) {
            done.getChildren().clear();
            if (file != null) {
                fact("download.file", name(file));
                fact("download.size", texts.formats().size(file.bytes()));
                fact("download.sha256", file.sha256());
                fact("download.state", texts.get("download.age." + DownloadTexts.key(file.age())));
            }
        }

        private void showFailure(@Nullable Failure reason) {
            failure.setFailure(reason);
            if (reason != null && cancel.isFocused()) {
                address.requestFocus();
            }
        }

        private void fact(String key, String value) {
            Labels.fact(done, texts.get(key), Labels.wrapped(value)).setMinWidth(Region.USE_PREF_SIZE);
        }

        private void agree() {
            WebFile file = viewModel.fileProperty().get();
            if (viewModel.isDownloading()) {
                frame.close();
            } else if (file != null) {
                frame.close();
                onStart.accept(file.path());
            } else {
                viewModel.fetch();
            }
        }
    }
}
