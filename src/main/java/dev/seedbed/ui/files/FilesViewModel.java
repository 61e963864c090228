package dev.seedbed.ui.files;

import dev.seedbed.task.Failure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.files.listing.DirectoryNode;
import dev.seedbed.ui.files.listing.FileOrder;
import dev.seedbed.ui.files.listing.FileRow;
import dev.seedbed.ui.files.listing.FileTree;
import dev.seedbed.ui.files.listing.LazySession;
import dev.seedbed.ui.fx.Texts;
import dev.seedbed.volume.files.FilePath;
import dev.seedbed.volume.files.VolumeFiles;
import dev.seedbed.volume.helper.VolumeSource;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
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
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final DirectoryListings listings;
    private @Nullable VolumeSource source;
    private String place = "";
    private @Nullable FilePath awaited;
    private boolean inFront;

    public FilesViewModel(VolumeFiles files, TaskRunner tasks) {
        this.files = files;
        this.tasks = tasks;
        this.listings = new DirectoryListings(tree, tasks, this::advance, failure::set);
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
        LazySession open = session();
        if (now) {
            begin();
        } else if (open != null && source != null && !listings.isBusy()) {
            close(open);
            // Another one, so that a late close never meets a listing that has begun again.
            listings.use(new LazySession(files, source));
        }
    }

    private void begin() {
        VolumeSource now = source;
        if (inFront && now != null && session() == null) {
            listings.use(new LazySession(files, now));
            listings.list(tree.root());
        }
    }

    private void leave() {
        listings.cancel();
        awaited = null;
        LazySession open = session();
        if (open != null) {
            close(open);
            listings.use(null);
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
        if (session() != null && inFront) {
            failure.set(null);
            tree.branches().forEach(listings::list);
        }
    }

    public void open(FileRow row) {
        if (row.disclosure() != FileRow.Disclosure.CLOSED) {
            return;
        }
        tree.inside(row).ifPresent(branch -> {
            row.disclose(branch.isComplete() ? FileRow.Disclosure.OPEN : FileRow.Disclosure.LOADING);
            tree.open(branch);
            listings.list(branch);
        });
    }

    public void close(FileRow row) {
        if (row.disclosure() == FileRow.Disclosure.OPEN || row.disclosure() == FileRow.Disclosure.LOADING) {
            listings.cancelOpening(row);
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
        listings.order(next);
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
                if (at.isComplete() && !listings.isBusy(at.path())) {
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
        return listings.loadingProperty();
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
        branch(directory).ifPresent(listings::list);
    }

    /// Names of files that are in a directory already, as far as it was listed.
    List<String> taken(FilePath directory, List<Path> files) {
        Set<String> names = new HashSet<>();
        branch(directory).ifPresent(found -> found.children().forEach(row -> names.add(row.name())));
        return files.stream().map(Texts::name).filter(names::contains).toList();
    }

    private Optional<DirectoryNode> branch(FilePath directory) {
        return directory.isRoot()
                ? Optional.of(tree.root())
                : tree.branchOf(directory)
                        .flatMap(parent -> parent.child(directory.name()).flatMap(parent::known));
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
        return listings.session();
    }
}
