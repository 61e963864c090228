package dev.seedbed.ui.library.elsewhere;

import dev.seedbed.source.server.CaptureRecord;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.fx.OneLine;
import java.time.DateTimeException;
import java.time.Instant;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Says of a dump from which server it was made, and offers its next version. Lives on the FX thread.
public final class CapturedLine extends VBox {
    private final Messages texts;
    private final Formats formats;
    private final Label words = Labels.wrapped("", "muted");

    public CapturedLine(CapturedDumps dumps, Messages texts) {
        this.texts = texts;
        this.formats = new Formats(texts);
        var again = new Button(texts.get("library.capture-again"));
        again.setId("captureAgainButton");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(_ -> dumps.again());
        getStyleClass().add("library-captured");
        getChildren().addAll(words, again);
        managedProperty().bind(visibleProperty());
        dumps.recordProperty().subscribe(this::show);
    }

    private void show(@Nullable CaptureRecord record) {
        setVisible(record != null);
        if (record != null) {
            String from = record.source().isEmpty() ? record.address() : record.source();
            words.setText(texts.get("library.captured", OneLine.of(from), time(record.captured())));
        }
    }

    private String time(String captured) {
        try {
            return formats.ago(Instant.parse(captured));
        } catch (DateTimeException _) {
            return OneLine.of(captured);
        }
    }
}
