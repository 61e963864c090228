package dev.seedbed.ui.schedules;

import dev.seedbed.schedule.ScheduleCheck;
import dev.seedbed.ui.fx.IconButton;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Statements with what each has to return, as lines of which there can be any number. Lives on the FX thread.
final class CheckLines extends VBox {
    private final ScheduleTexts texts;
    private final VBox lines = new VBox(6);

    private static final class Line extends HBox {
        private final TextField sql = new TextField();
        private final TextField expect = new TextField();
    }

    CheckLines(ScheduleTexts texts) {
        this.texts = texts;
        var more = new Button(texts.get("schedule.dialog.checks.add"));
        more.setId("addCheck");
        more.setOnAction(_ -> add());
        setSpacing(6);
        getChildren().addAll(lines, more);
    }

    private void add() {
        var line = new Line();
        line.setSpacing(8);
        line.setAlignment(Pos.CENTER_LEFT);
        line.sql.setId("checkSql");
        line.sql.setPromptText("select count(*) from orders");
        line.sql.setAccessibleText(texts.get("schedule.dialog.checks.sql"));
        HBox.setHgrow(line.sql, Priority.ALWAYS);
        line.expect.setId("checkExpect");
        line.expect.setPromptText("> 0");
        line.expect.setPrefColumnCount(8);
        line.expect.setAccessibleText(texts.get("schedule.dialog.checks.expect"));
        var without = new IconButton("fth-x", texts.get("schedule.dialog.checks.remove"));
        without.setOnAction(_ -> lines.getChildren().remove(line));
        line.getChildren().addAll(line.sql, new Label("→"), line.expect, without);
        lines.getChildren().add(line);
        line.sql.requestFocus();
    }

    /// Those that have a statement.
    List<ScheduleCheck> checks() {
        return lines.getChildren().stream()
                .map(Line.class::cast)
                .map(line -> new ScheduleCheck(
                        line.sql.getText().strip(), line.expect.getText().strip()))
                .filter(check -> !check.sql().isEmpty())
                .toList();
    }
}
