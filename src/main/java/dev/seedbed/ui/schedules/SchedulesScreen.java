package dev.seedbed.ui.schedules;

import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.window.LazyView;
import dev.seedbed.ui.window.Screen;
import dev.seedbed.ui.window.WindowContext;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Node;

/// The screen of all schedules. Lives on the FX thread.
public final class SchedulesScreen implements Screen {
    private final SchedulesViewModel viewModel;
    private final ScheduleTexts texts;
    private final ScheduleActions actions;
    private final LazyView view;

    private SchedulesScreen(SchedulesViewModel viewModel, ScheduleTexts texts, ScheduleActions actions, LazyView view) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.actions = actions;
        this.view = view;
    }

    /// @param context of the engine in use
    public static SchedulesScreen of(
            EngineSchedules service, BackgroundTasks background, WindowContext window, Supplier<String> context) {
        return on(service, background, window, context);
    }

    static SchedulesScreen on(
            ScheduleService service, BackgroundTasks background, WindowContext window, Supplier<String> context) {
        var viewModel = new SchedulesViewModel(service, window.tasks());
        var texts = new ScheduleTexts(window.messages());
        var running = new ScheduleRunning(viewModel, texts, background);
        var actions = new ScheduleActions(viewModel, texts, running, window, context);
        var controller = new SchedulesController(viewModel, texts, actions);
        return new SchedulesScreen(
                viewModel, texts, actions, new LazyView(controller, "schedules.fxml", window.messages()));
    }

    /// Those of one database, to be shown beside its snapshots.
    ///
    /// @param open brings this screen to the front
    public DatabaseSchedules ofDatabase(Runnable open) {
        return new DatabaseSchedules(viewModel, texts, actions, open);
    }

    /// Says once that a schedule needs a look, as soon as that is known.
    ///
    /// @param open brings this screen to the front
    public void offerTrouble(WindowContext window, Runnable open) {
        var said = new boolean[1];
        viewModel.troublesProperty().subscribe(now -> {
            if (now.intValue() > 0 && !said[0]) {
                said[0] = true;
                window.notices()
                        .show(texts.get("schedule.trouble", now.intValue()), texts.get("schedule.trouble.show"), () -> {
                            selectTrouble();
                            open.run();
                        });
            }
        });
        refresh();
    }

    private void selectTrouble() {
        viewModel.rows().stream()
                .filter(row -> row.state().isTrouble())
                .findFirst()
                .ifPresent(row -> viewModel.want(row.schedule().id()));
    }

    /// How many schedules somebody should look at.
    public ReadOnlyIntegerProperty troubles() {
        return viewModel.troublesProperty();
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public void setInFront(boolean inFront) {
        viewModel.setInFront(inFront);
    }

    @Override
    public void refresh() {
        viewModel.refresh();
    }
}
