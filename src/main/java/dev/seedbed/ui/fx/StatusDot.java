package dev.seedbed.ui.fx;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A state: a small shape in its colour, and the word. Each tone has a shape of its own.
public final class StatusDot extends Label {
    private Tone tone = Tone.NEUTRAL;
    private final Region dot = new Region();

    public StatusDot() {
        getStyleClass().add("status-dot");
        dot.getStyleClass().addAll("dot", tone.styleClass());
        setGraphic(dot);
    }

    public StatusDot(String text, Tone tone) {
        this();
        show(text, tone);
    }

    public void show(String text, Tone newTone) {
        setText(text);
        if (newTone != tone) {
            dot.getStyleClass().remove(tone.styleClass());
            dot.getStyleClass().add(newTone.styleClass());
            tone = newTone;
        }
    }
}
