package dev.seedbed.ui.activity;

import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.SeedJobOwner;
import dev.seedbed.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A start that another program runs: it can be watched, and nothing else.
final class ElsewhereLine extends HBox {
    ElsewhereLine(RemainingJob job, SeedJobOwner holder, Messages messages, Runnable watch) {
        getStyleClass().add("remaining-job");
        var name = new Label(job.name());
        name.getStyleClass().add("strong");
        var facts = new Label(messages.get(
                "activity.elsewhere.facts", JobText.of(messages, job), new SeedOwnerText(messages).of(holder)));
        facts.getStyleClass().add("muted");
        facts.setWrapText(true);
        var text = new VBox(2, name, facts);
        setHgrow(text, Priority.ALWAYS);
        var look = new Button(messages.get("activity.elsewhere.watch"));
        look.setMinWidth(Region.USE_PREF_SIZE);
        look.setOnAction(_ -> watch.run());
        // A volume without a container has nothing to look at yet.
        look.setDisable(job.containerId().isEmpty());
        getChildren().addAll(text, look);
    }
}
