package dev.seedbed.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.task.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTest {
    @TempDir
    Path folder;

    @Test
    void whatIsChangedIsThereAfterARestart() throws Exception {
        store().change(old -> old.withTheme(ThemeChoice.DARK)
                .withLanguage("ja")
                .withContext("build-box")
                .withWindow(new WindowBounds(10, 20, 1360, 860, true))
                .withLibraryFolders(List.of("/dumps with space", "/ダンプ"))
                .withRowLimit(100));

        Preferences read = store().get();
        assertThat(read.theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(read.language()).isEqualTo("ja");
        assertThat(read.context()).isEqualTo("build-box");
        assertThat(read.window()).isEqualTo(new WindowBounds(10, 20, 1360, 860, true));
        assertThat(read.libraryFolders()).containsExactly("/dumps with space", "/ダンプ");
        assertThat(read.rowLimit()).isEqualTo(100);
        assertThat(store().notice()).isEmpty();
    }

    @Test
    void unknownKeysOfAnotherVersionStay() throws Exception {
        Files.writeString(file(), "{\"theme\": \"LIGHT\", \"fromTheFuture\": {\"a\": [1, 2]}}");

        store().change(old -> old.withLanguage("en"));

        assertThat(Files.readString(file())).contains("fromTheFuture").contains("LIGHT");
        assertThat(store().get().unknown()).containsKey("fromTheFuture");
    }

    @Test
    void missingKeysTakeTheirDefaults() throws Exception {
        Files.writeString(file(), "{\"language\": \"ja\", \"theme\": null}");

        assertThat(store().get()).isEqualTo(Preferences.DEFAULTS.withLanguage("ja"));
    }

    @Test
    void anUnreadableFileIsSetAsideAndTheLastGoodOneCounts() throws Exception {
        var store = store();
        store.change(old -> old.withLanguage("ja"));
        store.change(old -> old.withRowLimit(100));
        Files.writeString(file(), "{\"language\": \"j");

        var again = store();

        assertThat(again.notice()).containsInstanceOf(Failure.LocalFile.class);
        assertThat(again.get().language()).isEqualTo("ja");
        assertThat(folder.resolve("settings.json.unreadable")).exists();
        assertThat(store().notice()).isEmpty();
    }

    @Test
    void aValueOfTheWrongTypeIsUnreadableToo() throws Exception {
        Files.writeString(file(), "{\"theme\": \"PURPLE\"}");

        assertThat(store().get()).isEqualTo(Preferences.DEFAULTS);
        assertThat(store().notice()).isEmpty();
    }

    @Test
    void foldersFollowTheDesktop() {
        Path home = Path.of("/home/me");

        assertThat(AppDirectories.of(Map.of(), "Linux", home).settingsFile())
                .isEqualTo(Path.of("/home/me/.config/seedbed/settings.json"));
        assertThat(AppDirectories.of(Map.of("XDG_STATE_HOME", "/state", "XDG_CACHE_HOME", "relative"), "Linux", home))
                .isEqualTo(new AppDirectories(
                        Path.of("/home/me/.config/seedbed"),
                        Path.of("/home/me/.cache/seedbed"),
                        Path.of("/state/seedbed")));
        assertThat(AppDirectories.of(Map.of(), "Mac OS X", home).logFile())
                .isEqualTo(Path.of("/home/me/Library/Logs/Seedbed/seedbed.log"));
        assertThat(AppDirectories.of(Map.of("SEEDBED_HOME", "/own"), "Linux", home)
                        .cache())
                .isEqualTo(Path.of("/own/cache"));
    }

    private SettingsStore store() {
        return new SettingsStore(file());
    }

    private Path file() {
        return folder.resolve("settings.json");
    }
}
