package dev.seedbed.store.content;

import dev.seedbed.task.Failure.LocalFile;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Receives a package into memory, on top of an older version or of nothing.
public class MemoryTarget implements PackageTarget {
    private final @Nullable MemoryTree base;
    private final MemoryTree tree;
    private final List<String> written = new ArrayList<>();
    private @Nullable MemoryTree finished;

    public MemoryTarget() {
        this.base = null;
        this.tree = MemoryTree.nothing();
    }

    public MemoryTarget(MemoryTree base) {
        this.base = base;
        this.tree = base.copy();
    }

    /// Paths of all that was written.
    public List<String> written() {
        return written;
    }

    /// What was received; null unless it is finished.
    public @Nullable MemoryTree finished() {
        return finished;
    }

    @Override
    public void readBase(Set<String> paths, EntryReader reader) throws OperationFailedException, InterruptedException {
        if (base == null) {
            throw new IllegalStateException();
        }
        MemoryTree.read(
                base.nodes().values().stream()
                        .filter(node -> paths.contains(node.entry().path()))
                        .toList(),
                reader);
    }

    @Override
    public void remove(String path) {
        tree.without(path);
    }

    @Override
    public void write(ContentEntry entry, InputStream content) throws OperationFailedException {
        int slash = entry.path().lastIndexOf('/');
        if (slash > 0 && !tree.has(entry.path().substring(0, slash))) {
            throw new IllegalStateException("no directory for " + entry.path());
        }
        if (tree.has(entry.path()) && tree.nodes().get(entry.path()).entry().type() != entry.type()) {
            throw new IllegalStateException("something else is still at " + entry.path());
        }
        try {
            byte[] bytes = content.readAllBytes();
            tree.add(entry, bytes);
            written.add(entry.path());
        } catch (IOException e) {
            throw new OperationFailedException(new LocalFile(null, e.toString()), e);
        }
    }

    @Override
    public String finish() throws OperationFailedException {
        finished = tree;
        return "snapshot-1";
    }

    @Override
    public void close() {
        // nothing is open
    }
}
