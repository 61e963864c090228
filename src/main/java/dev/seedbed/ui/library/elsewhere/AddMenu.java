package dev.seedbed.ui.library.elsewhere;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Menus;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/// What can be added to the library: folders, and data from elsewhere. Lives on the FX thread.
public final class AddMenu {
    private final Messages texts;
    private final MenuButton button;
    private final Supplier<LibraryWays> ways;
    private final Consumer<Path> onFolder;

    /// @param onFolder adds a folder
    public AddMenu(Messages texts, MenuButton button, Supplier<LibraryWays> ways, Consumer<Path> onFolder) {
        this.texts = texts;
        this.button = button;
        this.ways = ways;
        this.onFolder = onFolder;
    }

    /// Puts the entries into the button.
    public void fill() {
        button.getItems()
                .setAll(
                        Menus.item(texts.get("library.add.folder"), "fth-folder", this::addFolder),
                        Menus.item(texts.get("library.add.compose"), "fth-layers", this::openCompose),
                        Menus.item(
                                texts.get("library.add.server"),
                                "fth-server",
                                () -> ways.get().capture()),
                        Menus.item(
                                texts.get("library.add.address"),
                                "fth-globe",
                                () -> ways.get().download()),
                        Menus.item(
                                texts.get("library.add.repository"),
                                "fth-git-branch",
                                () -> ways.get().repository()));
    }

    /// Asks for a folder.
    public void addFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("library.add-folder.title"));
        File folder = chooser.showDialog(button.getScene().getWindow());
        if (folder != null) {
            onFolder.accept(folder.toPath());
        }
    }

    private void openCompose() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("library.add.compose.title"));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(
                        texts.get("library.add.compose.files"), List.of("*.yaml", "*.yml")));
        File file = chooser.showOpenDialog(button.getScene().getWindow());
        if (file != null) {
            ways.get().project(file.toPath(), "");
        }
    }
}
