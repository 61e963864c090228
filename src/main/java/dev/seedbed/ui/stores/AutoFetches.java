package dev.seedbed.ui.stores;

import dev.seedbed.store.PackageNews;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Receives the new versions of the packages for which that was asked, for as long as the window is open: one after
/// another, and each once, so that what failed or was cancelled is not begun again by itself. Confined to the FX
/// thread.
final class AutoFetches {
    private static final Logger LOG = LoggerFactory.getLogger(AutoFetches.class);
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final StoresViewModel viewModel;
    private final TaskRunner tasks;
    private final Pulls pulls;
    private final ObservableSet<PackageReference> packages = FXCollections.observableSet();
    private final Set<PackageReference> begun = new HashSet<>();
    private boolean busy;

    AutoFetches(StoresViewModel viewModel, TaskRunner tasks, Pulls pulls) {
        this.viewModel = viewModel;
        this.tasks = tasks;
        this.pulls = pulls;
    }

    /// Looks for new versions now, and again and again.
    void begin() {
        look();
        tasks.later(EVERY, this::begin);
    }

    /// The packages for which it was asked, as far as that was read.
    ObservableSet<PackageReference> packages() {
        return packages;
    }

    /// Reads for which packages it was asked.
    void read() {
        var _ = tasks.run(
                "packages that are fetched by themselves",
                viewModel.service()::autoFetched,
                outcome -> outcome.handle(this::show, viewModel::fail));
    }

    private void show(List<PackageReference> found) {
        packages.retainAll(Set.copyOf(found));
        packages.addAll(found);
    }

    /// Turns it on or off for a package. What is new is fetched at once.
    void set(PackageReference reference, boolean wanted) {
        var _ = tasks.run(
                "fetch " + reference + " by itself",
                () -> {
                    viewModel.service().autoFetch(reference, wanted);
                    return reference;
                },
                outcome -> {
                    outcome.handle(_ -> {}, viewModel::fail);
                    read();
                    if (wanted) {
                        look();
                    }
                });
    }

    /// Fetches what is new, unless it is at it.
    void look() {
        if (!busy) {
            busy = true;
            var _ = tasks.run("look for new versions", this::fresh, outcome -> {
                var left = new ArrayDeque<PackageReference>();
                outcome.handle(left::addAll, _ -> {});
                fetch(left);
            });
        }
    }

    /// Runs in the background. A store that is away keeps no other from being asked.
    private List<PackageReference> fresh() throws OperationFailedException, InterruptedException {
        var found = new ArrayList<PackageReference>();
        for (PackageReference one : viewModel.service().autoFetched()) {
            try {
                missing(viewModel.service().news(one)).ifPresent(found::add);
            } catch (OperationFailedException e) {
                LOG.info("{} could not be asked for: {}", one, e.failure());
            }
        }
        return found;
    }

    private static Optional<PackageReference> missing(PackageNews news) {
        VersionInfo newest = news.newest();
        VersionInfo here = news.here();
        if (newest == null
                || newest.description().type() != PackageDescription.Type.SNAPSHOT
                || (here != null && !news.isNews())) {
            return Optional.empty();
        }
        return Optional.of(new PackageReference(
                news.reference().store(),
                news.reference().name(),
                newest.version().tag()));
    }

    private void fetch(Queue<PackageReference> left) {
        PackageReference next = left.poll();
        while (next != null && !begun.add(next)) {
            next = left.poll();
        }
        if (next == null) {
            busy = false;
            return;
        }
        pulls.snapshot(next).stateProperty().subscribe(state -> {
            if (state.isOver()) {
                fetch(left);
            }
        });
    }
}
