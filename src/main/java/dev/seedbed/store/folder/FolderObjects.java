package dev.seedbed.store.folder;

import dev.seedbed.store.object.ContentException;
import dev.seedbed.store.object.Listing;
import dev.seedbed.store.object.StoreObjects;
import dev.seedbed.store.place.BlobContent;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import dev.seedbed.task.StoreFailure.StoreDamaged;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files below a folder. It is never created: one that is missing is on a drive that is not connected.
final class FolderObjects implements StoreObjects {
    private static final Logger LOG = LoggerFactory.getLogger(FolderObjects.class);
    private static final int MOST_ENTRIES = 2_000_000;

    private final Path root;
    private final InsidePaths paths;
    private final FolderFailure failures;

    FolderObjects(Path root) {
        this.root = root;
        this.paths = new InsidePaths(root);
        this.failures = new FolderFailure(root);
    }

    @Override
    public String address() {
        return root.toString();
    }

    @Override
    public OptionalLong size(String key) throws OperationFailedException, InterruptedException {
        try {
            BasicFileAttributes file = Files.readAttributes(paths.path(key), BasicFileAttributes.class);
            return file.isRegularFile() ? OptionalLong.of(file.size()) : OptionalLong.empty();
        } catch (NoSuchFileException _) {
            return OptionalLong.empty();
        } catch (IOException e) {
            throw failures.of(Action.READ, 0, e);
        }
    }

    @Override
    public Optional<InputStream> read(String key, long offset, long length)
            throws OperationFailedException, InterruptedException {
        // Anything else than a file, such as a pipe, might block for ever.
        if (size(key).orElse(0) == 0) {
            return Optional.empty();
        }
        try {
            FileChannel channel = FileChannel.open(paths.path(key), StandardOpenOption.READ);
            channel.position(offset);
            return Optional.of(BoundedInputStream.builder()
                    .setInputStream(Channels.newInputStream(channel))
                    .setMaxCount(length)
                    .setPropagateClose(true)
                    .get());
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw failures.of(Action.READ, 0, e);
        }
    }

    @Override
    public void put(String key, BlobContent content, LongConsumer sent)
            throws OperationFailedException, InterruptedException {
        try (DraftFile draft = DraftFile.in(paths.path(DRAFTS))) {
            draft.write(content, sent);
            draft.moveTo(paths.path(key));
        } catch (ContentException e) {
            throw e.failure();
        } catch (IOException e) {
            throw failures.of(Action.WRITE, content.bytes(), e);
        }
    }

    @Override
    public boolean putNew(String key, byte[] content) throws OperationFailedException, InterruptedException {
        try (DraftFile draft = DraftFile.in(paths.path(DRAFTS))) {
            draft.write(BlobContent.of(content), _ -> {});
            return draft.linkTo(paths.path(key));
        } catch (IOException e) {
            throw failures.of(Action.WRITE, content.length, e);
        }
    }

    @Override
    public void delete(String key) throws OperationFailedException, InterruptedException {
        try {
            Files.deleteIfExists(paths.path(key));
        } catch (IOException e) {
            throw failures.of(Action.REMOVE, 0, e);
        }
    }

    @Override
    public Listing list(String folder) throws OperationFailedException, InterruptedException {
        List<Listing.Entry> files = new ArrayList<>();
        List<String> folders = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(paths.path(folder))) {
            for (Path each : all) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                if (files.size() + folders.size() >= MOST_ENTRIES) {
                    throw damaged(folder, "too-many-files:" + MOST_ENTRIES);
                }
                add(each, files, folders);
            }
        } catch (NoSuchFileException | NotDirectoryException _) {
            return new Listing(List.of(), List.of());
        } catch (DirectoryIteratorException e) {
            throw failures.of(Action.READ, 0, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw failures.of(Action.READ, 0, e);
        }
        return new Listing(files, folders);
    }

    private void add(Path file, List<Listing.Entry> files, List<String> folders) throws IOException {
        String name = String.valueOf(file.getFileName());
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException _) {
            return;
        }
        Optional<SyncTrace> trace = SyncTrace.of(name);
        if (attributes.isDirectory()) {
            folders.add(name);
        } else if (trace.isPresent() && !file.startsWith(root.resolve(DRAFTS))) {
            LOG.warn("{} is not used: {}", file, trace.get().reason());
        } else if (attributes.isRegularFile()) {
            files.add(new Listing.Entry(
                    name, attributes.size(), attributes.lastModifiedTime().toInstant()));
        }
    }

    private OperationFailedException damaged(String key, String reason) {
        return new OperationFailedException(new StoreDamaged(address(), key, reason));
    }

    @Override
    public String whyMissing(String key) throws OperationFailedException, InterruptedException {
        try {
            Path file = paths.path(key);
            String name = String.valueOf(file.getFileName());
            if (Files.isRegularFile(file)) {
                return SyncTrace.PARTIAL.reason() + ':' + name;
            }
            @Nullable Path folder = file.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                return "blob-missing";
            }
            try (DirectoryStream<Path> beside = Files.newDirectoryStream(folder, each -> isOf(each, name))) {
                for (Path each : beside) {
                    String found = String.valueOf(each.getFileName());
                    return SyncTrace.of(found).orElseThrow().reason() + ':' + found;
                }
            }
            return "blob-missing";
        } catch (IOException e) {
            throw failures.of(Action.READ, 0, e);
        }
    }

    private static boolean isOf(Path file, String name) {
        String found = String.valueOf(file.getFileName());
        return found.contains(name) && SyncTrace.of(found).isPresent();
    }

    @Override
    public void close() {
        // nothing is open
    }
}
