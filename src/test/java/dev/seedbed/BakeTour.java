package dev.seedbed;

import dev.seedbed.database.Database;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.ui.shell.Destination;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;

/// Pictures of an image with data: what is asked before it is made, and how it is started.
record BakeTour(AppGraph graph, ScreenshotTour tour) {
    private static final String IMAGE = "registry.example/team/shop:v8";

    /// @param shop a database with at least one snapshot of people's data
    void take(Database shop) throws Exception {
        List<Snapshot> timeline = graph.services().snapshots().timeline(shop);
        tour.go(Destination.STORES);
        try {
            ScreenshotTour.fx(() -> {
                graph.navigator().bakeImage(timeline.getLast());
                return IMAGE;
            });
            ScreenshotTour.await("the dialog", () -> tour.shown("#bakeTag") instanceof TextField);
            ScreenshotTour.fx(() -> {
                tour.field("#bakeTag").setText(IMAGE);
                tour.field("#bakePassword").setText("open-sesame");
                ((CheckBox) tour.shown("#bakeDump")).setSelected(true);
                return IMAGE;
            });
            ScreenshotTour.pause(800);
            tour.shoot("bake");
            tour.press(".dialog #agreeButton");
            ScreenshotTour.await("what was found", () -> isShown("#bakeAnyway"));
            tour.press("#bakeAnyway");
            ScreenshotTour.await("the image", () -> isShown("#bakedCompose"));
            ScreenshotTour.pause(800);
            tour.shoot("bake-ready");
            ScreenshotTour.fx(() -> {
                graph.shell().overlay().hide();
                return IMAGE;
            });
        } finally {
            graph.services().engine().removeImage(IMAGE);
        }
    }

    private boolean isShown(String selector) {
        Node node = tour.shown(selector);
        return node != null && node.isVisible();
    }
}
