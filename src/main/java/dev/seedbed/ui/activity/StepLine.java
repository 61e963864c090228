package dev.seedbed.ui.activity;

import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.seeding.progress.SeedStep;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One step of a seeded start: its state as an icon, its name, what happens inside it, its time.
final class StepLine extends HBox {
    private final SeedTexts texts;
    private final FontIcon icon = new FontIcon("fth-circle");
    private final Label name = new Label();
    private final Label note = new Label();
    private final Label detail = new Label();
    private final Label time = new Label();
    private SeedStep.State shown = SeedStep.State.WAITING;

    StepLine(SeedTexts texts) {
        this.texts = texts;
        getStyleClass().addAll("step", style(shown));
        name.getStyleClass().add("step-name");
        note.getStyleClass().add("muted");
        note.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().addAll("muted", "step-detail");
        time.getStyleClass().add("step-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        var first = new HBox(6, name, note);
        var text = new VBox(2, first, detail);
        text.setAlignment(Pos.CENTER_LEFT);
        setHgrow(text, Priority.ALWAYS);
        detail.managedProperty().bind(detail.visibleProperty());
        getChildren().addAll(icon, text, time);
    }

    void show(SeedStep step, SeedProgress seed) {
        name.setText(texts.step(step));
        note.setText(texts.stepNote(step));
        String inside = texts.stepDetail(step, seed);
        detail.setText(inside);
        detail.setVisible(!inside.isEmpty());
        time.setText(texts.stepTime(step));
        if (shown != step.state()) {
            getStyleClass().remove(style(shown));
            shown = step.state();
            getStyleClass().add(style(shown));
            icon.setIconLiteral(literal(shown));
        }
        setAccessibleText(String.join(", ", name.getText(), texts.stepState(step), time.getText()));
    }

    private static String style(SeedStep.State state) {
        return "step-" + state.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String literal(SeedStep.State state) {
        return switch (state) {
            case WAITING -> "fth-circle";
            case RUNNING -> "fth-play-circle";
            case DONE, SKIPPED -> "fth-check";
            case FAILED -> "fth-x";
        };
    }
}
