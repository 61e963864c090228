package dev.seedbed.ui.query;

import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Texts;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.control.ChoiceBox;

/// How long a statement may run.
final class TimeLimits {
    private static final List<Duration> CHOICES =
            List.of(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(10));

    private TimeLimits() {}

    static void fill(ChoiceBox<Duration> box, Property<Duration> limit, Messages messages) {
        var formats = new Formats(messages);
        box.setConverter(Texts.converter(duration -> messages.get("query.limit", formats.duration(duration))));
        box.getItems().setAll(CHOICES);
        box.valueProperty().bindBidirectional(limit);
    }
}
