package dev.seedbed.ui.build;

import dev.seedbed.build.BuildStepState;
import dev.seedbed.input.InputReport;
import dev.seedbed.input.mask.MaskReport;
import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.input.reject.RejectedTable;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.ui.fx.Labels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line for each report of the steps of a build, with a button that shows it in full. Lives on the FX thread.
final class ReportsCard extends VBox {
    private final BuildTexts texts;
    private final ReportDialogs dialogs;
    private final ReadOnlyObjectProperty<@Nullable Path> seedfile;
    private List<InputReport> shown = List.of();

    /// @param seedfile whose build is shown
    ReportsCard(BuildTexts texts, ReportDialogs dialogs, ReadOnlyObjectProperty<@Nullable Path> seedfile) {
        this.seedfile = seedfile;
        this.texts = texts;
        this.dialogs = dialogs;
        getStyleClass().add("card");
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /// Whether a note says what a line of this does.
    static boolean says(PlanNote note) {
        return note.key().equals("mask-open") || note.key().equals("rows-set-aside");
    }

    /// Changes only what is different.
    void show(List<BuildStepState> steps) {
        List<InputReport> fresh =
                steps.stream().flatMap(step -> step.reports().stream()).toList();
        if (fresh.equals(shown)) {
            return;
        }
        shown = fresh;
        var lines = new ArrayList<Region>();
        lines.add(Labels.wrapped(texts.get("build.reports"), "card-title"));
        for (BuildStepState step : steps) {
            step.reports().stream().flatMap(report -> line(step, report)).forEach(lines::add);
        }
        getChildren().setAll(lines);
        setVisible(!fresh.isEmpty());
    }

    private Stream<Region> line(BuildStepState step, InputReport report) {
        return switch (report) {
            case MaskReport mask ->
                Stream.of(line(
                        !mask.open().isEmpty(),
                        dialogs.maskTexts().summary(mask),
                        "maskReportButton",
                        texts.get("build.reports.mask"),
                        () -> dialogs.mask().open(step.title(), mask, column -> edit(step, mask, column))));
            case RejectedTable rejected ->
                Stream.of(line(
                        true,
                        texts.rejected(rejected),
                        "rejectedButton",
                        texts.get("build.reports.rejected"),
                        () -> dialogs.rejected().open(rejected)));
            default -> Stream.of();
        };
    }

    private void edit(BuildStepState step, MaskReport report, ColumnName column) {
        Path file = seedfile.get();
        if (file != null) {
            dialogs.edits().edit(file, step.title(), report, column);
        }
    }

    private static Region line(boolean warning, String text, String id, String verb, Runnable action) {
        Label label = Labels.wrapped(text, "plan-note", warning ? "plan-warning" : "plan-info");
        label.setGraphic(new FontIcon(warning ? "fth-alert-triangle" : "fth-shield"));
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var button = new Button(verb);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        var line = new HBox(label, button);
        line.getStyleClass().add("actions");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
