package dev.seedbed.ui.shell;

import dev.seedbed.ui.fx.Navigator;
import dev.seedbed.ui.fx.Screen;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;

/// What concerns the whole window: keyboard shortcuts and files dropped onto it.
final class ShellWindow {
    private static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);

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
        for (int i = 0; i < DIGITS.size(); i++) {
            Destination place = Destination.values()[i];
            keys.put(shortcut(DIGITS.get(i)), unlessAsked(() -> destination.set(place)));
        }
        keys.put(shortcut(KeyCode.COMMA), unlessAsked(() -> destination.set(Destination.SETTINGS)));
        keys.put(shortcut(KeyCode.N), unlessAsked(() -> navigator.startDatabase(List.of())));
        keys.put(shortcut(KeyCode.F), onFront(Screen::focusFilter));
        keys.put(new KeyCodeCombination(KeyCode.F5), onFront(Screen::refresh));
        new FocusGuard(shell.overlay()).install(scene);
        scene.setOnDragOver(this::dragOver);
        scene.setOnDragExited(_ -> shell.dropVeil().setVisible(false));
        scene.setOnDragDropped(this::dropped);
    }

    private static KeyCombination shortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
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
