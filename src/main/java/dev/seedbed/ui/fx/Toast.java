package dev.seedbed.ui.fx;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of text at the lower edge that goes away by itself. Lets the mouse through.
public final class Toast extends StackPane implements Notices {
    private static final Duration SHOWN_FOR = Duration.seconds(4);

    private final Label label = new Label();
    private final PauseTransition timer = new PauseTransition(SHOWN_FOR);

    public Toast() {
        getStyleClass().add("toast-pane");
        label.getStyleClass().add("toast");
        label.setGraphic(new FontIcon("fth-check"));
        getChildren().add(label);
        setMouseTransparent(true);
        setPickOnBounds(false);
        setVisible(false);
        timer.setOnFinished(_ -> setVisible(false));
    }

    @Override
    public void show(String text) {
        label.setText(text);
        setAccessibleText(text);
        setVisible(true);
        timer.playFromStart();
    }
}
