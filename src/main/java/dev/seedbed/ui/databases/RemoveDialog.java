package dev.seedbed.ui.databases;

import dev.seedbed.database.RemovalPlan;
import dev.seedbed.database.VolumeNames;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.Overlay;
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

/// Says exactly what the removal of a database takes away and what stays, and asks. The safe button has the keyboard.
final class RemoveDialog {
    private final Messages messages;
    private final Overlay overlay;
    private final RemovalPlan plan;

    RemoveDialog(Messages messages, Overlay overlay, RemovalPlan plan) {
        this.messages = messages;
        this.overlay = overlay;
        this.plan = plan;
    }

    /// Shows the dialog; `onAgreed` hears what is to be carried out.
    void open(Consumer<RemovalPlan> onAgreed) {
        int nameless = plan.anonymousVolumes().size();
        var alsoNameless = new CheckBox(messages.get("databases.remove.anonymous", nameless));
        alsoNameless.setId("alsoAnonymous");
        alsoNameless.setManaged(nameless > 0);
        alsoNameless.setVisible(nameless > 0);
        var cancel = new Button(messages.get("databases.remove.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> overlay.hide());
        var remove = new Button(messages.get("databases.remove.button"));
        remove.setId("removeDatabaseButton");
        remove.getStyleClass().add("danger");
        remove.setOnAction(_ -> {
            overlay.hide();
            onAgreed.accept(alsoNameless.isSelected() ? plan.withAnonymousVolumes() : plan);
        });
        overlay.show(box(alsoNameless, cancel, remove), () -> {});
        Platform.runLater(cancel::requestFocus);
    }

    private Region box(CheckBox alsoNameless, Button cancel, Button remove) {
        String name = OneLine.of(plan.database().name());
        var title = wrapped(messages.get("databases.remove.title", name), "dialog-title");
        var body = new VBox();
        body.getStyleClass().add("dialog-body");
        var going = section("databases.remove.goes");
        going.getChildren().add(line("fth-box", messages.get("databases.remove.container", name)));
        addVolumes(going, "fth-database", plan.volumes());
        body.getChildren().add(going);
        if (!plan.keptVolumes().isEmpty()) {
            var staying = section("databases.remove.stays");
            addVolumes(staying, "fth-shield", plan.keptVolumes());
            body.getChildren().addAll(staying, alsoNameless);
        }
        String last = plan.keptVolumes().isEmpty() ? "databases.remove.final" : "databases.remove.data-stays";
        body.getChildren().add(wrapped(messages.get(last), "muted"));
        var header = new HBox(title);
        header.getStyleClass().add("dialog-header");
        var buttons = new HBox(cancel, remove);
        buttons.getStyleClass().addAll("dialog-buttons", "actions");
        var box = new VBox(header, body, buttons);
        box.getStyleClass().addAll("dialog", "question-dialog");
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.setAccessibleText(title.getText());
        return box;
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
