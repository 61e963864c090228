package dev.seedbed.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.seedbed.settings.ThemeChoice;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The look of all windows: Primer light or dark, as the desktop has it or as the user chose, with our fonts.
///
/// Made once, lives on the FX thread.
public final class Theme {
    private static final String LIGHT = new PrimerLight().getUserAgentStylesheetBSS();
    private static final String DARK = new PrimerDark().getUserAgentStylesheetBSS();
    private static final List<String> FONTS = List.of(
            "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-Bold.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-Italic.otf",
            "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Regular.ttf",
            "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Italic.ttf",
            "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Bold.ttf");

    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);

    public Theme() {
        FONTS.forEach(Theme::load);
        var desktop = Platform.getPreferences().colorSchemeProperty();
        desktop.subscribe(this::apply);
        choice.subscribe(this::apply);
        apply();
    }

    /// What the user chose; a change shows at once.
    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /// Gives a scene our style sheets. Popups take them from the scene they belong to.
    public void style(Scene scene) {
        scene.getStylesheets().setAll(sheet("tokens"), sheet("seedbed"));
    }

    public boolean isDark() {
        return switch (choice.get()) {
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }

    private void apply() {
        Application.setUserAgentStylesheet(isDark() ? DARK : LIGHT);
    }

    /// The form that needs no parsing, where the program was packed with it.
    private static String sheet(String name) {
        URL url = Theme.class.getResource("/dev/seedbed/ui/" + name + ".bss");
        if (url == null) {
            url = Objects.requireNonNull(Theme.class.getResource("/dev/seedbed/ui/" + name + ".css"), name);
        }
        return url.toExternalForm();
    }

    private static void load(String font) {
        var url = Objects.requireNonNull(Theme.class.getResource(font), font);
        Font.loadFont(url.toExternalForm(), 13);
    }
}
