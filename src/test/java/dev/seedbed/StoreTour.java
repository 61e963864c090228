package dev.seedbed;

import dev.seedbed.database.Database;
import dev.seedbed.services.ServiceGraph;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.BeforePublish;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.Publishing;
import dev.seedbed.store.StoreLevel;
import dev.seedbed.ui.library.entry.PackageEntry;
import dev.seedbed.ui.shell.Destination;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Pictures of stores: the snapshots of a database as versions of a package in a folder, what refreshing and pruning
/// would do, and what is found before the next one is published.
record StoreTour(AppGraph graph, ScreenshotTour tour) {
    private static final String STORE = "team";

    /// @param shop a database with at least one snapshot of people's data
    void take(Database shop) throws Exception {
        Path folder =
                Files.createDirectory(Files.createTempDirectory("screenshots").resolve("library"));
        ServiceGraph services = graph.services();
        services.sharing().stores().add(STORE, folder.toString(), StoreLevel.TEAM);
        Publishing publishing = services.sharing().publishing();
        PackageReference base = PackageReference.parse(STORE + ":shop/base").orElseThrow();
        List<Snapshot> timeline = services.snapshots().timeline(shop);
        try {
            for (Snapshot one : timeline) {
                publishing.publish(one, base, one.note(), BeforePublish.NOTHING, _ -> {});
            }
            tour.go(Destination.STORES);
            ScreenshotTour.await(
                    "the package", () -> stores() != null && stores().getItems().size() == 2);
            ScreenshotTour.fx(() -> {
                stores().getSelectionModel().select(1);
                return base;
            });
            ScreenshotTour.await("the versions", () -> versions() == timeline.size());
            ScreenshotTour.pause(800);
            tour.shoot("stores");
            inLibrary(base);
            tour.go(Destination.STORES);
            tour.press("#refreshDatabaseButton");
            ScreenshotTour.await(
                    "what a refresh changes",
                    () -> tour.shown("#refreshSays") instanceof VBox says
                            && !says.getChildren().isEmpty());
            ScreenshotTour.pause(800);
            tour.shoot("store-refresh");
            hide();
            tour.press("#pruneButton");
            ScreenshotTour.await("the rules", () -> tour.shown("#pruneLast") instanceof Spinner<?>);
            ScreenshotTour.fx(() -> {
                ((Spinner<?>) tour.shown("#pruneLast")).getEditor().setText("1");
                return base;
            });
            tour.press("#pruneAgree");
            ScreenshotTour.await(
                    "what goes",
                    () -> tour.shown("#pruneGoes") instanceof VBox goes
                            && !goes.getChildren().isEmpty());
            ScreenshotTour.pause(800);
            tour.shoot("store-prune");
            hide();
            tour.press("#pushButton");
            ScreenshotTour.await("the dialog", () -> tour.shown("#pushNote") instanceof TextField);
            ScreenshotTour.fx(() -> {
                tour.field("#pushNote").setText("loyalty tiers");
                return base;
            });
            tour.press("#publishButton");
            ScreenshotTour.await("what was found", () -> {
                Node publish = tour.shown("#publishAnyway");
                return publish != null && publish.isVisible();
            });
            ScreenshotTour.pause(800);
            tour.shoot("store-findings");
            hide();
        } finally {
            services.sharing().stores().remove(STORE);
        }
    }

    /// The package among what databases can be started from.
    private void inLibrary(PackageReference base) throws Exception {
        tour.go(Destination.LIBRARY);
        ScreenshotTour.await("the package in the library", () -> entry(base) >= 0);
        ScreenshotTour.fx(() -> {
            tour.table("#table").getSelectionModel().select(entry(base));
            return base;
        });
        ScreenshotTour.pause(1500);
        tour.shoot("library-store");
    }

    /// Row of the package; -1 where it is not there.
    private int entry(PackageReference base) {
        var items = tour.table("#table").getItems();
        for (int row = 0; row < items.size(); row++) {
            if (items.get(row) instanceof PackageEntry entry
                    && entry.news().reference().equals(base)) {
                return row;
            }
        }
        return -1;
    }

    private void hide() throws Exception {
        ScreenshotTour.fx(() -> {
            graph.shell().overlay().hide();
            return STORE;
        });
    }

    private ListView<?> stores() {
        return (ListView<?>) tour.shown("#list");
    }

    private int versions() {
        return tour.shown("#versionList") instanceof ListView<?> list
                ? list.getItems().size()
                : 0;
    }
}
