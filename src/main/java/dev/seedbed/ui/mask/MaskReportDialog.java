package dev.seedbed.ui.mask;

import dev.seedbed.input.mask.MaskReport;
import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.ui.dialog.DialogFrame;
import dev.seedbed.ui.fx.Clip;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.window.Notices;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.ui.window.ViewLoader;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a mask did, column by column, and what it left that looks personal. Lives on the FX thread.
public final class MaskReportDialog {
    private final MaskTexts texts;
    private final Overlay overlay;
    private final Notices notices;

    public MaskReportDialog(MaskTexts texts, Overlay overlay, Notices notices) {
        this.texts = texts;
        this.overlay = overlay;
        this.notices = notices;
    }

    /// @param name of what was masked
    /// @param edit opens the rules of the mask at a column that looks personal and is not masked
    public void open(String name, MaskReport report, Consumer<ColumnName> edit) {
        List<MaskReportLine> lines = MaskReportLine.of(report);
        var table = new MaskReportTable(texts);
        table.setId("maskReport");
        table.getItems().setAll(lines);
        table.setPlaceholder(EmptyState.of(texts.messages(), "fth-check", "mask.report.empty"));
        VBox.setVgrow(table, Priority.ALWAYS);
        boolean isOpen = !report.open().isEmpty();
        var onlyOpen = new CheckBox(texts.get("mask.report.only-open"));
        onlyOpen.setId("onlyOpen");
        onlyOpen.setDisable(!isOpen);
        onlyOpen.selectedProperty()
                .subscribe(only -> table.getItems()
                        .setAll(lines.stream()
                                .filter(line -> !only || line.state() == MaskReportLine.State.OPEN)
                                .toList()));
        var summary = Labels.wrapped(texts.summary(report), isOpen ? "plan-warning" : "plan-info");
        var body = DialogFrame.body(summary, Labels.wrapped(texts.get("mask.report.hint"), "muted"), onlyOpen, table);
        var dialog =
                DialogFrame.titled(overlay, texts.get("mask.report.of", MaskTexts.visible(name)), body, "mask-dialog");
        body.getStylesheets().add(ViewLoader.styles(MaskReportDialog.class, "mask.css"));
        dialog.button(texts.get("mask.report.copy"), () -> {
            Clip.copy(text(lines));
            notices.show(texts.get("mask.report.copied"));
        });
        Button rules = dialog.button(texts.get("mask.report.edit"), () -> {
            MaskReportLine line = table.getSelectionModel().getSelectedItem();
            if (line != null) {
                dialog.close();
                edit.accept(line.column());
            }
        });
        rules.setId("editMaskButton");
        rules.setDisable(true);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> rules.setDisable(line == null || line.state() != MaskReportLine.State.OPEN));
        if (isOpen) {
            table.getSelectionModel().selectFirst();
        }
        Button close = dialog.cancel(texts.get("common.close"));
        dialog.open(close);
    }

    /// For a ticket: one line per column, with tabs.
    private String text(List<MaskReportLine> lines) {
        return lines.stream()
                .map(line -> String.join(
                        "\t",
                        texts.get("mask.report.state." + MaskTexts.key(line.state())),
                        MaskTexts.visible(line.column().text()),
                        line.rule().text()))
                .collect(Collectors.joining("\n"));
    }
}
