package dev.seedbed.settings;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the user prefers. Never holds a secret.
///
/// @param language language tag such as `ja`, empty for the desktop's
/// @param context name of the engine context used last, empty for the one the docker command would use
/// @param libraryFolders absolute paths; the samples are not among them
/// @param favourites keys of what the user marked in the library
/// @param recentSeeds keys of what databases were started from, the last one first
/// @param rowLimit rows on one page of a query preview
/// @param unknown settings of other versions, kept as they are
@RecordBuilder
public record Preferences(
        ThemeChoice theme,
        String language,
        String context,
        @Nullable WindowBounds window,
        List<String> libraryFolders,
        boolean showSamples,
        List<String> favourites,
        List<String> recentSeeds,
        int rowLimit,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown)
        implements PreferencesBuilder.With {

    public static final int DEFAULT_ROW_LIMIT = 500;

    public static final Preferences DEFAULTS = PreferencesBuilder.builder()
            .theme(ThemeChoice.SYSTEM)
            .language("")
            .context("")
            .showSamples(true)
            .rowLimit(DEFAULT_ROW_LIMIT)
            .build();

    public Preferences {
        libraryFolders = List.copyOf(libraryFolders);
        favourites = List.copyOf(favourites);
        recentSeeds = List.copyOf(recentSeeds);
        unknown = new LinkedHashMap<>(unknown);
    }
}
