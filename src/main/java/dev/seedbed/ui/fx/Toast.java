package dev.seedbed.ui.fx;

import dev.seedbed.ui.window.Notices;
import javafx.animation.PauseTransition;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of text at the lower edge that goes away by itself. Lets the mouse through, but for its button.
public final class Toast extends StackPane implements Notices {
    private static final Duration SHOWN_FOR = Duration.seconds(4);
    private static final Duration WITH_ACTION = Duration.seconds(12);

    private final Label label = new Label();
    private final Hyperlink link = new Hyperlink();
    private final HBox line = new HBox(label, link);
    private final PauseTransition timer = new PauseTransition(SHOWN_FOR);

    public Toast() {
        getStyleClass().add("toast-pane");
        line.getStyleClass().add("toast");
        line.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        label.setGraphic(new FontIcon("fth-check"));
        label.setGraphicTextGap(8);
        link.setId("toastAction");
        link.managedProperty().bind(link.visibleProperty());
        getChildren().add(line);
        setPickOnBounds(false);
        setVisible(false);
        timer.setOnFinished(_ -> setVisible(false));
    }

    @Override
    public void show(String text) {
        setMouseTransparent(true);
        link.setVisible(false);
        show(text, SHOWN_FOR);
    }

    @Override
    public void show(String text, String action, Runnable onAction) {
        setMouseTransparent(false);
        link.setText(action);
        link.setVisible(true);
        link.setVisited(false);
        link.setOnAction(_ -> {
            setVisible(false);
            onAction.run();
        });
        show(text, WITH_ACTION);
    }

    private void show(String text, Duration shownFor) {
        timer.setDuration(shownFor);
        label.setText(text);
        setAccessibleText(text);
        setVisible(true);
        timer.playFromStart();
    }
}
