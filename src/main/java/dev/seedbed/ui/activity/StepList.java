package dev.seedbed.ui.activity;

import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.text.Messages;
import javafx.beans.NamedArg;
import javafx.scene.layout.VBox;

/// The steps of a seeded start, changed in place so that nothing flickers.
public final class StepList extends VBox {
    private final SeedTexts texts;

    public StepList(@NamedArg("messages") Messages messages) {
        texts = new SeedTexts(messages);
        getStyleClass().add("steps");
    }

    void show(SeedProgress seed) {
        var lines = getChildren();
        while (lines.size() < seed.steps().size()) {
            lines.add(new StepLine(texts));
        }
        if (lines.size() > seed.steps().size()) {
            lines.remove(seed.steps().size(), lines.size());
        }
        for (int i = 0; i < lines.size(); i++) {
            ((StepLine) lines.get(i)).show(seed.steps().get(i), seed);
        }
    }
}
