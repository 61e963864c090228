package dev.seedbed.library;

import dev.seedbed.engine.program.Subscription;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All seeds that the user can pick, kept up to date in the background.
///
/// Its methods return at once; a thread of its own looks at files. Safe for use by any thread. Close it.
public final class Library implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Library.class);
    private static final long SETTLE_MILLIS = 150;
    private static final long LOOK_AGAIN_SECONDS = 60;

    private final LibraryScan scan;
    private final LibraryWatch watch = new LibraryWatch(this::refresh);
    private final Semaphore asked = new Semaphore(0);
    private final List<Consumer<Contents>> listeners = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private List<SeedSource> sources;
    private volatile Contents contents;

    /// A picture of the library.
    ///
    /// @param items of all sources, in the order of the sources
    /// @param descriptions likewise
    /// @param isComplete whether every source has been looked at
    public record Contents(
            List<SeedSource> sources, List<SeedItem> items, List<SourceFile> descriptions, boolean isComplete) {}

    /// Starts looking at the sources, for seeds alone.
    public Library(DumpInspector inspector, List<SeedSource> sources) {
        this(inspector, sources, _ -> false);
    }

    /// @param descriptions tells by its name whether a file describes data
    public Library(DumpInspector inspector, List<SeedSource> sources, Predicate<Path> descriptions) {
        this.scan = new LibraryScan(inspector, descriptions);
        this.sources = List.copyOf(sources);
        this.contents = new Contents(this.sources, List.of(), List.of(), false);
        this.thread = Thread.ofPlatform().daemon().name("library").start(this::run);
        refresh();
    }

    /// The newest picture.
    public Contents contents() {
        return contents;
    }

    /// Calls `listener` on a background thread with the newest picture now and after every change.
    public Subscription listen(Consumer<Contents> listener) {
        listeners.add(listener);
        listener.accept(contents);
        return () -> listeners.remove(listener);
    }

    /// Looks at everything again; files that did not change are not read again.
    public void refresh() {
        asked.release();
    }

    public void setSources(List<SeedSource> newSources) {
        synchronized (this) {
            sources = List.copyOf(newSources);
        }
        refresh();
    }

    public synchronized List<SeedSource> sources() {
        return sources;
    }

    private void run() {
        try {
            while (true) {
                if (asked.tryAcquire(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS)) {
                    Thread.sleep(SETTLE_MILLIS);
                }
                asked.drainPermits();
                look();
            }
        } catch (InterruptedException _) {
            LOG.debug("library closed");
        } finally {
            watch.close();
        }
    }

    private void look() throws InterruptedException {
        List<SeedSource> wanted = sources();
        watch.watch(wanted.stream().map(SeedSource::folder).toList());
        scan.begin();
        Map<Path, SeedItem> items = new LinkedHashMap<>();
        Map<Path, SourceFile> descriptions = new LinkedHashMap<>();
        for (SeedSource source : wanted) {
            try {
                LibraryScan.Found found = scan.scan(source);
                found.items().forEach(item -> items.putIfAbsent(item.path(), item));
                found.descriptions().forEach(file -> descriptions.putIfAbsent(file.file(), file));
            } catch (RuntimeException e) {
                LOG.error("source {} cannot be shown", source.folder(), e);
            }
            if (!contents.isComplete()) {
                publish(contents(wanted, items, descriptions, false));
            }
        }
        publish(contents(wanted, items, descriptions, true));
    }

    private static Contents contents(
            List<SeedSource> sources,
            Map<Path, SeedItem> items,
            Map<Path, SourceFile> descriptions,
            boolean isComplete) {
        return new Contents(sources, List.copyOf(items.values()), List.copyOf(descriptions.values()), isComplete);
    }

    private void publish(Contents fresh) {
        if (fresh.equals(contents)) {
            return;
        }
        contents = fresh;
        for (Consumer<Contents> listener : listeners) {
            try {
                listener.accept(fresh);
            } catch (RuntimeException e) {
                LOG.error("a listener of the library failed", e);
            }
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
