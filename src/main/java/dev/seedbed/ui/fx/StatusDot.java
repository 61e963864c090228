package dev.seedbed.ui.fx;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A state: a small shape in its colour, and the word. Each tone has a shape of its own.
public final class StatusDot extends Label {
    private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>(Tone.NEUTRAL);
    private final Region dot = new Region();

    public StatusDot() {
        getStyleClass().add("status-dot");
        dot.getStyleClass().addAll("dot", Tone.NEUTRAL.styleClass());
        setGraphic(dot);
        tone.subscribe((before, now) -> {
            dot.getStyleClass().remove(before.styleClass());
            dot.getStyleClass().add(now.styleClass());
        });
    }

    public StatusDot(String text, Tone tone) {
        this();
        show(text, tone);
    }

    public void show(String text, Tone newTone) {
        setText(text);
        tone.set(newTone);
    }

    public ObjectProperty<Tone> toneProperty() {
        return tone;
    }

    public Tone getTone() {
        return tone.get();
    }

    public void setTone(Tone newTone) {
        tone.set(newTone);
    }
}
