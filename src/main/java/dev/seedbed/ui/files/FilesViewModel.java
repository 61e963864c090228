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
import dev.seedbed.ui.fx.Texts;
import dev.seedbed.volume.files.FileName;
import dev.seedbed.volume.files.FilePath;
import dev.seedbed.volume.files.VolumeFiles;
import dev.seedbed.volume.helper.VolumeSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// State of the browser: one source, its tree as rows, what is selected. Confined to the FX thread; blocking work goes
/// through [TaskRunner].
public final class FilesViewModel {
    private final VolumeFiles files;
    private final TaskRunner tasks;

    private final FileTree tree = new FileTree();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable FileRow> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable FileRow> asked = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final Map<FilePath, TaskHandle> listings = new HashMap<>();
    private final Set<FilePath> busy = new HashSet<>();
    private FileOrder order = FileOrder.USUAL;
    private @Nullable VolumeSource source;
    private String place = "";
    private @Nullable LazySession session;
    private @Nullable FilePath awaited;
    private boolean inFront;

    public FilesViewModel(VolumeFiles files, TaskRunner tasks) {
        this.files = files;
        this.tasks = tasks;
        filter.subscribe(tree::filter);
    }

    /// Shows another source, or none. It is opened once the browser is in front.
    ///
    /// @param lies where the source lies if that is elsewhere and may not answer, empty otherwise
    public void show(@Nullable VolumeSource next, String lies) {
        place = lies;
        if (Objects.equals(next, source)) {
            return;
        }
        leave();
        source = next;
        selected.set(null);
        filter.set("");
        tree.clear();
        failure.set(null);
        begin();
    }

    public void setInFront(boolean now) {
        inFront = now;
        if (now) {
            begin();
        } else if (session != null && source != null && busy.isEmpty()) {
            close(session);
            // Another one, so that a late close never meets a listing that has begun again.
            session = new LazySession(files, source);
        }
    }

    private void begin() {
        VolumeSource now = source;
        if (inFront && now != null && session == null) {
            session = new LazySession(files, now);
            list(tree.root());
        }
    }

    private void leave() {
        listings.values().forEach(TaskHandle::cancel);
        listings.clear();
        busy.clear();
        loading.set(false);
        awaited = null;
        if (session != null) {
            close(session);
            session = null;
        }
    }

    private void close(LazySession which) {
        var _ = tasks.run(
                "let go of a volume",
                () -> {
                    which.close();
                    return which;
                },
                _ -> {});
    }

    /// Lists all that is open again.
    public void refresh() {
        if (session != null && inFront) {
            failure.set(null);
            tree.branches().forEach(this::list);
        }
    }

