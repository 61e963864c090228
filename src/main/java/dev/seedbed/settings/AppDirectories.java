package dev.seedbed.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where this program keeps its own files: preferences, a cache that may be deleted, and logs.
///
/// Follows the desktop's conventions; `SEEDBED_HOME` puts everything below one folder. Creates nothing.
public record AppDirectories(Path config, Path cache, Path state) {
    private static final String NAME = "seedbed";

    /// The folders of this user on this computer.
    public static AppDirectories ofThisUser() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    static AppDirectories of(Map<String, String> environment, String system, Path home) {
        String own = environment.get("SEEDBED_HOME");
        if (own != null && !own.isBlank()) {
            Path root = Path.of(own).toAbsolutePath();
            return new AppDirectories(root.resolve("config"), root.resolve("cache"), root.resolve("state"));
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path local = folder(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"));
            return new AppDirectories(
                    folder(environment.get("APPDATA"), home.resolve("AppData/Roaming"))
                            .resolve("Seedbed"),
                    local.resolve("Seedbed/cache"),
                    local.resolve("Seedbed/state"));
        }
        if (name.startsWith("mac")) {
            Path library = home.resolve("Library");
            return new AppDirectories(
                    library.resolve("Application Support/Seedbed"),
                    library.resolve("Caches/Seedbed"),
                    library.resolve("Logs/Seedbed"));
        }
        return new AppDirectories(
                folder(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"))
                        .resolve(NAME),
                folder(environment.get("XDG_CACHE_HOME"), home.resolve(".cache"))
                        .resolve(NAME),
                folder(environment.get("XDG_STATE_HOME"), home.resolve(".local/state"))
                        .resolve(NAME));
    }

    /// A relative path in such a variable is to be ignored, says the XDG specification.
    private static Path folder(@Nullable String value, Path otherwise) {
        return value != null && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }

    public Path settingsFile() {
        return config.resolve("settings.json");
    }

    public Path logFile() {
        return state.resolve("seedbed.log");
    }
}
