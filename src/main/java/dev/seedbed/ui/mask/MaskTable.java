package dev.seedbed.ui.mask;

import dev.seedbed.input.mask.Finding;
import dev.seedbed.ui.fx.FittingColumns;
import dev.seedbed.ui.fx.ShownCell;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;

/// The rules of a mask, each with the reason for it. Lives on the FX thread.
final class MaskTable extends TableView<MaskRow> {
    private final MaskTexts texts;

    MaskTable(MaskEditor editor, MaskTexts texts) {
        super(editor.rows());
        this.texts = texts;
        setId("maskRules");
        setEditable(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setAccessibleText(texts.get("mask.edit.rules"));
        var taken = new TableColumn<MaskRow, Boolean>(texts.get("mask.edit.column.taken"));
        taken.setCellValueFactory(row -> row.getValue().takenProperty());
        taken.setCellFactory(CheckBoxTableCell.forTableColumn(taken));
        taken.setEditable(true);
        size(taken, 60, 60);
        var column = text("mask.report.column.column", 210, MaskRow::column);
        var what = text("mask.report.column.what", 170, this::what);
        var samples = text("mask.report.column.samples", 110, this::samples);
        var rule = new TableColumn<MaskRow, MaskRow>(texts.get("mask.report.column.rule"));
        rule.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        rule.setCellFactory(_ -> new RuleCell(texts.get("mask.report.column.rule")));
        rule.setSortable(false);
        size(rule, 240, 180);
        getColumns().addAll(List.of(taken, column, what, samples, rule));
        FittingColumns.of(this, samples, what);
    }

    private String what(MaskRow row) {
        Finding finding = row.finding();
        if (finding == null) {
            return row.isProposed() ? texts.get("mask.edit.added") : texts.get("mask.edit.in-file");
        }
        return texts.what(finding.what());
    }

    private String samples(MaskRow row) {
        Finding finding = row.finding();
        return finding == null ? "" : texts.samples(finding.matching(), finding.samples());
    }

    private TableColumn<MaskRow, String> text(String key, double width, Function<MaskRow, String> text) {
        var column = new TableColumn<MaskRow, String>(texts.get(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(MaskTexts.visible(text.apply(row.getValue()))));
        column.setCellFactory(_ -> new ShownCell<>((cell, shown) -> {
            cell.setText(shown);
            cell.tip(shown);
        }));
        column.setEditable(false);
        size(column, width, Math.min(width, 120));
        return column;
    }

    private static void size(TableColumn<?, ?> column, double wanted, double least) {
        column.setPrefWidth(wanted);
        column.setMinWidth(least);
    }
}
