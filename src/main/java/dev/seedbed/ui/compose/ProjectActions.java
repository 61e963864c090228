package dev.seedbed.ui.compose;

import dev.seedbed.database.Database;
import dev.seedbed.source.compose.ComposeDatabase;
import dev.seedbed.source.compose.OverridePlan;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.window.WindowContext;
import java.util.List;
import java.util.function.Function;

/// What the buttons of a service do that ask first. Lives on the FX thread.
public final class ProjectActions {
    private final ProjectViewModel viewModel;
    private final ProjectTexts texts;
    private final WindowContext window;
    private final Function<ComposeDatabase, List<SwapChoice>> choices;
    private final StartLike startLike;

    /// @param choices what a service could be given, the most likely first
    /// @param startLike opens the dialog that starts a database like a service
    public ProjectActions(
            ProjectViewModel viewModel,
            ProjectTexts texts,
            WindowContext window,
            Function<ComposeDatabase, List<SwapChoice>> choices,
            StartLike startLike) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.window = window;
        this.choices = choices;
        this.startLike = startLike;
    }

    /// Opens the dialog that starts a database like a service.
    @FunctionalInterface
    public interface StartLike {
        void open(Project project, ComposeDatabase database);
    }

    void startLike() {
        Project project = viewModel.projectProperty().get();
        ComposeDatabase database = viewModel.selected();
        if (project != null && database != null) {
            startLike.open(project, database);
        }
    }

    void swap() {
        ComposeDatabase database = viewModel.selected();
        Database container = database == null ? null : database.running();
        if (database != null && container != null && viewModel.task() == null) {
            SwapDialog.ask(
                    texts,
                    window.overlay(),
                    database,
                    container,
                    choices.apply(database),
                    choice -> viewModel.swap(choice, data -> done(database.name(), data)));
        }
    }

    private void done(String service, String data) {
        window.notices()
                .show(
                        texts.get("project.swap.done", OneLine.of(service), OneLine.of(data)),
                        texts.get("project.swap.undo"),
                        () -> {
                            viewModel.selectedProperty().set(service);
                            undo();
                        });
    }

    void undo() {
        String service = viewModel.selectedProperty().get();
        viewModel.planUndo(
                plan -> UndoSwapDialog.ask(texts, window.overlay(), service, plan, drop -> viewModel.undo(plan, drop)));
    }

    void override() {
        String service = viewModel.selectedProperty().get();
        viewModel.planOverride(plan -> OverrideDialog.ask(
                texts, window.overlay(), service, plan, () -> viewModel.override(plan, () -> written(plan))));
    }

    private void written(OverridePlan plan) {
        String file = OneLine.of(plan.file().file().toString());
        window.notices().show(texts.get("project.override.done", file));
    }
}
