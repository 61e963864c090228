package dev.seedbed;

import dev.seedbed.settings.WindowBounds;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window's size, place and icon. Lives on the FX thread.
final class AppWindow {
    static final double WIDTH = 1360;
    static final double HEIGHT = 860;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 580;
    private static final List<Integer> ICONS = List.of(16, 32, 48, 128, 256);

    private final Stage stage;

    AppWindow(Stage stage) {
        this.stage = stage;
    }

    /// Puts the scene into the window where it was last, or in the middle, always inside a screen.
    void open(Scene scene, @Nullable WindowBounds last) {
        stage.setScene(scene);
        Rectangle2D screen = screen(last).getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setWidth(Math.min(last == null ? WIDTH : last.width(), screen.getWidth()));
        stage.setHeight(Math.min(last == null ? HEIGHT : last.height(), screen.getHeight()));
        if (last != null) {
            stage.setX(Math.clamp(last.x(), screen.getMinX(), screen.getMaxX() - stage.getWidth()));
            stage.setY(Math.clamp(last.y(), screen.getMinY(), screen.getMaxY() - stage.getHeight()));
            stage.setMaximized(last.maximized());
        }
        stage.show();
    }

    /// Not before the first frame: to scale it takes as long as to lay out a screen.
    void showIcon() {
        stage.getIcons().setAll(ICONS.stream().flatMap(AppWindow::icon).toList());
    }

    WindowBounds bounds() {
        return new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    private static Screen screen(@Nullable WindowBounds last) {
        return last == null
                ? Screen.getPrimary()
                : Screen.getScreensForRectangle(last.x(), last.y(), last.width(), last.height()).stream()
                        .findFirst()
                        .orElse(Screen.getPrimary());
    }

    private static Stream<Image> icon(int size) {
        var url = AppWindow.class.getResource("/dev/seedbed/assets/icon/seedbed-" + size + ".png");
        return Stream.ofNullable(url)
                .map(found -> new Image(Objects.requireNonNull(found).toExternalForm()));
    }
}
