package dev.seedbed;

import dev.seedbed.database.Database;
import dev.seedbed.schedule.RunListener;
import dev.seedbed.schedule.Schedule;
import dev.seedbed.schedule.ScheduleBuilder;
import dev.seedbed.schedule.Schedules;
import dev.seedbed.schedule.timer.Timing;
import dev.seedbed.services.SharingGraph;
import dev.seedbed.store.transfer.TransferProgress;
import dev.seedbed.ui.shell.Destination;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;

/// A picture of a schedule that has run once, for real. No timer is installed.
record ScheduleTour(AppGraph graph, ScreenshotTour tour) {

    void take(Database shop) throws Exception {
        SharingGraph sharing = graph.services().sharing();
        Schedules schedules = sharing.schedules();
        Schedule nightly = ScheduleBuilder.builder()
                .id("nightly")
                .name("nightly")
                .database(shop.name())
                .context("")
                .timing(new Timing(LocalTime.of(2, 0), null))
                .keepDaily(7)
                .keepWeekly(4)
                .checks(List.of())
                .createdAt(Instant.now())
                .build();
        schedules.add(nightly, false);
        try {
            sharing.runs().run(nightly, Object::toString, new Unheard());
            tour.go(Destination.SCHEDULES);
            ScreenshotTour.await(
                    "the schedule",
                    () -> tour.shown("#list") instanceof ListView<?> list
                            && !list.getItems().isEmpty());
            ScreenshotTour.fx(() -> {
                ((ListView<?>) tour.shown("#list")).getSelectionModel().select(0);
                return nightly;
            });
            ScreenshotTour.pause(1500);
            // As the installed program says it: this one is started by a long line of Java.
            ScreenshotTour.fx(() -> {
                ((TextArea) tour.shown("#cronText")).setText("0 2 * * * seedbed schedules run nightly");
                return nightly;
            });
            tour.shoot("schedules");
        } finally {
            schedules.remove(nightly);
        }
    }

    private record Unheard() implements RunListener {
        @Override
        public void reached(Stage stage) {
            // the picture shows the end
        }

        @Override
        public TransferProgress transfer() {
            return _ -> {};
        }
    }
}
