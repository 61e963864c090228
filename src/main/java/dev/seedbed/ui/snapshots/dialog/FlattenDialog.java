package dev.seedbed.ui.snapshots.dialog;

import dev.seedbed.database.Database;
import dev.seedbed.snapshot.change.FlattenPlan;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.window.Overlay;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;

/// Says what flattening a database copies, frees and leaves, and asks. Lives on the FX thread.
public final class FlattenDialog {
    private FlattenDialog() {}

    /// @param onAgreed hears whether what the database wrote itself is taken in too
    public static void ask(
            SnapshotTexts texts, Overlay overlay, Database database, FlattenPlan plan, Consumer<Boolean> onAgreed) {
        var own =
                new CheckBox(texts.get("snapshots.flatten.own", texts.formats().size(plan.ownBytes())));
        own.setId("ownToo");
        own.setWrapText(true);
        own.setMinHeight(Region.USE_PREF_SIZE);
        // One layer that is flat already gains something only by that.
        own.setSelected(plan.isBetterWithOwn() || plan.layers() < 2);
        var dialog = FormDialog.narrow(
                texts.messages(),
                overlay,
                texts.get("snapshots.flatten.title", OneLine.of(database.name())),
                texts.get("snapshots.flatten.button"));
        dialog.onAgreed(() -> onAgreed.accept(own.isSelected()));
        dialog.line("fth-layers", layers(texts, plan));
        dialog.line(
                "fth-refresh-cw",
                texts.get(database.isRunning() ? "snapshots.flatten.away" : "snapshots.flatten.stays-stopped"));
        dialog.line("fth-trash-2", freed(texts, plan));
        if (!plan.kept().isEmpty()) {
            dialog.line(
                    "fth-shield",
                    texts.get("snapshots.flatten.kept", plan.kept().size()));
        }
        dialog.add(own);
        dialog.open(dialog.agree());
    }

    private static String layers(SnapshotTexts texts, FlattenPlan plan) {
        return plan.copiedBytes() < 0
                ? texts.get("snapshots.flatten.layers", plan.layers())
                : texts.get(
                        "snapshots.flatten.layers-of",
                        plan.layers(),
                        texts.formats().size(plan.copiedBytes()));
    }

    private static String freed(SnapshotTexts texts, FlattenPlan plan) {
        return plan.freedBytes() > 0
                ? texts.get("snapshots.flatten.frees", texts.formats().size(plan.freedBytes()))
                : texts.get("snapshots.flatten.frees-nothing");
    }
}
