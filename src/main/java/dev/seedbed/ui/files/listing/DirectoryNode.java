package dev.seedbed.ui.files.listing;

import dev.seedbed.volume.files.FileName;
import dev.seedbed.volume.files.FilePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One directory of the tree, as far as it was listed. Confined to the FX thread.
public final class DirectoryNode {
    private final FilePath path;
    private @Nullable FileRow row;
    private final Map<FileRow, DirectoryNode> branches = new HashMap<>();
    private List<FileRow> children = new ArrayList<>();
    private boolean complete;

    /// @param row null for the root
    DirectoryNode(FilePath path, @Nullable FileRow row) {
        this.path = path;
        this.row = row;
    }

    public FilePath path() {
        return path;
    }

    @Nullable
    public FileRow row() {
        return row;
    }

    public int depth() {
        return row == null ? 0 : row.depth() + 1;
    }

    public List<FileRow> children() {
        return children;
    }

    /// Whether it was listed to its end.
    public boolean isComplete() {
        return complete;
    }

    void append(List<FileRow> piece) {
        children.addAll(piece);
    }

    /// Takes the whole listing; what was open stays open where it is still there.
    void complete(List<FileRow> all) {
        children = all;
        complete = true;
        if (!branches.isEmpty()) {
            branches.keySet().retainAll(Set.copyOf(all));
        }
    }

    /// Forgets a listing that was interrupted.
    public void forget() {
        if (!complete) {
            children = new ArrayList<>();
        }
    }

    /// Puts another row in the place of one: the same directory as it is now.
    public void move(FileRow old, FileRow now) {
        DirectoryNode inside = branches.remove(old);
        if (inside != null) {
            inside.row = now;
            branches.put(now, inside);
            now.disclose(old.disclosure());
        }
    }

    void sorted(List<FileRow> all) {
        children = all;
    }

    public DirectoryNode branch(FileRow of) {
        return branches.computeIfAbsent(of, added -> new DirectoryNode(added.path(), added));
    }

    public Optional<DirectoryNode> known(FileRow of) {
        return Optional.ofNullable(branches.get(of));
    }

    public Optional<FileRow> child(FileName name) {
        return children.stream()
                .filter(child -> child.entry().name().equals(name))
                .findFirst();
    }

    /// The rows below it that are to be seen, in order.
    ///
    /// @param filter in lower case, empty for none
    void collect(String filter, List<FileRow> rows) {
        for (FileRow child : children) {
            DirectoryNode inside = isOpen(child) ? branches.get(child) : null;
            if (filter.isEmpty() || child.name().toLowerCase(Locale.ROOT).contains(filter)) {
                rows.add(child);
                if (inside != null) {
                    inside.collect(filter, rows);
                }
            } else if (inside != null) {
                var below = new ArrayList<FileRow>();
                inside.collect(filter, below);
                if (!below.isEmpty()) {
                    rows.add(child);
                    rows.addAll(below);
                }
            }
        }
    }

    private static boolean isOpen(FileRow child) {
        return child.isDirectory() && child.disclosure() != FileRow.Disclosure.CLOSED;
    }

    /// All branches that are open, with itself.
    List<DirectoryNode> open() {
        var all = new ArrayList<DirectoryNode>();
        all.add(this);
        for (DirectoryNode branch : branches.values()) {
            if (branch.row != null && branch.row.disclosure() != FileRow.Disclosure.CLOSED) {
                all.addAll(branch.open());
            }
        }
        return all;
    }
}
