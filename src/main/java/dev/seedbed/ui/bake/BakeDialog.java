package dev.seedbed.ui.bake;

import dev.seedbed.bake.BakeRequest;
import dev.seedbed.bake.BakeRequestBuilder;
import dev.seedbed.bake.ImageReferences;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.ShortId;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.window.Overlay;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// Asks what an image with data is to be called, and whether it is pushed. Lives on the FX thread.
record BakeDialog(BakeTexts texts, Overlay overlay) {

    /// @param bytes size of the snapshot; -1 where it is not known
    void open(Snapshot snapshot, long bytes, Consumer<BakeRequest> onAgreed) {
        var tag = new TextField(ImageReferences.proposed(snapshot));
        tag.setId("bakeTag");
        tag.setPromptText("registry.example/team/shop:v8");
        var password = new TextField(ShortId.random() + ShortId.random());
        password.setId("bakePassword");
        var push = new CheckBox(texts.get("bake.dialog.push"));
        push.setId("bakePush");
        FormDialog dialog = FormDialog.wide(
                texts.messages(),
                overlay,
                texts.get("bake.dialog.title", texts.name(snapshot)),
                texts.get("bake.dialog.button"));
        String server = (snapshot.kind().displayName() + " " + snapshot.version()).strip();
        dialog.text(
                bytes < 0
                        ? texts.get("bake.dialog.text", server)
                        : texts.get(
                                "bake.dialog.text-size", server, texts.formats().size(bytes)),
                "muted");
        dialog.field(texts.get("bake.dialog.tag"), dialog.checks().check(tag, ImageReferences::problem));
        dialog.field(texts.get("bake.dialog.password"), dialog.checks().filled(password));
        dialog.field("", push);
        var dump = new CheckBox(texts.get("bake.dialog.dump"));
        dump.setId("bakeDump");
        dialog.field("", dump);
        TextField base = base(dialog, snapshot, dump);
        dialog.line("fth-alert-triangle", texts.get("bake.public"));
        dialog.onAgreed(() -> onAgreed.accept(BakeRequestBuilder.builder()
                .reference(tag.getText().strip())
                .password(password.getText().strip())
                .push(push.isSelected())
                .dump(dump.isSelected())
                .base(dump.isSelected() ? base.getText().strip() : "")
                .build()));
        dialog.open(tag);
    }

    /// What only an image with a dump has: it is not seen before one is wanted.
    private TextField base(FormDialog dialog, Snapshot snapshot, CheckBox dump) {
        var base = new TextField();
        base.setId("bakeBase");
        base.setPromptText(snapshot.image());
        Label name = dialog.field(texts.get("bake.dialog.base"), base);
        Label hint = dialog.text(texts.get("bake.dialog.dump-hint"), "muted");
        dump.selectedProperty().subscribe(wanted -> FormDialog.show(wanted, name, base, hint));
        return base;
    }
}
