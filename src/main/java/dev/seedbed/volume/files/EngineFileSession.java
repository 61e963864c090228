package dev.seedbed.volume.files;

import dev.seedbed.engine.Mount;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.helper.HelperContainer;
import dev.seedbed.volume.helper.HelperContainers;
import dev.seedbed.volume.helper.SharedHelper;
import dev.seedbed.volume.helper.VolumeSource;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A session through the shared container of its source.
final class EngineFileSession implements FileSession {
    private static final Duration STALL = Duration.ofSeconds(90);
    private static final Duration NEVER = Duration.ofDays(1000);
    private static final int FOLLOW_BYTES = 64 * 1024;

    private final VolumeSource source;
    private final SharedHelper helper;
    private final HelperContainers containers;
    private final AtomicBoolean closed = new AtomicBoolean();

    EngineFileSession(VolumeSource source, SharedHelper helper, HelperContainers containers) {
        this.source = source;
        this.helper = helper;
        this.containers = containers;
    }

    @Override
    public VolumeSource source() {
        return source;
    }

    @Override
    public void list(FilePath directory, Consumer<List<FileEntry>> pieces)
            throws OperationFailedException, InterruptedException {
        var entries = new EntryPieces(pieces);
        ExecResult end = helper.call(container -> container.read(
                STALL,
                FileScript.LIST.in(directory, "", "", List.of()),
                output -> entries.readAll(new EntryReader(output))));
        check(end, directory);
    }

    @Override
    public FileEntry look(FilePath path) throws OperationFailedException, InterruptedException {
        FileScript script = path.isRoot() ? FileScript.LOOK_AT_ROOT : FileScript.LOOK;
        FileName name = path.isRoot() ? rootName() : path.name();
        var found = new AtomicReference<@Nullable FileEntry>();
        ExecResult end = helper.call(container -> container.read(STALL, script.at(path), output -> {
            var reader = new EntryReader(output);
            found.set(reader.next(name));
            reader.next(name);
        }));
        check(end, path);
        FileEntry entry = found.get();
        if (entry == null) {
            throw missing(path);
        }
        return entry;
    }

    private FileName rootName() {
        String name = switch (source) {
            case VolumeSource.Volume volume -> volume.name();
            case VolumeSource.HostDirectory directory -> lastName(directory.path());
        };
        return FileName.of(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String lastName(String path) {
        return FilePath.parse(path.replace("\\", "\\\\"))
                .filter(parsed -> !parsed.isRoot())
                .map(parsed -> new String(parsed.name().bytes(), StandardCharsets.UTF_8))
                .orElse("root");
    }

    @Override
    public byte[] read(FilePath file, long offset, int maxBytes) throws OperationFailedException, InterruptedException {
        requireName(file);
        List<String> command = FileScript.READ.at(file, offset, maxBytes);
        var bytes = new ByteArrayOutputStream();
        ExecResult end = helper.call(container -> {
            bytes.reset();
            return container.read(STALL, command, output -> output.transferTo(bytes));
        });
        check(end, file);
        return bytes.toByteArray();
    }

    @Override
    public void follow(FilePath file, long offset, Consumer<byte[]> appended)
            throws OperationFailedException, InterruptedException {
        requireName(file);
        ExecResult end =
                helper.call(container -> container.read(NEVER, FileScript.FOLLOW.at(file, offset, 0), output -> {
                    byte[] piece = new byte[FOLLOW_BYTES];
                    for (int n = output.read(piece); n >= 0; n = output.read(piece)) {
                        appended.accept(Arrays.copyOf(piece, n));
                    }
                }));
        check(end, file);
    }

    @Override
    public TreeSize measure(FilePath path) throws OperationFailedException, InterruptedException {
        FileScript script = path.isRoot() ? FileScript.MEASURE_ROOT : FileScript.MEASURE;
        var tally = new TreeTally();
        ExecResult end = helper.call(container -> container.read(STALL, script.at(path), tally::readAll));
        check(end, path);
        return tally.size();
    }

    private static void requireName(FilePath file) throws OperationFailedException {
        if (file.isRoot()) {
            throw new OperationFailedException(new Failure.WrongState("file", file.text(), "no-ordinary-file"));
        }
    }

    /// What vanished while it was listed is no failure.
    static void check(ExecResult end, FilePath path) throws OperationFailedException {
        if (end.isSuccess() || end.exitCode() == 1 && isAllGone(end.errors())) {
            return;
        }
        throw switch ((int) end.exitCode()) {
            case FileScript.NO_SUCH_FILE -> missing(path);
            case FileScript.NO_ORDINARY_FILE ->
                new OperationFailedException(new Failure.WrongState("file", path.text(), "no-ordinary-file"));
            default ->
                new OperationFailedException(new EngineFailure.EngineRefused(
                        "read files", (int) end.exitCode(), end.errors().strip()));
        };
    }

    private static boolean isAllGone(String errors) {
        return errors.lines().allMatch(line -> line.endsWith("No such file or directory"));
    }

    private static OperationFailedException missing(FilePath path) {
        return new OperationFailedException(new Failure.NotFound("file", path.text()));
    }

    @Override
    public CopyReport copyOut(List<FilePath> paths, Path target, CopyProgress progress)
            throws OperationFailedException, InterruptedException {
        return new CopyOut(helper, rootName(), target, progress).run(paths);
    }

    @Override
    public CopyReport copyIn(List<Path> files, FilePath directory, boolean replace, CopyProgress progress)
            throws OperationFailedException, InterruptedException {
        containers.requireWritable(source);
        Mount mount = EngineVolumeFiles.mount(source, false);
        try (HelperContainer writer = containers.start(List.of(mount), HelperContainers.WRITING)) {
            return new CopyIn(writer, directory, replace, progress).run(files, mount.source());
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            helper.leave();
        }
    }
}
