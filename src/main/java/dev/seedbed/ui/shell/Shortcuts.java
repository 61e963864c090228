package dev.seedbed.ui.shell;

import dev.seedbed.ui.fx.Keys;
import java.util.List;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

/// Every key that does something, for the window that lists them and for tooltips. What a key does is with the view
/// that listens to it.
final class Shortcuts {
    static final KeyCombination SETTINGS = Keys.shortcut(KeyCode.COMMA);
    static final KeyCombination HELP = Keys.key(KeyCode.F1);
    static final KeyCombination QUESTION_MARK = new KeyCharacterCombination("?");

    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7);

    static final List<Group> GROUPS = List.of(
            new Group(
                    "shell.keys.window",
                    List.of(
                            line("shell.keys.places", place(Destination.DATABASES), place(Destination.ACTIVITY)),
                            line("shell.nav.settings", SETTINGS),
                            line("databases.start", Keys.START),
                            line("shell.keys.filter", Keys.FILTER),
                            line("shell.keys.into-list", Keys.key(KeyCode.DOWN)),
                            line("shell.keys.refresh", Keys.REFRESH),
                            line("shell.keys", HELP, QUESTION_MARK),
                            line("shell.keys.close", Keys.key(KeyCode.ESCAPE)))),
            new Group(
                    "shell.keys.rows",
                    List.of(
                            line("shell.keys.open", Keys.OPEN),
                            line("shell.keys.menu", Keys.MENU, Keys.OTHER_MENU),
                            line("shell.keys.copy", Keys.COPY),
                            line("shell.keys.remove", Keys.REMOVE),
                            line("shell.keys.all", Keys.shortcut(KeyCode.A)))),
            new Group("shell.nav.databases", List.of(line("shell.keys.start-stop", Keys.TOGGLE))),
            new Group(
                    "query.title",
                    List.of(
                            line("shell.keys.run", Keys.shortcut(KeyCode.ENTER)),
                            line("shell.keys.complete", Keys.key(KeyCode.SPACE, KeyCombination.CONTROL_DOWN)))),
            new Group(
                    "shell.nav.volumes",
                    List.of(
                            line("volumes.action.rename", Keys.key(KeyCode.F2)),
                            line("volumes.action.copy", Keys.shortcut(KeyCode.D)),
                            line("volumes.action.export", Keys.shortcut(KeyCode.E)))),
            new Group(
                    "files.title",
                    List.of(
                            line("shell.keys.folder", Keys.key(KeyCode.RIGHT), Keys.key(KeyCode.LEFT)),
                            line("shell.keys.path", Keys.shortcut(KeyCode.L)),
                            line("files.copy-out", Keys.shortcut(KeyCode.S)),
                            line("files.copy-in", Keys.shortcut(KeyCode.V)))));

    private Shortcuts() {}

    /// The key of a place, Ctrl+1 and so on.
    static KeyCombination place(Destination destination) {
        return destination == Destination.SETTINGS ? SETTINGS : Keys.shortcut(DIGITS.get(destination.ordinal()));
    }

    private static Line line(String key, KeyCombination... keys) {
        return new Line(key, List.of(keys));
    }

    /// @param title key of the text above the lines
    record Group(String title, List<Line> lines) {}

    /// @param text key of what it does
    /// @param keys any of them
    record Line(String text, List<KeyCombination> keys) {}
}
