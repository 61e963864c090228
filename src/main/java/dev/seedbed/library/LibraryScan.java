package dev.seedbed.library;

import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.PgDirectory;
import dev.seedbed.library.dump.SeedNames;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Walks over sources and looks at every file that may be a seed. Remembers what it saw, so that a second walk looks
/// only at what changed. Not safe for use by several threads.
final class LibraryScan {
    private static final int DEEPEST = 6;
    private static final int MOST_FILES = 50_000;

    private final DumpInspector inspector;
    private final Predicate<Path> descriptions;
    private Map<Path, Seen> before = Map.of();
    private final Map<Path, Seen> now = new HashMap<>();

    /// What a look at a file gave, and the state of the file then.
    private record Seen(
            long sizeBytes,
            long modifiedMillis,
            @Nullable DumpInfo dump,
            @Nullable Failure failure) {}

    /// What was met in a source.
    record Found(List<SeedItem> items, List<SourceFile> descriptions) {}

    LibraryScan(DumpInspector inspector, Predicate<Path> descriptions) {
        this.inspector = inspector;
        this.descriptions = descriptions;
    }

    /// Forgets, before a new round of walks, files that the last round did not meet.
    void begin() {
        before = Map.copyOf(now);
        now.clear();
    }

    /// All below a folder, in natural order of their paths. A folder that cannot be read has nothing.
    Found scan(SeedSource source) throws InterruptedException {
        var byFolder = new TreeMap<Path, List<Path>>();
        var described = new TreeMap<Path, SourceFile>();
        try {
            Files.walkFileTree(
                    source.folder(),
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    DEEPEST,
                    collector(source, byFolder, described));
        } catch (IOException _) {
            // what was met so far is shown
        }
        var items = new ArrayList<SeedItem>();
        for (Map.Entry<Path, List<Path>> folder : byFolder.entrySet()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("library scan abandoned");
            }
            items.addAll(items(source, folder.getKey(), folder.getValue()));
        }
        return new Found(items, List.copyOf(described.values()));
    }

    private FileVisitor<Path> collector(
            SeedSource source, Map<Path, List<Path>> byFolder, Map<Path, SourceFile> described) {
        return new SimpleFileVisitor<>() {
            private int files;

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean isLeftOut = !folder.equals(source.folder()) && SeedNames.isHidden(folder);
                return isLeftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                Path folder = file.getParent();
                if (folder != null && attributes.isRegularFile() && !SeedNames.isHidden(file)) {
                    files++;
                    if (descriptions.test(file)) {
                        long modified = attributes.lastModifiedTime().toMillis();
                        described.put(file, new SourceFile(file, source, attributes.size(), modified));
                    } else {
                        byFolder.computeIfAbsent(folder, _ -> new ArrayList<>()).add(file);
                    }
                }
                return files < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private List<SeedItem> items(SeedSource source, Path folder, List<Path> entries) {
        if (SeedFolder.isOne(folder)) {
            return List.of(item(source, folder, List.of(folder), List.of()));
        }
        SeedBundle bundle = SeedBundle.sorted(folder, entries);
        List<Path> seeds = SeedBundle.seeds(entries);
        if (bundle.isNumbered() && bundle.files().containsAll(seeds)) {
            return List.of(item(source, folder, bundle.files(), bundle.leftOut()));
        }
        return seeds.stream()
                .map(file -> item(source, file, List.of(file), List.of()))
                .toList();
    }

    private SeedItem item(SeedSource source, Path path, Collection<Path> files, List<Path> leftOut) {
        var dumps = new ArrayList<DumpInfo>();
        @Nullable Failure failure = null;
        long size = 0;
        long modified = 0;
        for (Path file : files) {
            Seen seen = look(file);
            size += seen.sizeBytes();
            modified = Math.max(modified, seen.modifiedMillis());
            if (seen.dump() != null) {
                dumps.add(seen.dump());
            }
            if (failure == null && !(files.size() > 1 && isNothing(seen.failure()))) {
                failure = seen.failure();
            }
        }
        return SeedItemBuilder.builder()
                .path(path)
                .source(source)
                .files(List.copyOf(files))
                .leftOut(leftOut)
                .sizeBytes(size)
                .modifiedMillis(modified)
                .dumps(List.copyOf(dumps))
                .unfit(failure)
                .build();
    }

    /// A file of a bundle without anything in it harms nobody.
    private static boolean isNothing(@Nullable Failure failure) {
        return failure instanceof SeedFailure.SeedUnfit(var _, var reason, var _)
                && (reason == SeedFailure.Unfit.EMPTY || reason == SeedFailure.Unfit.NOTHING_INSIDE);
    }

    private Seen look(Path file) {
        long size = 0;
        long modified = 0;
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            boolean isFolder = attributes.isDirectory();
            size = isFolder ? PgDirectory.sizeBytes(file) : attributes.size();
            modified = isFolder
                    ? PgDirectory.modifiedMillis(file)
                    : attributes.lastModifiedTime().toMillis();
        } catch (IOException _) {
            // the inspector says what is wrong with it
        }
        Seen known = before.get(file);
        if (known == null || known.sizeBytes() != size || known.modifiedMillis() != modified) {
            known = inspect(file, size, modified);
        }
        now.put(file, known);
        return known;
    }

    private Seen inspect(Path file, long size, long modified) {
        try {
            return new Seen(size, modified, inspector.inspect(file), null);
        } catch (OperationFailedException e) {
            return new Seen(size, modified, null, e.failure());
        }
    }
}
