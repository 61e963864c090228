package dev.seedbed.ui.files.listing;

import dev.seedbed.volume.files.FileEntry;
import dev.seedbed.volume.files.FilePath;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One line of the tree; it stays while the tree is sorted and filtered. Confined to the FX thread, but for its making.
public final class FileRow {

    /// Whether what is inside is shown.
    public enum Disclosure {
        /// There is no inside.
        NONE,
        CLOSED,
        LOADING,
        OPEN
    }

    private static final ReadOnlyObjectProperty<Disclosure> PLAIN =
            new ReadOnlyObjectWrapper<>(Disclosure.NONE).getReadOnlyProperty();

    private final FilePath path;
    private final FileEntry entry;
    private final String name;
    private final int depth;
    /// One for all plain files: a directory may hold a hundred thousand.
    private final ReadOnlyObjectProperty<Disclosure> disclosure;

    FileRow(FilePath parent, FileEntry entry, int depth) {
        this.path = parent.child(entry.name());
        this.entry = entry;
        this.name = entry.name().text();
        this.depth = depth;
        this.disclosure = entry.isDirectory() ? new ReadOnlyObjectWrapper<>(Disclosure.CLOSED) : PLAIN;
    }

    public FilePath path() {
        return path;
    }

    public FileEntry entry() {
        return entry;
    }

    /// Escaped, safe to show.
    public String name() {
        return name;
    }

    /// 0 for what lies at the root.
    public int depth() {
        return depth;
    }

    public boolean isDirectory() {
        return entry.isDirectory();
    }

    public ReadOnlyObjectProperty<Disclosure> disclosureProperty() {
        return disclosure;
    }

    public Disclosure disclosure() {
        return disclosure.get();
    }

    public void disclose(Disclosure now) {
        if (disclosure instanceof ReadOnlyObjectWrapper<Disclosure> changing) {
            changing.set(now);
        }
    }
}
