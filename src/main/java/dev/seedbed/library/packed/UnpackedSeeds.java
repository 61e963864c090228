package dev.seedbed.library.packed;

import dev.seedbed.compression.Compression;
import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.library.dump.SeedHead;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.file.PathUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Archives as folders: each is unpacked once, below a folder of this program, and removed when the program ends.
///
/// Programs that run at the same time share what is unpacked, and each holds a lock on what it uses. What a killed one
/// left has no lock, and the next program removes it. Safe for use by several threads.
public final class UnpackedSeeds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(UnpackedSeeds.class);
    private static final String CONTENT = "content";
    private static final String WHOLE = "whole";

    private final Path root;
    private final Map<Path, SharedUse> used = new HashMap<>();
    private final ReentrantLock access = new ReentrantLock();
    private boolean left;
    private boolean atEnd;

    /// Creates nothing yet.
    public UnpackedSeeds(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /// The same as [#of(Path, UnpackProgress)] where nobody is told how far it is.
    public Path of(Path seed) throws OperationFailedException, InterruptedException {
        return of(seed, UnpackProgress.NONE);
    }

    /// What a path stands for: the one seed in an archive, as a file or a folder; any other path itself.
    ///
    /// Blocks for as long as it takes to unpack it. After an interruption nothing of it is left.
    ///
    /// @throws OperationFailedException with `SeedUnfit`, `SeedUnreadable` or `NoSpace`
    public Path of(Path seed, UnpackProgress progress) throws OperationFailedException, InterruptedException {
        Optional<PackedForm> form = formOf(seed);
        return form.isEmpty() ? seed : unpacked(seed, form.get(), progress);
    }

    private static Optional<PackedForm> formOf(Path seed) throws OperationFailedException {
        if (!Files.isRegularFile(seed)) {
            return Optional.empty();
        }
        try (SeedHead head = SeedHead.open(seed)) {
            return PackedSeed.formOf(head.bytes());
        }
    }

    private Path unpacked(Path archive, PackedForm form, UnpackProgress progress)
            throws OperationFailedException, InterruptedException {
        access.lockInterruptibly();
        try {
            Path place = root.resolve(key(archive));
            Files.createDirectories(root);
            if (!used.containsKey(place)) {
                sweep();
                removeAtEnd();
                try (SharedUse.Alone _ = SharedUse.alone(place)) {
                    fill(archive, form, place, progress);
                }
                used.put(place, SharedUse.of(place));
            }
            return seedIn(place.resolve(CONTENT));
        } catch (IOException e) {
            throw SeedFailures.unreadable(archive, e);
        } finally {
            access.unlock();
        }
    }

    private static void fill(Path archive, PackedForm form, Path place, UnpackProgress progress)
            throws IOException, OperationFailedException, InterruptedException {
        if (Files.exists(place.resolve(WHOLE))) {
            return;
        }
        remove(place);
        Path content = Files.createDirectories(place.resolve(CONTENT));
        boolean isDone = false;
        try (PackedReader reader = PackedReader.open(archive, form, compression(archive))) {
            new Unpacking(archive, content, progress).run(reader);
            Files.createFile(place.resolve(WHOLE));
            isDone = true;
        } catch (IOException e) {
            throw SeedFailures.of(archive, e);
        } finally {
            if (!isDone) {
                remove(place);
            }
        }
    }

    private static Compression compression(Path archive) throws OperationFailedException {
        try (SeedHead head = SeedHead.open(archive)) {
            return head.compression();
        }
    }

    /// The same for the same archive, so that what was learnt of its files is found again.
    private static String key(Path archive) throws IOException {
        Path file = archive.toAbsolutePath().normalize();
        String state = file + "\0" + Files.size(file) + "\0"
                + Files.getLastModifiedTime(file).toMillis();
        return DigestUtils.sha256Hex(state.getBytes(StandardCharsets.UTF_8)).substring(0, 24);
    }

    /// Folders that hold nothing but one folder are passed through, and a single file is the seed.
    private static Path seedIn(Path folder) throws IOException {
        Path seed = folder;
        while (Files.isDirectory(seed)) {
            try (Stream<Path> entries = Files.list(seed)) {
                List<Path> inside = entries.limit(2).toList();
                if (inside.size() != 1) {
                    return seed;
                }
                seed = inside.getFirst();
            }
        }
        return seed;
    }

    /// Keeps what a start needs that another program has begun, as long as this program runs.
    public void hold(List<Path> files) {
        access.lock();
        try {
            for (Path file : files) {
                Path inside = file.toAbsolutePath().normalize();
                if (inside.startsWith(root) && inside.getNameCount() > root.getNameCount()) {
                    Path place = root.resolve(inside.getName(root.getNameCount()));
                    if (!used.containsKey(place) && Files.isDirectory(place)) {
                        removeAtEnd();
                        used.put(place, SharedUse.of(place));
                    }
                }
            }
        } catch (IOException e) {
            LOG.warn("what was unpacked for a restore cannot be kept: {}", e.getMessage());
        } finally {
            access.unlock();
        }
    }

    /// Removes nothing at the end: another program goes on with a restore of it.
    public void leave() {
        access.lock();
        try {
            left = true;
            for (Path place : used.keySet()) {
                SharedUse.touch(place);
            }
        } catch (IOException e) {
            LOG.warn("what is unpacked in {} may be removed early: {}", root, e.getMessage());
        } finally {
            access.unlock();
        }
    }

    /// Removes what no running program uses. Blocks for as long as that takes.
    public void removeUnused() {
        access.lock();
        try {
            if (Files.isDirectory(root)) {
                sweep();
            }
        } catch (IOException e) {
            LOG.warn("what is left in {} stays for now: {}", root, e.getMessage());
        } finally {
            access.unlock();
        }
    }

    private void sweep() throws IOException {
        List<Path> places;
        try (Stream<Path> entries = Files.list(root)) {
            places = entries.filter(Files::isDirectory).toList();
        }
        for (Path place : places) {
            if (!used.containsKey(place)) {
                SharedUse.removeUnused(place);
            }
        }
    }

    private void removeAtEnd() {
        if (!atEnd) {
            atEnd = true;
            Runtime.getRuntime().addShutdownHook(new Thread(this::close, "unpacked seeds"));
        }
    }

    static void remove(Path place) throws IOException {
        if (Files.exists(place)) {
            PathUtils.deleteDirectory(place);
        }
    }

    /// Removes what this program unpacked, unless another one uses it.
    @Override
    public void close() {
        access.lock();
        try {
            used.values().forEach(SharedUse::close);
            if (!left) {
                for (Path place : used.keySet()) {
                    SharedUse.removeNow(place);
                }
            }
            used.clear();
        } catch (IOException e) {
            LOG.warn("what was unpacked in {} stays for now: {}", root, e.getMessage());
        } finally {
            access.unlock();
        }
    }
}
