package dev.seedbed.ui.library.ready;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.tasks.RefreshLoop;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Of which Seedfiles all steps are cached. A mark goes at once when its snapshot does; it comes only after a look.
/// Confined to the FX thread.
public final class ReadySeedfiles {
    private final RefreshLoop<Map<Path, String>> looking;
    private final ReadOnlyObjectWrapper<Map<Path, String>> ready = new ReadOnlyObjectWrapper<>(Map.of());
    private volatile Look look = _ -> Optional.empty();
    private List<Path> files = List.of();
    private Set<String> kept = Set.of();

    /// What a build would end in. Blocks; honours interruption.
    @FunctionalInterface
    public interface Look {

        /// Empty where a step would be carried out.
        Optional<Snapshot> at(Path seedfile) throws OperationFailedException, InterruptedException;
    }

    public ReadySeedfiles(TaskRunner tasks) {
        this.looking = new RefreshLoop<>(
                tasks,
                "look for Seedfiles that are built",
                () -> {
                    List<Path> now = files;
                    return () -> look(now);
                },
                outcome -> outcome.onSuccess(this::show));
    }

    private Map<Path, String> look(List<Path> now) throws InterruptedException {
        var found = new HashMap<Path, String>();
        for (Path file : now) {
            if (Thread.interrupted()) {
                throw new InterruptedException("looking at Seedfiles abandoned");
            }
            try {
                look.at(file).ifPresent(snapshot -> found.put(file, snapshot.id()));
            } catch (OperationFailedException _) {
                // The library says elsewhere what is wrong with it.
            }
        }
        return found;
    }

    /// Looks at Seedfiles from now on.
    public void follow(Look how) {
        look = how;
        refresh();
    }

    /// @param fresh those that can be read
    public void files(List<Path> fresh) {
        if (!fresh.equals(files)) {
            files = List.copyOf(fresh);
            refresh();
        }
    }

    /// Takes what is on the engine now.
    public void kept(List<Snapshot> snapshots) {
        Set<String> fresh = snapshots.stream().map(Snapshot::id).collect(Collectors.toSet());
        if (!fresh.equals(kept)) {
            kept = fresh;
            show(ready.get());
            refresh();
        }
    }

    /// Looks again. While a look is in progress, one more follows it.
    public void refresh() {
        if (files.isEmpty() || kept.isEmpty()) {
            show(Map.of());
        } else {
            looking.refresh();
        }
    }

    private void show(Map<Path, String> found) {
        Map<Path, String> still = found.entrySet().stream()
                .filter(entry -> kept.contains(entry.getValue()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        if (!still.equals(ready.get())) {
            ready.set(still);
        }
    }

    public boolean isReady(Path seedfile) {
        return ready.get().containsKey(seedfile);
    }

    public ReadOnlyObjectProperty<?> readyProperty() {
        return ready.getReadOnlyProperty();
    }
}
