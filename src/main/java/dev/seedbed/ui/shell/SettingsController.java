package dev.seedbed.ui.shell;

import dev.seedbed.settings.Preferences;
import dev.seedbed.settings.SettingsStore;
import dev.seedbed.settings.ThemeChoice;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;

/// Binds `settings.fxml`: every change counts at once and is written in the background.
public final class SettingsController {
    private static final List<String> LANGUAGES = List.of("", "en", "ja");
    private static final List<Integer> ROW_LIMITS = List.of(100, 500, 1000, 5000);

    private final SettingsStore settings;
    private final ObjectProperty<ThemeChoice> theme;
    private final TaskRunner tasks;
    private final Messages messages;

    @FXML
    private ChoiceBox<ThemeChoice> themeBox;

    @FXML
    private ChoiceBox<String> languageBox;

    @FXML
    private ChoiceBox<Integer> rowLimitBox;

    @FXML
    private Label languageHint;

    @FXML
    private FailurePane failurePane;

    public SettingsController(
            SettingsStore settings, ObjectProperty<ThemeChoice> theme, TaskRunner tasks, Messages messages) {
        this.settings = settings;
        this.theme = theme;
        this.tasks = tasks;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Preferences now = settings.get();
        languageHint.setVisible(false);
        fill(
                themeBox,
                List.of(ThemeChoice.values()),
                now.theme(),
                choice -> messages.get("shell.settings.theme." + choice.name().toLowerCase(Locale.ROOT)));
        fill(
                languageBox,
                LANGUAGES,
                now.language(),
                tag -> messages.get("shell.settings.language." + (tag.isEmpty() ? "system" : tag)));
        fill(rowLimitBox, ROW_LIMITS, now.rowLimit(), rows -> Integer.toString(rows));
        themeBox.valueProperty().subscribe((_, chosen) -> {
            theme.set(chosen);
            change(preferences -> preferences.withTheme(chosen));
        });
        languageBox.valueProperty().subscribe((_, chosen) -> {
            languageHint.setVisible(true);
            change(preferences -> preferences.withLanguage(chosen));
        });
        rowLimitBox.valueProperty().subscribe((_, chosen) -> change(preferences -> preferences.withRowLimit(chosen)));
        settings.notice().ifPresent(failurePane::setFailure);
    }

    private void change(UnaryOperator<Preferences> change) {
        TaskRunner.Work<Boolean> work = () -> {
            settings.change(change);
            return true;
        };
        var _ = tasks.run("write settings", work, outcome -> outcome.handle(_ -> {}, failurePane::setFailure));
    }

    private static <T> void fill(ChoiceBox<T> box, List<T> choices, T chosen, Function<T, String> name) {
        box.setConverter(Texts.converter(name));
        box.setItems(FXCollections.observableArrayList(choices));
        box.setValue(chosen);
    }
}
