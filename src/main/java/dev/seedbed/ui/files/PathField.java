package dev.seedbed.ui.files;

import dev.seedbed.ui.files.listing.FileRow;
import dev.seedbed.ui.files.listing.FileTexts;
import dev.seedbed.ui.fx.Keys;
import dev.seedbed.volume.files.FilePath;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// The way to what is selected: buttons, and a field to type in until it is left. Lives on the FX thread.
final class PathField {
    private static final KeyCombination EDIT = Keys.shortcut(KeyCode.L);

    private final FilesViewModel viewModel;
    private final TextField field;
    private final Consumer<String> onGo;

    /// @param box where the buttons are put behind the field
    /// @param onGo goes to a path
    /// @param leave puts the keyboard into the list
    PathField(
            FilesViewModel viewModel,
            FileTexts texts,
            StackPane box,
            TextField field,
            Consumer<String> onGo,
            Runnable leave) {
        this.viewModel = viewModel;
        this.field = field;
        this.onGo = onGo;
        var crumbs = new PathCrumbs(texts, part -> onGo.accept(part.text()), this::edit);
        box.getChildren().addFirst(crumbs);
        crumbs.visibleProperty().bind(field.visibleProperty().not());
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                field.setVisible(false);
                field.setText(path());
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            }
        });
        viewModel.selectedProperty().subscribe(row -> crumbs.show(row == null ? FilePath.ROOT : row.path()));
        show();
    }

    /// Has the key that asks for the field do so anywhere in `pane`.
    void editFrom(Node pane) {
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (EDIT.match(event)) {
                edit();
                event.consume();
            }
        });
    }

    void edit() {
        field.setText(path());
        field.setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    /// Shows what is selected, unless somebody is typing.
    void show() {
        if (!field.isFocused()) {
            field.setText(path());
        }
    }

    /// Goes to what was typed.
    void jump() {
        onGo.accept(field.getText());
    }

    private String path() {
        FileRow row = viewModel.selectedProperty().get();
        return row == null ? "/" : row.path().text();
    }
}
