package dev.seedbed.ui.capture;

import atlantafx.base.controls.PasswordTextField;
import dev.seedbed.source.server.CaptureProgress;
import dev.seedbed.source.server.ServerFacts;
import dev.seedbed.task.Failure;
import dev.seedbed.ui.dialog.DialogFrame;
import dev.seedbed.ui.dialog.FormGrid;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.ThinProgressBar;
import dev.seedbed.ui.window.WindowContext;
import java.io.File;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The dialog while it is open. Lives on the FX thread.
final class CaptureForm {
    private final CaptureTexts texts;
    private final CaptureViewModel viewModel;
    private final TextField address = new TextField();
    private final PasswordTextField password = new PasswordTextField();
    private final Label folder = new Label();
    private final Button chooseFolder = new Button();
    private final VBox facts = new VBox(6);
    private final Label doing = Labels.wrapped("", "muted");
    private final ThinProgressBar bar = new ThinProgressBar();
    private final VBox working = new VBox(8, doing, bar);
    private final FailurePane failure;
    private final FormGrid grid = new FormGrid(FormGrid.WIDE);
    private final DialogFrame frame;
    private final Button cancel;
    private final Button agree;

    CaptureForm(WindowContext window, CaptureTexts texts, CaptureViewModel viewModel) {
        this.texts = texts;
        this.viewModel = viewModel;
        failure = new FailurePane(window.messages());
        chooseFolder.setText(texts.get("capture.folder.choose"));
        var hint = Labels.wrapped(texts.get(viewModel.isAgain() ? "capture.again" : "capture.hint"), "muted");
        var body = DialogFrame.body(hint, grid, facts, working, failure);
        frame = DialogFrame.titled(window.overlay(), texts.get("capture.title"), body);
        frame.setId("captureDialog");
        cancel = frame.cancel(texts.get("common.cancel"));
        agree = frame.button("", this::agree);
        agree.setId("agreeButton");
        agree.setDefaultButton(true);
        agree.getStyleClass().add("success");
        agree.setMinWidth(Region.USE_PREF_SIZE);
        fields();
    }

    private void fields() {
        address.setId("captureAddress");
        address.setPromptText(texts.get("capture.address.such-as"));
        address.textProperty().bindBidirectional(viewModel.addressProperty());
        grid.field(texts.get("capture.address"), address);
        password.setId("capturePassword");
        password.setPromptText(texts.get("capture.password.hint"));
        password.setText(viewModel.passwordProperty().get());
        password.passwordProperty()
                .subscribe(text -> viewModel.passwordProperty().set(text == null ? "" : text));
        if (!viewModel.isAgainOfDatabase()) {
            grid.field(texts.get("capture.password"), password);
        }
        address.setDisable(viewModel.isAgainOfDatabase());
        chooseFolder.setOnAction(_ -> chooseFolder());
        chooseFolder.setMinWidth(Region.USE_PREF_SIZE);
        folder.setMinWidth(0);
        folder.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(folder, Priority.ALWAYS);
        var line = new HBox(folder, chooseFolder);
        line.getStyleClass().add("actions");
        grid.field(texts.get("capture.folder"), line);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.get("capture.progress"));
        for (Node part : new Node[] {facts, working}) {
            part.managedProperty().bind(part.visibleProperty());
        }
    }

    void open(Runnable onClosed) {
        var all = new Subscription[] {
            viewModel.passwordProperty().subscribe(this::showPassword),
            viewModel.stateProperty().subscribe(this::showState),
            viewModel.factsProperty().subscribe(this::showFacts),
            viewModel.progressProperty().subscribe(this::showProgress),
            viewModel.folderProperty().subscribe(path -> folder.setText(OneLine.of(path.toString()))),
            viewModel.failureProperty().subscribe(this::showFailure)
        };
        frame.open(() -> {
            onClosed.run();
            for (Subscription one : all) {
                one.unsubscribe();
            }
            address.textProperty().unbindBidirectional(viewModel.addressProperty());
            viewModel.close();
        });
        Platform.runLater(viewModel.addressProperty().get().isEmpty() ? address::requestFocus : password::requestFocus);
    }

    private void showPassword(String text) {
        if (!text.equals(password.getPassword())) {
            password.setText(text);
        }
    }

    private void showState(CaptureViewModel.State state) {
        boolean captures = viewModel.isCapturing();
        boolean works = captures || state == CaptureViewModel.State.LOOKING;
        grid.setDisable(works);
        working.setVisible(works);
        facts.setVisible(viewModel.factsProperty().get() != null);
        bar.setProgress(-1);
        if (state == CaptureViewModel.State.LOOKING) {
            doing.setText(texts.get("capture.looking"));
        } else if (state == CaptureViewModel.State.CAPTURING) {
            doing.setText(texts.get("capture.begins"));
        } else if (state == CaptureViewModel.State.CANCELLING) {
            doing.setText(texts.get("capture.cancelling"));
        }
        agree.setText(texts.get(
                captures
                        ? "capture.background"
                        : viewModel.factsProperty().get() == null ? "capture.look" : "capture.button"));
        agree.setDisable(state == CaptureViewModel.State.LOOKING);
        if (state == CaptureViewModel.State.LOOKED_AT && cancel.isFocused()) {
            // It had the keyboard only because nothing else could.
            agree.requestFocus();
        }
        cancel.setText(texts.get(captures ? "capture.cancel" : "common.cancel"));
        cancel.setOnAction(_ -> {
            if (viewModel.isCapturing()) {
                viewModel.cancel();
            } else {
                frame.close();
            }
        });
        // Escape closes, and what is going on goes on.
        cancel.setCancelButton(!captures);
    }

    private void showFacts(@Nullable ServerFacts found) {
        facts.getChildren().clear();
        if (found != null) {
            texts.facts(found).forEach(line -> facts.getChildren().add(Labels.withIcon("fth-info", line)));
            texts.warnings(found).forEach(line -> facts.getChildren().add(Labels.withIcon("fth-alert-triangle", line)));
        }
        showState(viewModel.stateProperty().get());
    }

    private void showProgress(@Nullable CaptureProgress progress) {
        if (progress != null && viewModel.stateProperty().get() == CaptureViewModel.State.CAPTURING) {
            doing.setText(texts.progress(progress));
            bar.setProgress(progress.fraction());
        }
    }

    private void showFailure(@Nullable Failure reason) {
        failure.setFailure(reason);
        if (reason != null && cancel.isFocused()) {
            address.requestFocus();
        }
    }

    private void chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("capture.folder"));
        File chosen = chooser.showDialog(folder.getScene().getWindow());
        if (chosen != null) {
            viewModel.folderProperty().set(chosen.toPath());
        }
    }

    private void agree() {
        if (viewModel.isCapturing()) {
            frame.close();
        } else if (viewModel.factsProperty().get() == null) {
            viewModel.look();
        } else {
            viewModel.capture();
        }
    }
}
