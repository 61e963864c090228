package dev.seedbed.ui.shell;

import dev.seedbed.ui.fx.Keys;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.ui.window.Screen;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

/// What concerns the whole window: keyboard shortcuts and files dropped onto it.
final class ShellWindow {
    private final ShellController shell;
    private final ObjectProperty<Destination> destination;
    private final Navigator navigator;

    ShellWindow(ShellController shell, ObjectProperty<Destination> destination, Navigator navigator) {
        this.shell = shell;
        this.destination = destination;
        this.navigator = navigator;
    }

    void install(Scene scene) {
        var keys = scene.getAccelerators();
        for (Destination place : Destination.values()) {
            keys.put(Shortcuts.place(place), unlessAsked(() -> destination.set(place)));
        }
        keys.put(Keys.START, unlessAsked(() -> navigator.startDatabase(List.of())));
        keys.put(Keys.FILTER, onFront(Screen::focusFilter));
        keys.put(Keys.REFRESH, onFront(Screen::refresh));
        keys.put(Shortcuts.HELP, unlessAsked(shell::showShortcuts));
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("?") && !(event.getTarget() instanceof TextInputControl)) {
                unlessAsked(shell::showShortcuts).run();
            }
        });
        new FocusGuard(shell.overlay()).install(scene);
        scene.setOnDragOver(this::dragOver);
        scene.setOnDragExited(_ -> shell.dropVeil().setVisible(false));
        scene.setOnDragDropped(this::dropped);
    }

    /// While a dialog is open it has the keyboard.
    private Runnable unlessAsked(Runnable action) {
        return () -> {
            if (!shell.overlay().isShowing()) {
                action.run();
            }
        };
    }

    private Runnable onFront(Consumer<Screen> action) {
        return unlessAsked(() -> shell.front().ifPresent(action));
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            shell.dropVeil().setVisible(true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<Path> files =
                event.getDragboard().getFiles().stream().map(File::toPath).toList();
        shell.dropVeil().setVisible(false);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            navigator.startDatabase(files);
        }
    }
}
