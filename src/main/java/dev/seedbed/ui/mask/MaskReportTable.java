package dev.seedbed.ui.mask;

import dev.seedbed.input.mask.Finding;
import dev.seedbed.ui.fx.FeatureTexts;
import dev.seedbed.ui.fx.FittingColumns;
import dev.seedbed.ui.fx.ShownCell;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.kordamp.ikonli.javafx.FontIcon;

/// The columns of a report: what became of each, by which rule. Lives on the FX thread.
final class MaskReportTable extends TableView<MaskReportLine> {
    private final MaskTexts texts;

    MaskReportTable(MaskTexts texts) {
        this.texts = texts;
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setAccessibleText(texts.get("mask.report.title"));
        var state = new TableColumn<MaskReportLine, MaskReportLine.State>(texts.get("mask.report.column.state"));
        state.setCellValueFactory(
                line -> new ReadOnlyObjectWrapper<>(line.getValue().state()));
        state.setCellFactory(_ -> new ShownCell<>((cell, one) -> show(cell, one)));
        size(state, 180, 150);
        var column =
                text("mask.report.column.column", 200, line -> line.column().text());
        var what = text("mask.report.column.what", 150, this::what);
        var samples = text("mask.report.column.samples", 100, this::samples);
        var rule = text("mask.report.column.rule", 180, line -> line.rule().text());
        getColumns().addAll(List.of(state, column, rule, what, samples));
        FittingColumns.of(this, samples, what);
    }

    private void show(ShownCell<MaskReportLine, MaskReportLine.State> cell, MaskReportLine.State state) {
        cell.setText(texts.get("mask.report.state." + FeatureTexts.key(state)));
        cell.setGraphic(new FontIcon(
                switch (state) {
                    case OPEN -> "fth-alert-triangle";
                    case MASKED -> "fth-check";
                    case CONNECTED -> "fth-link";
                    case KEPT -> "fth-minus";
                }));
        cell.mark("mask-open", state == MaskReportLine.State.OPEN);
    }

    private String what(MaskReportLine line) {
        Finding finding = line.finding();
        return finding == null ? "" : texts.what(finding.what());
    }

    private String samples(MaskReportLine line) {
        Finding finding = line.finding();
        return finding == null ? "" : texts.samples(finding.matching(), finding.samples());
    }

    private TableColumn<MaskReportLine, String> text(String key, double width, Function<MaskReportLine, String> text) {
        var column = new TableColumn<MaskReportLine, String>(texts.get(key));
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(MaskTexts.visible(text.apply(line.getValue()))));
        column.setCellFactory(_ -> new ShownCell<>((cell, shown) -> {
            cell.setText(shown);
            cell.tip(shown);
        }));
        column.setComparator(Comparator.naturalOrder());
        size(column, width, Math.min(width, 120));
        return column;
    }

    private static void size(TableColumn<?, ?> column, double wanted, double least) {
        column.setPrefWidth(wanted);
        column.setMinWidth(least);
    }
}
