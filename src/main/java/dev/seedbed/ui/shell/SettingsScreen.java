package dev.seedbed.ui.shell;

import dev.seedbed.settings.SettingsStore;
import dev.seedbed.settings.ThemeChoice;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.window.Screen;
import dev.seedbed.ui.window.ViewLoader;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;

/// The screen of preferences.
public final class SettingsScreen implements Screen {
    private final Node node;

    public SettingsScreen(
            SettingsStore settings, ObjectProperty<ThemeChoice> theme, TaskRunner tasks, Messages messages) {
        node = ViewLoader.load(new SettingsController(settings, theme, tasks, messages), "settings.fxml", messages);
    }

    @Override
    public Node node() {
        return node;
    }
}
