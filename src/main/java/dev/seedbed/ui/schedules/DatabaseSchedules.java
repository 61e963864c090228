package dev.seedbed.ui.schedules;

import dev.seedbed.database.Database;
import dev.seedbed.ui.fx.StatusDot;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The schedules of one database with how their last runs ended, and a way to a new one. Lives on the FX thread.
public final class DatabaseSchedules {
    private final SchedulesViewModel viewModel;
    private final ScheduleTexts texts;
    private final ScheduleActions actions;
    private final Runnable open;
    private final VBox lines = new VBox(6);
    private String database = "";

    DatabaseSchedules(SchedulesViewModel viewModel, ScheduleTexts texts, ScheduleActions actions, Runnable open) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.actions = actions;
        this.open = open;
        lines.setId("databaseSchedules");
        viewModel.revisionProperty().subscribe(_ -> rebuild());
    }

    public Node node() {
        return lines;
    }

    /// Shows those of another database, or of none.
    public void show(@Nullable Database next) {
        String name = next == null || !next.ours() ? "" : next.name();
        if (!name.equals(database)) {
            database = name;
            rebuild();
            viewModel.refresh();
        }
    }

    private void rebuild() {
        lines.getChildren().clear();
        if (database.isEmpty()) {
            return;
        }
        List<ScheduleRow> own = viewModel.rows().stream()
                .filter(row -> row.schedule().database().equals(database) && actions.isHere(row.schedule()))
                .toList();
        own.forEach(row -> lines.getChildren().add(line(row)));
        if (own.isEmpty()) {
            var add = new Button(texts.get("schedule.of-database.add"));
            add.setId("addDatabaseSchedule");
            add.setOnAction(_ -> actions.add(database));
            lines.getChildren().add(add);
        }
    }

    private HBox line(ScheduleRow row) {
        var state = new StatusDot(texts.last(row), ScheduleTexts.tone(row.state()));
        state.setMinWidth(Region.USE_PREF_SIZE);
        var what = new Label(texts.get("schedule.of-database", texts.times(row.schedule())));
        what.setMinWidth(0);
        what.setMaxWidth(Double.MAX_VALUE);
        what.getStyleClass().add("muted");
        HBox.setHgrow(what, Priority.ALWAYS);
        var show = new Button(texts.get("schedule.of-database.show"));
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(_ -> {
            viewModel.want(row.schedule().id());
            open.run();
        });
        var line = new HBox(10, state, what, show);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
