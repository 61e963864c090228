package dev.seedbed.ui.activity;

import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.SeedJobOwner;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A seed job on the engine that is not watched here, with what can be done about it.
final class JobLine extends HBox {
    private JobLine(RemainingJob job, String factsText) {
        getStyleClass().add("remaining-job");
        var name = new Label(job.name());
        name.getStyleClass().add("strong");
        var facts = new Label(factsText);
        facts.getStyleClass().add("muted");
        facts.setWrapText(true);
        var text = new VBox(2, name, facts);
        setHgrow(text, Priority.ALWAYS);
        getChildren().add(text);
    }

    /// A start that another program runs: it can be watched, and nothing else.
    static JobLine elsewhere(RemainingJob job, SeedJobOwner owner, SeedTexts texts, Runnable watch) {
        var line = new JobLine(job, texts.elsewhere(job, owner));
        // A volume without a container has nothing to look at yet.
        line.button(texts.get("activity.elsewhere.watch"), watch)
                .setDisable(job.containerId().isEmpty());
        return line;
    }

    /// A job that an earlier run left on the engine.
    static JobLine left(RemainingJob job, SeedTexts texts, Runnable resume, Runnable cleanUp) {
        var line = new JobLine(job, texts.left(job));
        if (job.resumable()) {
            line.button(texts.get("activity.resume"), resume, "success");
        }
        line.button(texts.get("activity.clean"), cleanUp, "danger", "button-outlined");
        return line;
    }

    private Button button(String text, Runnable action, String... styleClasses) {
        var button = new Button(text);
        button.getStyleClass().addAll(styleClasses);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
        return button;
    }
}
