package dev.seedbed;

import dev.seedbed.database.Database;
import dev.seedbed.services.ServiceGraph;
import dev.seedbed.source.server.CaptureProgress;
import dev.seedbed.source.server.CaptureRecord;
import dev.seedbed.source.server.ServerAddress;
import dev.seedbed.source.server.ServerAddresses;
import dev.seedbed.source.server.ServerCaptures;
import dev.seedbed.source.server.ServerFacts;
import dev.seedbed.source.server.ServerVisit;
import dev.seedbed.source.web.WebLimits;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.ui.capture.CaptureDialog;
import dev.seedbed.ui.capture.CaptureRequest;
import dev.seedbed.ui.capture.CaptureService;
import dev.seedbed.ui.compose.ProjectViewModel;
import dev.seedbed.ui.download.DownloadDialog;
import dev.seedbed.ui.library.LibraryViewModel;
import dev.seedbed.ui.library.elsewhere.LibraryWays;
import dev.seedbed.ui.repositories.Repositories;
import dev.seedbed.ui.window.WindowContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Ways from the library to data that is elsewhere: compose projects, servers, addresses.
final class ElsewhereGraph implements LibraryWays {
    private static final String FOLDER = "seedbed-dumps";

    private final StartupState startup;
    private final ServiceGraph services;
    private final WindowContext window;
    private final ProjectViewModel projects;
    private final LibraryViewModel library;
    private final AppNavigator navigator;
    private final CaptureDialog captures;
    private final DownloadDialog downloads;
    private final Repositories repositories;

    ElsewhereGraph(
            StartupState startup,
            WindowContext window,
            ProjectViewModel projects,
            LibraryViewModel library,
            Repositories repositories,
            AppNavigator navigator) {
        this.startup = startup;
        this.services = startup.services();
        this.window = window;
        this.projects = projects;
        this.library = library;
        this.repositories = repositories;
        this.navigator = navigator;
        this.captures = new CaptureDialog(window, new OnEngine(services), folder(), this::show);
        this.downloads = new DownloadDialog(
                window,
                (address, progress) -> services.sources().web().fetch(address, WebLimits.USUAL, progress),
                file -> {
                    library.folders().addDownloads(services.sources().downloads());
                    library.select(file);
                },
                file -> navigator.startDatabase(List.of(file)));
    }

    /// The first folder of the library, or else one of its own in the home of the user.
    private Path folder() {
        return startup.settings().get().libraryFolders().stream()
                .findFirst()
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), FOLDER))
                .toAbsolutePath();
    }

    private void show(Path dump) {
        Path folder = dump.getParent();
        if (folder != null) {
            library.folders().add(folder);
        }
        library.select(dump);
        String name = String.valueOf(dump.getFileName());
        window.notices()
                .show(
                        window.messages().get("capture.done", name),
                        window.messages().get("capture.start"),
                        () -> navigator.startDatabase(List.of(dump)));
    }

    @Override
    public void project(Path file, String service) {
        projects.open(file, service);
    }

    @Override
    public void capture() {
        captures.open();
    }

    @Override
    public Optional<CaptureRecord> captured(Path dump) {
        return ServerCaptures.recordOf(dump);
    }

    @Override
    public void captureAgain(Path dump) {
        captures.openAgain(dump);
    }

    @Override
    public void download() {
        downloads.open();
    }

    @Override
    public void repository() {
        repositories.add(library.remote()::refresh);
    }

    private record OnEngine(ServiceGraph services) implements CaptureService {
        @Override
        public ServerFacts look(CaptureRequest request) throws OperationFailedException, InterruptedException {
            try (ServerVisit visit = visit(services.sources().captures(Path.of("")), request)) {
                return visit.facts();
            }
        }

        @Override
        public Path capture(CaptureRequest request, Path folder, CaptureProgress.Listener listener)
                throws OperationFailedException, InterruptedException {
            make(folder);
            ServerCaptures captures = services.sources().captures(folder);
            CaptureRecord before = request.before();
            try (ServerVisit visit = visit(captures, request)) {
                return captures.capture(visit, null, before == null ? null : before.name(), request.source(), listener);
            }
        }

        private static void make(Path folder) throws OperationFailedException {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new OperationFailedException(new Failure.LocalFile(folder, e.toString()), e);
            }
        }

        private ServerVisit visit(ServerCaptures captures, CaptureRequest request)
                throws OperationFailedException, InterruptedException {
            if (!request.source().isEmpty()) {
                Database database = services.databases().find(request.source());
                return captures.visit(database, services.databases().credentials(database), request.choice());
            }
            ServerAddress address = ServerAddresses.parse(request.address());
            return captures.visit(
                    request.password().isEmpty() ? address : address.withPassword(request.password()),
                    request.choice());
        }

        @Override
        public Optional<CaptureRecord> recorded(Path dump) {
            return ServerCaptures.recordOf(dump);
        }
    }
}
