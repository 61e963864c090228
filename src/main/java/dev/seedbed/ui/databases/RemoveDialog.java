package dev.seedbed.ui.databases;

import dev.seedbed.database.lifecycle.RemovalPlan;
import dev.seedbed.database.lifecycle.VolumeNames;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.RemovalText;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.window.Overlay;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says what the removal of a database loses, takes away and leaves, and asks. The safe button has the keyboard.
final class RemoveDialog {
    private final Messages messages;
    private final Overlay overlay;
    private final RemovalPlan plan;
    private final long ownBytes;
    private final RemovalText text;
    private final Label loss;

    /// @param ownBytes that the database has written itself; negative where that is not known
    RemoveDialog(Messages messages, Overlay overlay, RemovalPlan plan, long ownBytes) {
        this.messages = messages;
        this.overlay = overlay;
        this.plan = plan;
        this.ownBytes = ownBytes;
        this.text = new RemovalText(messages, new Formats(messages));
        this.loss = wrapped(text.loss(plan, ownBytes), "remove-line");
        loss.setId("removalLoss");
    }

    /// What the user has agreed to.
    ///
    /// @param snapshotFirst whether what is held is to be kept as a snapshot before
    record Choice(RemovalPlan plan, boolean snapshotFirst) {}

    /// Shows the dialog; `onAgreed` hears what is to be carried out.
    void open(Consumer<Choice> onAgreed) {
        int nameless = plan.anonymousVolumes().size();
        CheckBox alsoNameless =
                box("alsoAnonymous", messages.get("databases.remove.anonymous", nameless), nameless > 0);
        alsoNameless
                .selectedProperty()
                .subscribe(also -> loss.setText(text.loss(also ? plan.withAnonymousVolumes() : plan, ownBytes)));
        CheckBox snapshotFirst = box("snapshotFirst", messages.get("removal.snapshot-first"), plan.canKeep());
        var cancel = new Button(messages.get("common.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> overlay.hide());
        var remove = new Button(messages.get("databases.remove.button"));
        remove.setId("removeDatabaseButton");
        remove.getStyleClass().add("danger");
        remove.setOnAction(_ -> {
            overlay.hide();
            onAgreed.accept(new Choice(
                    alsoNameless.isSelected() ? plan.withAnonymousVolumes() : plan, snapshotFirst.isSelected()));
        });
        overlay.show(box(alsoNameless, snapshotFirst, cancel, remove), () -> {});
        Platform.runLater(cancel::requestFocus);
    }

    private static CheckBox box(String id, String text, boolean shown) {
        var box = new CheckBox(text);
        box.setId(id);
        box.setManaged(shown);
        box.setVisible(shown);
        return box;
    }

    private Region box(CheckBox alsoNameless, CheckBox snapshotFirst, Button cancel, Button remove) {
        String name = OneLine.of(plan.database().name());
        var title = wrapped(messages.get("databases.remove.title", name), "dialog-title");
        var body = new VBox();
        body.getStyleClass().add("dialog-body");
        if (plan.loss().extent() == RemovalPlan.Extent.NOTHING) {
            loss.setGraphic(new FontIcon("fth-shield"));
            body.getChildren().add(loss);
        } else {
            loss.setGraphic(new FontIcon("fth-alert-triangle"));
            var lost = section("removal.lost");
            lost.getChildren().addAll(loss, snapshotFirst);
            body.getChildren().add(lost);
        }
        loss.setGraphicTextGap(8);
        body.getChildren().add(alsoNameless);
        var going = section("databases.remove.removed");
        going.getChildren().add(line("fth-box", messages.get("databases.remove.container", name)));
        addVolumes(going, "fth-database", plan.volumes());
        body.getChildren().add(going);
        addStaying(body);
        var header = new HBox(title);
        header.getStyleClass().add("dialog-header");
        var buttons = new HBox(cancel, remove);
        buttons.getStyleClass().addAll("dialog-buttons", "actions");
        var box = new VBox(header, body, buttons);
        box.getStyleClass().addAll("dialog", "question-dialog");
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.setAccessibleText(title.getText() + " " + loss.getText());
        return box;
    }

    private void addStaying(VBox body) {
        List<String> snapshots = text.snapshots(plan);
        List<String> places = text.places(plan);
        if (snapshots.isEmpty() && places.isEmpty()) {
            return;
        }
        var staying = section("databases.remove.kept");
        snapshots.forEach(kept -> staying.getChildren().add(line("fth-camera", OneLine.of(kept))));
        places.forEach(place -> staying.getChildren().add(line("fth-shield", place)));
        body.getChildren().add(staying);
        if (!snapshots.isEmpty()) {
            body.getChildren().add(wrapped(messages.get("removal.find"), "muted"));
        }
    }

    private void addVolumes(VBox section, String icon, List<String> volumes) {
        for (String volume : volumes) {
            section.getChildren().add(line(icon, messages.get("databases.remove.volume", shortened(volume))));
        }
    }

    private VBox section(String key) {
        return new VBox(6, wrapped(messages.get(key), "card-title"));
    }

    private static Label line(String icon, String text) {
        Label label = wrapped(text, "remove-line");
        label.setGraphic(new FontIcon(icon));
        label.setGraphicTextGap(8);
        return label;
    }

    private static Label wrapped(String text, String styleClass) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    static String shortened(String volume) {
        return VolumeNames.isAnonymous(volume) ? volume.substring(0, 12) + "…" : volume;
    }
}
