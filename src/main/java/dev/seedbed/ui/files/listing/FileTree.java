package dev.seedbed.ui.files.listing;

import dev.seedbed.volume.files.FileName;
import dev.seedbed.volume.files.FilePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A tree as the flat list of the rows that are to be seen: so a directory with a hundred thousand entries is nothing
/// but a long list. Confined to the FX thread.
public final class FileTree {
    private final ObservableList<FileRow> rows = FXCollections.observableArrayList();
    private DirectoryNode root = new DirectoryNode(FilePath.ROOT, null);
    private String filter = "";

    public ObservableList<FileRow> rows() {
        return rows;
    }

    public DirectoryNode root() {
        return root;
    }

    public void clear() {
        root = new DirectoryNode(FilePath.ROOT, null);
        rows.clear();
    }

    public void filter(String text) {
        filter = text.strip().toLowerCase(Locale.ROOT);
        rebuild();
    }

    boolean isFiltered() {
        return !filter.isEmpty();
    }

    /// Shows more of a directory that is being listed.
    public void append(DirectoryNode branch, List<FileRow> piece) {
        branch.append(piece);
        if (!isShown(branch)) {
            return;
        }
        if (isFiltered()) {
            rebuild();
        } else {
            rows.addAll(end(branch), piece);
        }
    }

    /// Shows a directory as it was listed to its end.
    public void complete(DirectoryNode branch, List<FileRow> sorted) {
        boolean same = branch.children().equals(sorted);
        branch.complete(sorted);
        if (!same && isShown(branch)) {
            replace(branch);
        }
    }

    /// Takes rows that are sorted in another way.
    public void sorted(DirectoryNode branch, List<FileRow> children) {
        branch.sorted(children);
    }

    public void close(FileRow row) {
        int at = rows.indexOf(row);
        row.disclose(FileRow.Disclosure.CLOSED);
        if (at >= 0) {
            rows.remove(at + 1, end(row.depth(), at + 1));
        }
        if (isFiltered()) {
            rebuild();
        }
    }

    /// Shows what is known of a directory that was opened.
    public void open(DirectoryNode branch) {
        if (isShown(branch) && !branch.children().isEmpty()) {
            replace(branch);
        }
    }

    public void rebuild() {
        var all = new ArrayList<FileRow>();
        root.collect(filter, all);
        rows.setAll(all);
    }

    private void replace(DirectoryNode branch) {
        if (branch == root || isFiltered()) {
            rebuild();
            return;
        }
        var below = new ArrayList<FileRow>();
        branch.collect(filter, below);
        int begin = rows.indexOf(branch.row()) + 1;
        rows.remove(begin, end(branch));
        rows.addAll(begin, below);
    }

    private boolean isShown(DirectoryNode branch) {
        FileRow row = branch.row();
        return row == null || isFiltered() || (row.disclosure() != FileRow.Disclosure.CLOSED && rows.contains(row));
    }

    /// Where the rows of a directory end.
    private int end(DirectoryNode branch) {
        FileRow row = branch.row();
        return row == null ? rows.size() : end(row.depth(), rows.indexOf(row) + 1);
    }

    private int end(int depth, int from) {
        int at = from;
        while (at < rows.size() && rows.get(at).depth() > depth) {
            at++;
        }
        return at;
    }

    /// The directory in which a path lies, as far as the tree knows it.
    public Optional<DirectoryNode> branchOf(FilePath path) {
        DirectoryNode at = root;
        for (FileName name : path.parent().names()) {
            Optional<DirectoryNode> next = at.child(name).flatMap(at::known);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        return Optional.of(at);
    }

    /// The branch below a row of the tree, made where it is not there.
    public Optional<DirectoryNode> inside(FileRow row) {
        return branchOf(row.path()).map(parent -> parent.branch(row));
    }

    public List<DirectoryNode> branches() {
        return root.open();
    }
}
