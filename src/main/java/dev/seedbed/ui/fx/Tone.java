package dev.seedbed.ui.fx;

import java.util.Locale;

/// The meaning a colour stands for. Never the only carrier of that meaning: shape and text say it too.
public enum Tone {
    NEUTRAL,
    ACCENT,
    SUCCESS,
    WARNING,
    DANGER;

    /// The style class that brings the colour: `tone-success`, …
    public String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
