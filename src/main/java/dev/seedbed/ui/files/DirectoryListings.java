package dev.seedbed.ui.files;

import dev.seedbed.task.Failure;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.files.listing.DirectoryNode;
import dev.seedbed.ui.files.listing.FileOrder;
import dev.seedbed.ui.files.listing.FileRow;
import dev.seedbed.ui.files.listing.FileTree;
import dev.seedbed.ui.files.listing.LazySession;
import dev.seedbed.ui.files.listing.Listing;
import dev.seedbed.volume.files.FileName;
import dev.seedbed.volume.files.FilePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// Lists the directories of a tree and sorts them, in the background. Confined to the FX thread.
final class DirectoryListings {
    private final FileTree tree;
    private final TaskRunner tasks;
    private final Runnable onProgress;
    private final Consumer<Failure> onFailure;
    private final Map<FilePath, TaskHandle> running = new HashMap<>();
    private final Set<FilePath> busy = new HashSet<>();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private FileOrder order = FileOrder.USUAL;
    private @Nullable LazySession session;

    /// @param onProgress is called after rows have come, and after each end
    DirectoryListings(FileTree tree, TaskRunner tasks, Runnable onProgress, Consumer<Failure> onFailure) {
        this.tree = tree;
        this.tasks = tasks;
        this.onProgress = onProgress;
        this.onFailure = onFailure;
    }

    /// Lists by this session from now on, or nothing. What is in progress goes on by the one before.
    void use(@Nullable LazySession next) {
        session = next;
    }

    @Nullable
    LazySession session() {
        return session;
    }

    /// Ends what is in progress.
    void cancel() {
        running.values().forEach(TaskHandle::cancel);
        running.clear();
        busy.clear();
        loading.set(false);
    }

    /// Does nothing while the directory is being listed.
    void list(DirectoryNode branch) {
        LazySession with = session;
        if (with == null || !busy.add(branch.path())) {
            return;
        }
        boolean again = branch.isComplete();
        FileOrder by = order;
        loading.set(true);
        TaskHandle handle = new Listing(with, branch.path(), branch.depth(), by.comparator())
                .run(
                        tasks,
                        piece -> {
                            if (with == session && !again) {
                                tree.append(branch, piece);
                                onProgress.run();
                            }
                        },
                        outcome -> {
                            if (with == session) {
                                busy.remove(branch.path());
                                running.remove(branch.path());
                                loading.set(!busy.isEmpty());
                                listed(branch, outcome, by, again);
                            }
                        });
        if (isBusy(branch.path())) {
            running.put(branch.path(), handle);
        }
    }

    private void listed(DirectoryNode branch, Outcome<List<FileRow>> outcome, FileOrder by, boolean again) {
        FileRow row = branch.row();
        switch (outcome) {
            case Outcome.Success(var all) -> {
                List<FileRow> kept = again ? keep(branch, all) : all;
                if (!by.equals(order)) {
                    kept.sort(order.comparator());
                }
                if (row != null && row.disclosure() == FileRow.Disclosure.LOADING) {
                    row.disclose(FileRow.Disclosure.OPEN);
                }
                tree.complete(branch, kept);
            }
            case Outcome.Failed(var reason) -> {
                if (row != null) {
                    tree.close(row);
                }
                onFailure.accept(reason);
            }
            case Outcome.Cancelled() -> {
                branch.forget();
                if (row != null && row.disclosure() == FileRow.Disclosure.LOADING) {
                    list(branch);
                }
            }
        }
        onProgress.run();
    }

    /// The rows that are as they were stay the same ones, so that selection and what is open stay.
    private static List<FileRow> keep(DirectoryNode branch, List<FileRow> fresh) {
        Map<FileName, FileRow> before = new HashMap<>();
        branch.children().forEach(row -> before.put(row.entry().name(), row));
        var rows = new ArrayList<FileRow>(fresh.size());
        for (FileRow row : fresh) {
            FileRow old = before.get(row.entry().name());
            if (old != null && old.entry().equals(row.entry())) {
                rows.add(old);
            } else {
                rows.add(row);
                if (old != null && row.isDirectory()) {
                    branch.move(old, row);
                }
            }
        }
        return rows;
    }

    /// Ends the listing of a directory that is being opened.
    void cancelOpening(FileRow row) {
        TaskHandle listing = running.get(row.path());
        if (listing != null && row.disclosure() == FileRow.Disclosure.LOADING) {
            listing.cancel();
        }
    }

    /// Sorts all that is listed; large directories in the background.
    void order(FileOrder next) {
        if (next.equals(order)) {
            return;
        }
        order = next;
        Map<DirectoryNode, List<FileRow>> unsorted = new HashMap<>();
        tree.branches().forEach(branch -> unsorted.put(branch, new ArrayList<>(branch.children())));
        var comparator = next.comparator();
        var _ = tasks.run(
                "sort files",
                () -> {
                    unsorted.values().forEach(rows -> rows.sort(comparator));
                    return unsorted;
                },
                outcome -> outcome.onSuccess(sorted -> {
                    if (next.equals(order)) {
                        sorted.forEach((branch, rows) -> {
                            if (rows.size() == branch.children().size()) {
                                tree.sorted(branch, rows);
                            }
                        });
                        tree.rebuild();
                    }
                }));
    }

    boolean isBusy() {
        return !busy.isEmpty();
    }

    boolean isBusy(FilePath directory) {
        return busy.contains(directory);
    }

    /// Whether anything is being listed.
    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }
}
