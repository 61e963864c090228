package dev.seedbed.settings;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the user prefers. Never holds a secret.
///
/// @param language language tag such as `ja`, empty for the desktop's
/// @param context name of the engine context used last, empty for the one the docker command would use
/// @param libraryFolders absolute paths; the samples are not among them
/// @param rowLimit rows on one page of a query preview
/// @param unknown settings of other versions, kept as they are
public record Preferences(
        ThemeChoice theme,
        String language,
        String context,
        @Nullable WindowBounds window,
        List<String> libraryFolders,
        boolean showSamples,
        int rowLimit,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public static final int DEFAULT_ROW_LIMIT = 500;

    public static final Preferences DEFAULTS =
            new Preferences(ThemeChoice.SYSTEM, "", "", null, List.of(), true, DEFAULT_ROW_LIMIT, Map.of());

    public Preferences {
        libraryFolders = List.copyOf(libraryFolders);
        unknown = new LinkedHashMap<>(unknown);
    }

    public Preferences withTheme(ThemeChoice newTheme) {
        return new Preferences(newTheme, language, context, window, libraryFolders, showSamples, rowLimit, unknown);
    }

    public Preferences withLanguage(String newLanguage) {
        return new Preferences(theme, newLanguage, context, window, libraryFolders, showSamples, rowLimit, unknown);
    }

    public Preferences withContext(String newContext) {
        return new Preferences(theme, language, newContext, window, libraryFolders, showSamples, rowLimit, unknown);
    }

    public Preferences withWindow(WindowBounds bounds) {
        return new Preferences(theme, language, context, bounds, libraryFolders, showSamples, rowLimit, unknown);
    }

    public Preferences withLibraryFolders(List<String> folders) {
        return new Preferences(theme, language, context, window, folders, showSamples, rowLimit, unknown);
    }

    public Preferences withShowSamples(boolean show) {
        return new Preferences(theme, language, context, window, libraryFolders, show, rowLimit, unknown);
    }

    public Preferences withRowLimit(int rows) {
        return new Preferences(theme, language, context, window, libraryFolders, showSamples, rows, unknown);
    }
}
