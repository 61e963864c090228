package dev.seedbed.ui.fx;

import javafx.beans.NamedArg;
import javafx.scene.control.Label;

/// A small pill with a word or two, such as `read-only` or `truncated`.
public final class Badge extends Label {
    public Badge(@NamedArg("text") String text, @NamedArg("tone") Tone tone) {
        super(text);
        getStyleClass().addAll("badge", tone.styleClass());
        setMinWidth(USE_PREF_SIZE);
    }
}
