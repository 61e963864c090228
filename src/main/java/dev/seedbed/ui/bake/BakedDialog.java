package dev.seedbed.ui.bake;

import dev.seedbed.bake.BakedImage;
import dev.seedbed.bake.ComposeSnippet;
import dev.seedbed.ui.dialog.DialogFrame;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.fx.Clip;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.window.Overlay;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// How an image with data is started, to be copied. Lives on the FX thread.
record BakedDialog(BakeTexts texts, Overlay overlay, BakedImage image) {

    void open() {
        var body = DialogFrame.body(
                Labels.wrapped(texts.get("bake.login", image.user(), image.password(), image.database())),
                Labels.withIcon("fth-alert-triangle", texts.get("bake.public")),
                restores(),
                Labels.wrapped(texts.get("bake.dialog.run"), "card-title"),
                copied("bakedRun", ComposeSnippet.run(image), 2),
                Labels.wrapped(texts.get("bake.dialog.compose"), "card-title"),
                copied("bakedCompose", ComposeSnippet.of(image), 6));
        var dialog = DialogFrame.titled(overlay, texts.get("bake.dialog.ready", image.reference()), body);
        Button close = dialog.cancel(texts.get("common.close"));
        close.setDefaultButton(true);
        dialog.open(close);
    }

    private Label restores() {
        Label text = Labels.wrapped(texts.get(
                "bake.dialog.restores", image.platform(), texts.formats().size(image.bytes())));
        text.setId("bakedRestores");
        FormDialog.show(image.dump(), text);
        return text;
    }

    private Node copied(String id, String text, int lines) {
        var content = new TextArea(text.strip());
        content.setId(id);
        content.setEditable(false);
        content.setWrapText(true);
        content.setPrefRowCount(lines);
        content.setMinHeight(Region.USE_PREF_SIZE);
        content.getStyleClass().add("mono");
        HBox.setHgrow(content, Priority.ALWAYS);
        var copy = new Button(texts.get("bake.dialog.copy"));
        copy.setId(id + "Copy");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(_ -> Clip.copy(text));
        return new HBox(8, content, copy);
    }
}
