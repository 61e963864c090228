package dev.seedbed.ui.compose;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.source.compose.OverridePlan;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.window.Overlay;
import javafx.scene.control.TextArea;

/// Shows a `compose.override.yaml` before it is written, and what is done besides. Lives on the FX thread.
final class OverrideDialog {
    private static final int MOST_LINES = 12;

    private OverrideDialog() {}

    static void ask(ProjectTexts texts, Overlay overlay, String service, OverridePlan plan, Runnable onAgreed) {
        String file = OneLine.of(plan.file().file().toString());
        boolean replaces = plan.file().replaces();
        var dialog = FormDialog.wide(
                texts.messages(),
                overlay,
                texts.get("project.override.title", OneLine.of(service)),
                texts.get(replaces ? "project.override.replace" : "project.override.button"));
        if (replaces) {
            dialog.warn();
        }
        dialog.line("fth-copy", texts.get("project.override.copies", OneLine.of(service)));
        dialog.line("fth-corner-up-left", texts.get("project.override.gives-back"));
        for (Snapshot removed : plan.removed()) {
            dialog.line("fth-trash-2", texts.get("project.override.removes", OneLine.of(removed.name())));
        }
        dialog.add(Labels.wrapped(
                texts.get(replaces ? "project.override.replaces" : "project.override.writes", file), "card-title"));
        var content = new TextArea(plan.content());
        content.setId("overrideContent");
        content.setEditable(false);
        content.setWrapText(true);
        content.setPrefRowCount(MOST_LINES);
        content.setMinHeight(90);
        content.getStyleClass().add("mono");
        content.setAccessibleText(file);
        dialog.add(content);
        dialog.onAgreed(onAgreed);
        dialog.open(dialog.cancel());
    }
}
