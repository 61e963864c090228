package dev.seedbed.ui.databases;

import dev.seedbed.database.RemovalPlan;
import dev.seedbed.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says exactly what the removal of a database takes away and what stays, and asks. Cancel is the default.
final class RemoveDialog {
    private static final double WIDTH = 520;

    private final Messages messages;
    private final RemovalPlan plan;

    RemoveDialog(Messages messages, RemovalPlan plan) {
        this.messages = messages;
        this.plan = plan;
    }

    /// Shows the dialog and waits.
    ///
    /// @return what is to be carried out, or empty
    Optional<RemovalPlan> ask(@Nullable Window owner) {
        var remove = new ButtonType(messages.get("databases.remove.button"), ButtonBar.ButtonData.OTHER);
        var cancel = new ButtonType(messages.get("databases.remove.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var alsoNameless = new CheckBox(messages.get(
                "databases.remove.anonymous", plan.anonymousVolumes().size()));
        alsoNameless.setManaged(!plan.anonymousVolumes().isEmpty());
        alsoNameless.setVisible(!plan.anonymousVolumes().isEmpty());

        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(messages.get("databases.remove.title", plan.database().name()));
        dialog.getDialogPane().setHeader(null);
        dialog.getDialogPane().setContent(content(alsoNameless));
        dialog.getDialogPane().getButtonTypes().setAll(remove, cancel);
        dialog.getDialogPane().lookupButton(remove).getStyleClass().add("danger");
        dialog.getDialogPane().lookupButton(remove).setId("removeDatabaseButton");
        if (dialog.getDialogPane().lookupButton(cancel) instanceof javafx.scene.control.Button button) {
            button.setDefaultButton(true);
        }
        return dialog.showAndWait()
                .filter(answer -> answer == remove)
                .map(_ -> alsoNameless.isSelected() ? plan.withAnonymousVolumes() : plan);
    }

    private VBox content(CheckBox alsoNameless) {
        var title =
                new Label(messages.get("databases.remove.title", plan.database().name()));
        title.getStyleClass().add("empty-state-title");
        var box = new VBox(10, title);
        box.setPrefWidth(WIDTH);
        box.getChildren().add(section("databases.remove.goes"));
        box.getChildren()
                .add(line(
                        "fth-box",
                        messages.get(
                                "databases.remove.container", plan.database().name())));
        for (String volume : plan.volumes()) {
            box.getChildren().add(line("fth-database", messages.get("databases.remove.volume", shortened(volume))));
        }
        List<String> kept = plan.keptVolumes();
        if (!kept.isEmpty()) {
            box.getChildren().add(section("databases.remove.stays"));
            for (String volume : kept) {
                box.getChildren().add(line("fth-shield", messages.get("databases.remove.volume", shortened(volume))));
            }
        }
        box.getChildren().add(alsoNameless);
        String last = plan.volumes().isEmpty() ? "databases.remove.data-stays" : "databases.remove.final";
        var warning = new Label(messages.get(last));
        warning.setWrapText(true);
        warning.setMinHeight(Region.USE_PREF_SIZE);
        warning.getStyleClass().add("muted");
        box.getChildren().add(warning);
        return box;
    }

    private Label section(String key) {
        var label = new Label(messages.get(key));
        label.getStyleClass().add("card-title");
        return label;
    }

    private static Label line(String icon, String text) {
        var label = new Label(text, new FontIcon(icon));
        label.setWrapText(true);
        label.setGraphicTextGap(8);
        return label;
    }

    static String shortened(String volume) {
        return dev.seedbed.database.VolumeNames.isAnonymous(volume) ? volume.substring(0, 12) + "…" : volume;
    }
}
