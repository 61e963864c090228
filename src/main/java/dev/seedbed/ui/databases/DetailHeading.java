package dev.seedbed.ui.databases;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.LazyTooltip;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.StatusDot;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Says above the details of which database they are: its name, its server, how it stands.
final class DetailHeading extends HBox {
    private final Messages messages;
    private final Label name = new Label();
    private final Label server = new Label();
    private final StatusDot status = new StatusDot();
    private final LazyTooltip tip = new LazyTooltip(name);

    DetailHeading(Messages messages) {
        this.messages = messages;
        getStyleClass().add("detail-heading");
        name.setId("detailName");
        name.getStyleClass().add("strong");
        server.getStyleClass().add("muted");
        server.setMinWidth(Region.USE_PREF_SIZE);
        status.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(name, server, status);
    }

    void show(@Nullable DatabaseItem item) {
        if (item != null) {
            name.setText(OneLine.of(item.name()));
            tip.setText(name.getText());
            server.setText((item.kind().displayName() + " " + item.version()).strip());
            StatusText words = StatusText.of(item, messages);
            status.show(words.text(), words.tone());
        }
    }
}
