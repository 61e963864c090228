package dev.seedbed.library;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears of changes below some folders. Where the system cannot watch them, nothing is heard: [Library] looks again
/// now and then anyway. Used by one thread.
final class LibraryWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryWatch.class);

    private final Runnable changed;
    private List<Path> watched = List.of();
    private @Nullable DirectoryWatcher watcher;

    /// @param changed called on a background thread for every change, however many come
    LibraryWatch(Runnable changed) {
        this.changed = changed;
    }

    /// Watches exactly these folders and what is in them.
    void watch(List<Path> folders) {
        List<Path> there =
                folders.stream().filter(Files::isDirectory).distinct().toList();
        if (there.equals(watched)) {
            return;
        }
        close();
        watched = there;
        if (there.isEmpty()) {
            return;
        }
        try {
            DirectoryWatcher started = DirectoryWatcher.builder()
                    .paths(there)
                    .fileHashing(false)
                    .listener(_ -> changed.run())
                    .build();
            watcher = started;
            var _ = started.watchAsync(
                    task -> Thread.ofPlatform().daemon().name("library-watch").start(task));
        } catch (IOException | RuntimeException e) {
            LOG.info("folders cannot be watched, so they are looked at now and then: {}", e.toString());
        }
    }

    @Override
    public void close() {
        DirectoryWatcher old = watcher;
        watcher = null;
        watched = List.of();
        if (old != null) {
            try {
                old.close();
            } catch (IOException e) {
                LOG.debug("watcher cannot be closed", e);
            }
        }
    }
}
