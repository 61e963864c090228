package dev.seedbed.ui.databases;

import dev.seedbed.database.lifecycle.RemovalPlan;
import dev.seedbed.database.lifecycle.VolumeNames;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.RemovalText;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.window.Overlay;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
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
        this.loss = Labels.wrapped(text.loss(plan, ownBytes), "remove-line");
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
        String name = OneLine.of(plan.database().name());
        String title = messages.get("databases.remove.title", name);
        var dialog = FormDialog.narrow(messages, overlay, title, messages.get("databases.remove.button"));
        dialog.describe(title + " " + loss.getText());
        dialog.agree().setId("removeDatabaseButton");
        dialog.warn();
        dialog.onAgreed(() -> onAgreed.accept(new Choice(
                alsoNameless.isSelected() ? plan.withAnonymousVolumes() : plan, snapshotFirst.isSelected())));
        addLost(dialog, snapshotFirst);
        dialog.add(alsoNameless);
        var removed = section("databases.remove.removed");
        removed.getChildren().add(Labels.withIcon("fth-box", messages.get("databases.remove.container", name)));
        plan.volumes()
                .forEach(volume -> removed.getChildren()
                        .add(Labels.withIcon(
                                "fth-database", messages.get("databases.remove.volume", shortened(volume)))));
        dialog.add(removed);
        addKept(dialog);
        dialog.open(dialog.cancel());
    }

    private static CheckBox box(String id, String text, boolean shown) {
        var box = new CheckBox(text);
        box.setId(id);
        box.setManaged(shown);
        box.setVisible(shown);
        return box;
    }

    private void addLost(FormDialog dialog, CheckBox snapshotFirst) {
        boolean losesNothing = plan.loss().extent() == RemovalPlan.Extent.NOTHING;
        loss.setGraphic(new FontIcon(losesNothing ? "fth-shield" : "fth-alert-triangle"));
        loss.setGraphicTextGap(8);
        if (losesNothing) {
            dialog.add(loss);
        } else {
            var lost = section("removal.lost");
            lost.getChildren().addAll(loss, snapshotFirst);
            dialog.add(lost);
        }
    }

    private void addKept(FormDialog dialog) {
        List<String> snapshots = text.snapshots(plan);
        List<String> places = text.places(plan);
        if (snapshots.isEmpty() && places.isEmpty()) {
            return;
        }
        var kept = section("databases.remove.kept");
        snapshots.forEach(snapshot -> kept.getChildren().add(Labels.withIcon("fth-camera", OneLine.of(snapshot))));
        places.forEach(place -> kept.getChildren().add(Labels.withIcon("fth-shield", place)));
        dialog.add(kept);
        if (!snapshots.isEmpty()) {
            dialog.text(messages.get("removal.find"), "muted");
        }
    }

    private VBox section(String key) {
        return new VBox(6, Labels.wrapped(messages.get(key), "card-title"));
    }

    static String shortened(String volume) {
        return VolumeNames.isAnonymous(volume) ? volume.substring(0, 12) + "…" : volume;
    }
}