    private void list(DirectoryNode branch) {
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
                                advance();
                            }
                        },
                        outcome -> {
                            if (with == session) {
                                busy.remove(branch.path());
                                listings.remove(branch.path());
                                loading.set(!busy.isEmpty());
                                listed(branch, outcome, by, again);
                            }
                        });
        if (busy.contains(branch.path())) {
            listings.put(branch.path(), handle);
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
                failure.set(reason);
            }
            case Outcome.Cancelled() -> {
                branch.forget();
                if (row != null && row.disclosure() == FileRow.Disclosure.LOADING) {
                    list(branch);
                }
            }
        }
        advance();
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

    public void open(FileRow row) {
        if (row.disclosure() != FileRow.Disclosure.CLOSED) {
            return;
        }
        tree.inside(row).ifPresent(branch -> {
            row.disclose(branch.isComplete() ? FileRow.Disclosure.OPEN : FileRow.Disclosure.LOADING);
            tree.open(branch);
            list(branch);
        });
    }

    public void close(FileRow row) {
        if (row.disclosure() == FileRow.Disclosure.OPEN || row.disclosure() == FileRow.Disclosure.LOADING) {
            TaskHandle listing = listings.get(row.path());
            if (listing != null && row.disclosure() == FileRow.Disclosure.LOADING) {
                listing.cancel();
            }
            tree.close(row);
        }
    }

    public void toggle(FileRow row) {
        if (row.disclosure() == FileRow.Disclosure.CLOSED) {
            open(row);
        } else {
            close(row);
        }
    }

    /// Sorts all that is listed; large directories in the background.
    public void order(FileOrder next) {
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
                outcome -> {
                    if (next.equals(order) && outcome instanceof Outcome.Success<Map<DirectoryNode, List<FileRow>>>) {
                        unsorted.forEach((branch, rows) -> {
                            if (rows.size() == branch.children().size()) {
                                tree.sorted(branch, rows);
                            }
                        });
                        tree.rebuild();
                    }
                });
    }

    /// Goes to a path that somebody typed, as soon as what leads there is listed.
    public void jump(String typed) {
        Optional<FilePath> path = FilePath.parse(typed);
        if (path.isEmpty()) {
            failure.set(new Failure.InvalidInput("path", typed, "path"));
            return;
        }
        filter.set("");
        failure.set(null);
        awaited = path.get();
        advance();
    }

    /// Goes on towards the path that is awaited.
    private void advance() {
        FilePath target = awaited;
        if (target == null) {
            return;
        }
        if (target.isRoot()) {
            awaited = null;
            selected.set(null);
            return;
        }
        DirectoryNode at = tree.root();
        for (int i = 0; i < target.names().size(); i++) {
            Optional<FileRow> found = at.child(target.names().get(i));
            boolean last = i == target.names().size() - 1;
            if (found.isEmpty() || (!last && !found.get().isDirectory())) {
                if (at.isComplete() && !busy.contains(at.path())) {
                    awaited = null;
                    failure.set(new Failure.NotFound("file", target.text()));
                }
                return;
            }
            if (last) {
                awaited = null;
                asked.set(null);
                asked.set(found.get());
                return;
            }
            FileRow row = found.get();
            if (row.disclosure() == FileRow.Disclosure.CLOSED) {
                open(row);
                if (awaited != target) {
                    return;
                }
            }
            at = at.branch(row);
        }
    }

    /// The rows that are to be seen.
    public ObservableList<FileRow> rows() {
        return tree.rows();
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /// The row that the keyboard is on, null for none.
    public ObjectProperty<@Nullable FileRow> selectedProperty() {
        return selected;
    }

    /// The row that somebody wants to see.
    public ReadOnlyObjectProperty<@Nullable FileRow> askedProperty() {
        return asked;
    }

    /// Whether the root was listed to its end, so that no rows mean nothing in it.
    boolean isListed() {
        return source == null || tree.root().isComplete();
    }

    /// Whether anything is being listed.
    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public void dismissFailure() {
        failure.set(null);
    }

    /// The directory that the selection lies in or is: where a copy goes to.
    public FilePath directory() {
        FileRow row = selected.get();
        return row == null
                ? FilePath.ROOT
                : row.isDirectory() ? row.path() : row.path().parent();
    }

    /// Lists a directory again after something was copied into it.
    void changed(FilePath directory) {
        if (directory.isRoot()) {
            list(tree.root());
            return;
        }
        tree.branchOf(directory)
                .flatMap(parent -> parent.child(directory.name()).flatMap(parent::known))
                .ifPresent(this::list);
    }

    /// Names of files that are in a directory already, as far as it was listed.
    List<String> taken(FilePath directory, List<Path> files) {
        Optional<DirectoryNode> branch = directory.isRoot()
                ? Optional.of(tree.root())
                : tree.branchOf(directory)
                        .flatMap(parent -> parent.child(directory.name()).flatMap(parent::known));
        Set<String> names = new HashSet<>();
        branch.ifPresent(found -> found.children().forEach(row -> names.add(row.name())));
        return files.stream().map(Texts::name).filter(names::contains).toList();
    }

    /// Where the source lies, empty for the engine's own disk.
    String place() {
        return place;
    }

    @Nullable
    VolumeSource source() {
        return source;
    }

    @Nullable
    LazySession session() {
        return session;
    }
}
