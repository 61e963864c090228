package dev.seedbed.ui.library;

import dev.seedbed.library.Library;
import dev.seedbed.library.SeedSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Which folders the library looks into. Confined to the FX thread.
public final class LibraryFolders {
    private final Library library;
    private final Consumer<List<SeedSource>> changed;

    /// @param changed keeps the folders for the next run of the program
    LibraryFolders(Library library, Consumer<List<SeedSource>> changed) {
        this.library = library;
        this.changed = changed;
    }

    public void add(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        boolean isThere =
                library.sources().stream().anyMatch(each -> each.folder().equals(absolute));
        if (!isThere) {
            add(SeedSource.folder(absolute));
        }
    }

    /// Lists the files that were downloaded, too.
    public void addDownloads(Path folder) {
        var source = new SeedSource(folder, SeedSource.Origin.DOWNLOADS);
        if (Files.isDirectory(folder) && !library.sources().contains(source)) {
            add(source);
        }
    }

    private void add(SeedSource source) {
        var all = new ArrayList<>(library.sources());
        all.add(source);
        change(all);
    }

    /// Takes a source off the list; the files stay where they are.
    void remove(SeedSource gone) {
        if (gone.origin() != SeedSource.Origin.DOWNLOADS) {
            change(library.sources().stream().filter(each -> !each.equals(gone)).toList());
        }
    }

    private void change(List<SeedSource> all) {
        library.setSources(all);
        changed.accept(all);
    }
}
