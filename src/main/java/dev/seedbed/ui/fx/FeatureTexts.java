package dev.seedbed.ui.fx;

import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import java.util.Locale;

/// What a screen says, with sizes and times in the user's language. Immutable.
public abstract class FeatureTexts {
    private final Messages messages;
    private final Formats formats;

    protected FeatureTexts(Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages);
    }

    public final Messages messages() {
        return messages;
    }

    public final Formats formats() {
        return formats;
    }

    public final String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /// What the key of a text calls a constant: `seed-job` for `SEED_JOB`.
    public static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
