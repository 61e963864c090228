package dev.seedbed.ui.activity;

import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A seed job that an earlier run left on the engine, with what can be done about it.
final class RemainingJobLine extends HBox {
    RemainingJobLine(RemainingJob job, Messages messages, Runnable resume, Runnable cleanUp) {
        getStyleClass().add("remaining-job");
        var name = new Label(job.name());
        name.getStyleClass().add("strong");
        var facts = new Label(messages.get(
                job.resumable() ? "activity.left.resumable" : "activity.left.unresumable",
                JobText.of(messages, job),
                new Formats(messages).ago(job.createdAt())));
        facts.getStyleClass().add("muted");
        facts.setWrapText(true);
        var text = new VBox(2, name, facts);
        setHgrow(text, Priority.ALWAYS);
        getChildren().add(text);
        if (job.resumable()) {
            var go = new Button(messages.get("activity.resume"));
            go.getStyleClass().add("success");
            go.setMinWidth(Region.USE_PREF_SIZE);
            go.setOnAction(_ -> resume.run());
            getChildren().add(go);
        }
        var clean = new Button(messages.get("activity.clean"));
        clean.getStyleClass().addAll("danger", "button-outlined");
        clean.setMinWidth(Region.USE_PREF_SIZE);
        clean.setOnAction(_ -> cleanUp.run());
        getChildren().add(clean);
    }
}
