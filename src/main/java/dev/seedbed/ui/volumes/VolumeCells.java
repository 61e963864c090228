package dev.seedbed.ui.volumes;

import dev.seedbed.database.VolumeNames;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Badge;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.Tone;
import dev.seedbed.volume.VolumeRow;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The cells of the list of volumes.
final class VolumeCells {
    private static final int SHORT_NAME = 12;
    private final Messages messages;
    private final Formats formats;

    VolumeCells(Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages);
    }

    TableCell<VolumeLine, VolumeLine.Shown> name() {
        var label = new Label();
        var orphan = new Badge(messages.get("volumes.orphan"), Tone.WARNING);
        var box = new HBox(8, label, orphan);
        box.setAlignment(Pos.CENTER_LEFT);
        return cell((cell, shown) -> {
            VolumeRow volume = shown.volume();
            label.setText(shortened(volume.name()));
            label.setTooltip(new Tooltip(volume.name()));
            label.getStyleClass().removeAll("strong", "mono");
            label.getStyleClass().add(volume.anonymous() ? "mono" : "strong");
            orphan.setVisible(volume.orphan());
            orphan.setManaged(volume.orphan());
            cell.setGraphic(box);
        });
    }

    TableCell<VolumeLine, VolumeLine.Shown> holds() {
        return text((label, shown) -> {
            VolumeRow.Content content = shown.volume().content();
            String text = content == null ? messages.get("volumes.unknown") : words(content);
            label.setText(text);
            muted(label, content == null);
        });
    }

    private String words(VolumeRow.Content content) {
        String kind = (content.kind().displayName() + " " + content.version()).strip();
        return messages.get(
                content.seedJob() ? "volumes.holds.seed-job" : "volumes.holds", kind, OneLine.of(content.database()));
    }

    TableCell<VolumeLine, VolumeLine.Shown> usedBy() {
        return text((label, shown) -> {
            List<String> users = shown.volume().usedBy();
            String project = shown.volume().composeProject();
            String names = users.isEmpty() ? messages.get("volumes.nothing") : OneLine.of(String.join(", ", users));
            label.setText(project == null ? names : names + " (" + messages.get("volumes.compose", project) + ")");
            muted(label, users.isEmpty());
        });
    }

    TableCell<VolumeLine, VolumeLine.Shown> size() {
        return text((label, shown) -> {
            label.setText(formats.size(shown.bytes()));
            muted(label, shown.bytes() < 0);
        });
    }

    TableCell<VolumeLine, VolumeLine.Shown> driver() {
        return text((label, shown) -> {
            VolumeRow volume = shown.volume();
            String type = volume.options().get("type");
            label.setText(
                    type == null ? volume.driver() : messages.get("volumes.driver.options", volume.driver(), type));
        });
    }

    TableCell<VolumeLine, VolumeLine.Shown> created() {
        return text((label, shown) -> {
            var created = shown.volume().createdAt();
            label.setText(created == null ? messages.get("volumes.unknown") : formats.ago(created));
            label.setTooltip(created == null ? null : new Tooltip(formats.time(created)));
            muted(label, true);
        });
    }

    static String shortened(String name) {
        return VolumeNames.isAnonymous(name) ? name.substring(0, SHORT_NAME) + "…" : name;
    }

    private static TableCell<VolumeLine, VolumeLine.Shown> text(BiConsumer<Label, VolumeLine.Shown> show) {
        var label = new Label();
        return cell((cell, shown) -> {
            show.accept(label, shown);
            cell.setGraphic(label);
        });
    }

    private static TableCell<VolumeLine, VolumeLine.Shown> cell(BiConsumer<TableCell<?, ?>, VolumeLine.Shown> show) {
        return new TableCell<>() {
            @Override
            protected void updateItem(VolumeLine.@Nullable Shown shown, boolean empty) {
                super.updateItem(shown, empty);
                if (empty || shown == null) {
                    setGraphic(null);
                } else {
                    show.accept(this, shown);
                }
            }
        };
    }

    private static void muted(Label label, boolean on) {
        label.getStyleClass().remove("muted");
        if (on) {
            label.getStyleClass().add("muted");
        }
    }
}
