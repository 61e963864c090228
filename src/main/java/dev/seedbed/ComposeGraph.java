package dev.seedbed;

import dev.seedbed.database.ServerVersion;
import dev.seedbed.database.ServerVersions;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.services.ServiceGraph;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.source.compose.ComposeDatabase;
import dev.seedbed.source.compose.ComposeSwap;
import dev.seedbed.source.compose.OverrideFile;
import dev.seedbed.source.compose.OverridePlan;
import dev.seedbed.source.compose.SwapUndo;
import dev.seedbed.source.compose.file.ComposeFileNames;
import dev.seedbed.source.compose.file.ComposeProject;
import dev.seedbed.source.compose.file.ComposeRequest;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.text.Messages;
import dev.seedbed.text.OverrideComment;
import dev.seedbed.ui.compose.Project;
import dev.seedbed.ui.compose.ProjectActions;
import dev.seedbed.ui.compose.ProjectScreen;
import dev.seedbed.ui.compose.ProjectService;
import dev.seedbed.ui.compose.ProjectTexts;
import dev.seedbed.ui.compose.ProjectViewModel;
import dev.seedbed.ui.compose.SwapChoice;
import dev.seedbed.ui.window.Screen;
import dev.seedbed.ui.window.WindowContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/// The screen of a compose project.
final class ComposeGraph {
    private final WindowContext window;
    private final ProjectTexts texts;
    private final ProjectViewModel model;

    ComposeGraph(ServiceGraph services, WindowContext window) {
        this.window = window;
        this.texts = new ProjectTexts(window.messages());
        this.model = new ProjectViewModel(new OnEngine(services, window.messages()), window.tasks(), texts);
    }

    ProjectViewModel model() {
        return model;
    }

    /// @param behind the screen that is shown while no project is
    Screen screen(
            Screen behind, Function<ComposeDatabase, List<SwapChoice>> choices, ProjectActions.StartLike startLike) {
        return new ProjectScreen(behind, model, texts, new ProjectActions(model, texts, window, choices, startLike));
    }

    /// A project with the services of all profiles. Blocks.
    static ComposeProject read(Path file) throws OperationFailedException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        return ComposeProject.read(
                ComposeFileNames.isMain(file.toAbsolutePath())
                        ? ComposeRequest.in(folder)
                        : new ComposeRequest(folder, List.of(file), List.of(), System.getenv()));
    }

    /// Whether the server of a service could use the data of a snapshot, as far as is known.
    static boolean fits(ComposeDatabase database, Snapshot snapshot) {
        ServerVersion written = ServerVersion.parse(snapshot.version());
        ServerVersion server = ServerVersion.parse(database.version());
        return snapshot.kind() == database.kind()
                && (!written.isKnown()
                        || !server.isKnown()
                        || ServerVersions.of(database.kind()).isReadable(written, server));
    }

    private record OnEngine(ServiceGraph services, Messages messages) implements ProjectService {
        @Override
        public Project read(Path file) throws OperationFailedException, InterruptedException {
            ComposeProject project = ComposeGraph.read(file);
            return new Project(project, services.sources().compose().list(project));
        }

        @Override
        public void start(ComposeDatabase database) throws OperationFailedException, InterruptedException {
            services.lifecycle().start(ComposeSwap.container(database), _ -> {});
        }

        @Override
        public Snapshot restore(ComposeDatabase database, Path seed, Consumer<SeedProgress> listener)
                throws OperationFailedException, InterruptedException {
            return services.sources().swaps().restore(database, seed, listener);
        }

        @Override
        public void swap(ComposeDatabase database, Snapshot data, SnapshotDetails kept, Step.Listener steps)
                throws OperationFailedException, InterruptedException {
            var _ = services.sources().swaps().swap(database, data, kept, steps);
        }

        @Override
        public SwapUndo planUndo(ComposeDatabase database) throws OperationFailedException, InterruptedException {
            return services.sources().swaps().planUndo(database);
        }

        @Override
        public void undo(SwapUndo plan, boolean drop, SnapshotDetails kept, Step.Listener steps)
                throws OperationFailedException, InterruptedException {
            var _ = services.sources().swaps().undo(plan, drop, kept, steps);
        }

        @Override
        public OverridePlan planOverride(Project project, ComposeDatabase database)
                throws OperationFailedException, InterruptedException {
            Path usual = OverrideFile.usual(project.project());
            return services.sources()
                    .swaps()
                    .planOverride(
                            database,
                            OverrideFile.of(project.project(), null, Files.exists(usual)),
                            (service, volume) -> OverrideComment.of(messages, service, volume));
        }

        @Override
        public void override(OverridePlan plan, Step.Listener steps)
                throws OperationFailedException, InterruptedException {
            services.sources().swaps().override(plan, steps);
        }
    }
}
