package dev.seedbed.ui.files.listing;

import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.volume.files.FileEntry;
import dev.seedbed.volume.files.FilePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// Lists one directory in the background: pieces as they come, then everything in order. Its making is on the FX
/// thread.
public final class Listing {
    private final LazySession session;
    private final FilePath directory;
    private final int depth;
    private final Comparator<FileRow> order;
    private final List<FileRow> all = new ArrayList<>();
    private final List<FileRow> fresh = new ArrayList<>();

    public Listing(LazySession session, FilePath directory, int depth, Comparator<FileRow> order) {
        this.session = session;
        this.directory = directory;
        this.depth = depth;
        this.order = order;
    }

    /// @param piece hears on the FX thread what has come since; the first is sorted in itself
    /// @param end hears all of it, sorted
    public TaskHandle run(TaskRunner tasks, Consumer<List<FileRow>> piece, Consumer<Outcome<List<FileRow>>> end) {
        Consumer<Object> arrived = tasks.onFxThread(_ -> {
            List<FileRow> now = take();
            if (!now.isEmpty()) {
                piece.accept(now);
            }
        });
        return tasks.run(
                "list files",
                () -> {
                    session.get().list(directory, entries -> {
                        add(entries);
                        arrived.accept(directory);
                    });
                    return sorted();
                },
                end);
    }

    /// On the thread that lists.
    private void add(List<FileEntry> entries) {
        List<FileRow> rows = new ArrayList<>(entries.size());
        entries.forEach(entry -> rows.add(new FileRow(directory, entry, depth)));
        rows.sort(order);
        synchronized (fresh) {
            fresh.addAll(rows);
        }
        all.addAll(rows);
    }

    private List<FileRow> sorted() {
        all.sort(order);
        return all;
    }

    private List<FileRow> take() {
        synchronized (fresh) {
            List<FileRow> now = List.copyOf(fresh);
            fresh.clear();
            return now;
        }
    }
}
