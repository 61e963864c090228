package dev.seedbed.text;

import dev.seedbed.task.UserAction;
import java.util.Locale;

/// Says what somebody waits for.
public final class ActionText {
    private ActionText() {}

    /// @param subject what it is about, such as the name of a database
    public static String words(Messages messages, UserAction action, String subject) {
        return messages.get(
                "tasks.action." + action.name().toLowerCase(Locale.ROOT).replace('_', '-'), subject);
    }
}
