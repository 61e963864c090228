package dev.seedbed;

import dev.seedbed.ui.activity.ActivityScreen;
import dev.seedbed.ui.activity.ActivityViewModel;
import dev.seedbed.ui.shell.Destination;
import dev.seedbed.ui.shell.NavItem;
import dev.seedbed.ui.snapshots.all.AllSnapshotsActions;
import dev.seedbed.ui.snapshots.all.AllSnapshotsScreen;
import dev.seedbed.ui.snapshots.all.AllSnapshotsViewModel;
import dev.seedbed.ui.window.WindowContext;
import java.util.List;

/// The places that the window's navigation shows, each made when it is first shown.
record AppPlaces(
        DatabasesGraph databases,
        LibraryGraph library,
        VolumesGraph volumes,
        SnapshotsGraph snapshots,
        ActivityViewModel activity,
        AllSnapshotsActions actions,
        AppNavigator navigator) {

    List<NavItem> of(WindowContext window) {
        AllSnapshotsViewModel all = snapshots.all();
        return List.of(
                new NavItem(
                        Destination.DATABASES,
                        () -> databases.screen(snapshots.tab(actions, navigator), navigator),
                        databases.model().count()),
                new NavItem(Destination.LIBRARY, () -> library.screen(actions, navigator), library.count()),
                new NavItem(
                        Destination.VOLUMES,
                        () -> volumes.screen(actions, navigator),
                        volumes.model().count()),
                new NavItem(
                        Destination.SNAPSHOTS,
                        () -> AllSnapshotsScreen.of(all, actions, window.messages()),
                        all.count()),
                new NavItem(Destination.STORES, () -> snapshots.stores(actions), null),
                new NavItem(
                        Destination.SCHEDULES,
                        snapshots::schedules,
                        snapshots.schedules().troubles()),
                new NavItem(
                        Destination.ACTIVITY,
                        () -> new ActivityScreen(
                                activity, window.tasks(), window.messages(), window.overlay(), window.notices()),
                        activity.runningProperty()));
    }
}
