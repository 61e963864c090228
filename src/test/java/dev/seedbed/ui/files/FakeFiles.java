package dev.seedbed.ui.files;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.files.CopyProgress;
import dev.seedbed.volume.files.CopyReport;
import dev.seedbed.volume.files.FileEntry;
import dev.seedbed.volume.files.FileEntryBuilder;
import dev.seedbed.volume.files.FileName;
import dev.seedbed.volume.files.FilePath;
import dev.seedbed.volume.files.FileSession;
import dev.seedbed.volume.files.TreeSize;
import dev.seedbed.volume.files.VolumeFiles;
import dev.seedbed.volume.helper.VolumeSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Files in memory; the same for every source.
public final class FakeFiles implements VolumeFiles {
    public final Map<String, byte[]> contents = new TreeMap<>();
    public final Map<String, List<FileEntry>> directories = new TreeMap<>();
    public final BlockingQueue<byte[]> appended = new LinkedBlockingQueue<>();
    public final List<String> copies = new CopyOnWriteArrayList<>();
    public final AtomicInteger open = new AtomicInteger();
    /// How many sessions there were.
    public final AtomicInteger opened = new AtomicInteger();
    /// Sources that cannot be mounted, by the name of the volume.
    public final Map<String, Failure> unusable = new ConcurrentHashMap<>();
    /// Volumes whose server never answers.
    public final Set<String> silent = ConcurrentHashMap.newKeySet();
    public CopyReport report = new CopyReport(3, 4096, List.of());
    public int pieces = 256;

    public FakeFiles() {
        directories.put("/", new ArrayList<>());
    }

    public FakeFiles directory(String path) {
        add(path, FileEntry.Type.DIRECTORY, 0, 0700, null);
        directories.put(path, new ArrayList<>());
        return this;
    }

    public FakeFiles file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public FakeFiles file(String path, byte[] bytes) {
        add(path, FileEntry.Type.FILE, bytes.length, 0600, null);
        contents.put(path, bytes);
        return this;
    }

    public FakeFiles link(String path, String target) {
        add(path, FileEntry.Type.LINK, target.length(), 0777, target);
        return this;
    }

    private void add(String path, FileEntry.Type type, long size, int mode, String target) {
        FilePath at = FilePath.parse(path).orElseThrow();
        directories
                .get(at.parent().text())
                .add(FileEntryBuilder.builder()
                        .name(at.name())
                        .type(type)
                        .sizeBytes(size)
                        .mode(mode)
                        .uid(999)
                        .gid(999)
                        .modified(Instant.parse("2026-11-24T09:11:00Z"))
                        .linkTarget(target)
                        .build());
    }

    /// Fills a directory with numbered files.
    public FakeFiles many(String path, int count) {
        var entries = new ArrayList<FileEntry>(count);
        for (int i = 0; i < count; i++) {
            FileName name =
                    FileName.of(("file-%06d.dat".formatted((i * 7919) % count)).getBytes(StandardCharsets.UTF_8));
            entries.add(FileEntryBuilder.builder()
                    .name(name)
                    .type(FileEntry.Type.FILE)
                    .sizeBytes(i)
                    .mode(0644)
                    .uid(999)
                    .gid(999)
                    .modified(Instant.ofEpochSecond(1_700_000_000L + i))
                    .build());
        }
        directories.put(path, entries);
        return this;
    }

    @Override
    public FileSession open(VolumeSource source) throws OperationFailedException, InterruptedException {
        if (source instanceof VolumeSource.Volume(String name)) {
            if (silent.contains(name)) {
                new CountDownLatch(1).await();
            }
            Failure reason = unusable.get(name);
            if (reason != null) {
                throw new OperationFailedException(reason);
            }
        }
        opened.incrementAndGet();
        open.incrementAndGet();
        return new Session(source);
    }

    @Override
    public void close() {}

    private final class Session implements FileSession {
        private final VolumeSource source;

        Session(VolumeSource source) {
            this.source = source;
        }

        @Override
        public VolumeSource source() {
            return source;
        }

        @Override
        public void list(FilePath directory, Consumer<List<FileEntry>> to) throws OperationFailedException {
            List<FileEntry> all = directories.get(directory.text());
            if (all == null) {
                throw new OperationFailedException(new Failure.NotFound("file", directory.text()));
            }
            for (int at = 0; at < all.size(); at += pieces) {
                to.accept(all.subList(at, Math.min(all.size(), at + pieces)));
            }
        }

        @Override
        public FileEntry look(FilePath path) throws OperationFailedException {
            return directories.getOrDefault(path.parent().text(), List.of()).stream()
                    .filter(entry -> entry.name().equals(path.name()))
                    .findFirst()
                    .orElseThrow(() -> new OperationFailedException(new Failure.NotFound("file", path.text())));
        }

        @Override
        public byte[] read(FilePath file, long offset, int maxBytes) throws OperationFailedException {
            byte[] all = contents.get(file.text());
            if (all == null) {
                throw new OperationFailedException(new Failure.NotFound("file", file.text()));
            }
            int from = (int) (offset < 0 ? Math.max(0, all.length + offset) : Math.min(all.length, offset));
            return Arrays.copyOfRange(all, from, Math.min(all.length, from + maxBytes));
        }

        @Override
        public void follow(FilePath file, long offset, Consumer<byte[]> to) throws InterruptedException {
            while (true) {
                to.accept(appended.take());
            }
        }

        @Override
        public TreeSize measure(FilePath path) {
            return new TreeSize(1, 1, 1);
        }

        @Override
        public CopyReport copyOut(List<FilePath> paths, Path target, CopyProgress progress) {
            progress.copied(1024, 4096, "one");
            copies.add("out " + paths + " to " + target);
            return report;
        }

        @Override
        public CopyReport copyIn(List<Path> files, FilePath directory, boolean replace, CopyProgress progress) {
            copies.add("in " + files.stream().map(Path::getFileName).toList() + " to " + directory
                    + (replace ? " replacing" : ""));
            return report;
        }

        @Override
        public void close() {
            open.decrementAndGet();
        }
    }
}
