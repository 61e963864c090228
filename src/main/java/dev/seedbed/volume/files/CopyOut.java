package dev.seedbed.volume.files;

import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.files.CopyReport.Note;
import dev.seedbed.volume.files.CopyReport.Reason;
import dev.seedbed.volume.files.LocalTree.NewFile;
import dev.seedbed.volume.helper.SharedHelper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.file.PathUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One copy from a source to this computer: into a hidden directory beside its place, then moved there as a whole.
final class CopyOut {
    private static final Logger LOG = LoggerFactory.getLogger(CopyOut.class);
    private static final Duration STALL = Duration.ofSeconds(90);
    private static final int PIECE_BYTES = 64 * 1024;
    private static final int PERMISSIONS = 0777;
    private static final String DENIED = ": Permission denied";

    private final SharedHelper helper;
    private final FileName rootName;
    private final Path target;
    private final CopyProgress progress;
    private final LocalNames names = LocalNames.ofThisComputer();
    private final List<Note> notes = new ArrayList<>();
    private long entries;
    private long bytes;
    private long totalBytes;

    /// @param rootName name of the source's root where that itself is copied
    CopyOut(SharedHelper helper, FileName rootName, Path target, CopyProgress progress) {
        this.helper = helper;
        this.rootName = rootName;
        this.target = target;
        this.progress = progress;
    }

    CopyReport run(List<FilePath> paths) throws OperationFailedException, InterruptedException {
        if (!Files.isDirectory(target)) {
            throw new OperationFailedException(
                    new Failure.LocalFile(target, Files.exists(target) ? "not-a-directory" : "missing"));
        }
        for (FilePath path : paths) {
            refuseTaken(names.resolve(target, topName(path)));
            survey(path);
        }
        requireSpace();
        Path staging = staging();
        try {
            var tree = new LocalTree(staging, names, notes);
            for (FilePath path : paths) {
                fetch(path, siblings(path, paths), tree);
            }
            tree.complete();
            move(staging);
        } finally {
            clear(staging);
        }
        return new CopyReport(entries, bytes, notes);
    }

    private FileName topName(FilePath path) {
        return path.isRoot() ? rootName : path.name();
    }

    private static void refuseTaken(Path place) throws OperationFailedException {
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new OperationFailedException(
                    new Failure.NameInUse("file", place.getFileName().toString()));
        }
    }

    /// Adds up what comes; says what the archive would leave out in silence.
    private void survey(FilePath path) throws OperationFailedException, InterruptedException {
        FileScript script = path.isRoot() ? FileScript.SURVEY_ROOT : FileScript.SURVEY;
        var survey = new long[1];
        ExecResult end = helper.call(container -> container.read(STALL, script.at(path), output -> {
            survey[0] = 0;
            Fields fields = new Fields(output);
            for (byte[] field = fields.next(true); field != null; field = fields.next(true)) {
                String text = new String(field, StandardCharsets.ISO_8859_1);
                if (text.startsWith("f")) {
                    survey[0] += Long.parseLong(text.substring(1));
                } else if (text.startsWith("s")) {
                    String inside = NameText.show(text.substring(1).getBytes(StandardCharsets.ISO_8859_1));
                    notes.add(new Note(topName(path).text() + (inside.isEmpty() ? "" : "/" + inside), Reason.SPECIAL));
                }
            }
        }));
        EngineFileSession.check(end, path);
        totalBytes += survey[0];
    }

    private void requireSpace() throws OperationFailedException, InterruptedException {
        try {
            long free = Files.getFileStore(target).getUsableSpace();
            if (free < totalBytes) {
                throw new OperationFailedException(new Failure.NoSpace(target.toString(), totalBytes, free));
            }
        } catch (IOException e) {
            throw LocalFailure.of(target, e);
        }
    }

    private Path staging() throws OperationFailedException, InterruptedException {
        try {
            return Files.createTempDirectory(target, ".seedbed-");
        } catch (IOException e) {
            throw LocalFailure.of(target.resolve(".seedbed"), e);
        }
    }

    /// Names that are copied out of the same directory, which links may lead to.
    private static Set<String> siblings(FilePath path, List<FilePath> paths) {
        return paths.stream()
                .filter(other ->
                        !other.isRoot() && !path.isRoot() && other.parent().equals(path.parent()))
                .map(other -> new String(other.name().bytes(), StandardCharsets.ISO_8859_1))
                .collect(Collectors.toSet());
    }

    private void fetch(FilePath path, Set<String> siblings, LocalTree tree)
            throws OperationFailedException, InterruptedException {
        FileScript script = path.isRoot() ? FileScript.PACK_ROOT : FileScript.PACK;
        ExecResult end = helper.call(
                container -> container.read(STALL, script.at(path), output -> unpack(path, siblings, output, tree)));
        if (end.exitCode() == 2 && isAllDenied(end.errors())) {
            end.errors()
                    .lines()
                    .filter(line -> line.endsWith(DENIED))
                    .forEach(line -> notes.add(new Note(denied(line), Reason.UNREADABLE)));
        } else if (end.exitCode() != 1) {
            // 1: something changed while it was read
            EngineFileSession.check(end, path);
        }
    }

    private static boolean isAllDenied(String errors) {
        return errors.lines().allMatch(line -> line.endsWith(DENIED) || line.contains("Exiting with failure status"));
    }

    private static String denied(String line) {
        return line.replaceFirst("^tar: (\\./)?", "").replaceFirst(": Cannot [a-z]+: Permission denied$", "");
    }

    private void unpack(FilePath path, Set<String> siblings, InputStream output, LocalTree tree)
            throws IOException, OperationFailedException, InterruptedException {
        // Not closed: the stream is not ours.
        var tar = new TarArchiveInputStream(output, StandardCharsets.ISO_8859_1.name());
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            List<FileName> way = way(path, entry.getName());
            progress.copied(bytes, totalBytes, new FilePath(way).text().substring(1));
            Instant modified = entry.getLastModifiedTime().toInstant();
            int mode = entry.getMode() & PERMISSIONS;
            if (entry.isDirectory()) {
                tree.directory(way, mode, modified);
            } else if (entry.isSymbolicLink()) {
                Optional<List<String>> target =
                        LinkRule.within(way.size() - 1, entry.getLinkName(), siblings::contains);
                if (target.isEmpty()) {
                    notes.add(new Note(new FilePath(way).text().substring(1), Reason.LINK_OUTSIDE));
                    continue;
                }
                tree.link(way, target.get());
            } else if (entry.isFile() && !entry.isLink() && isContent(entry)) {
                write(tar, tree, way, mode, modified);
            } else {
                notes.add(new Note(new FilePath(way).text().substring(1), Reason.SPECIAL));
                continue;
            }
            entries++;
        }
        output.transferTo(OutputStream.nullOutputStream());
    }

    private static boolean isContent(TarArchiveEntry entry) {
        return !entry.isBlockDevice() && !entry.isCharacterDevice() && !entry.isFIFO();
    }

    /// @throws OperationFailedException for a name that no listing has
    private List<FileName> way(FilePath path, String name) throws OperationFailedException {
        List<FileName> way = new ArrayList<>();
        if (path.isRoot()) {
            way.add(rootName);
        }
        try {
            for (String part : name.split("/")) {
                if (!part.isEmpty() && !part.equals(".")) {
                    way.add(FileName.of(part.getBytes(StandardCharsets.ISO_8859_1)));
                }
            }
            if (way.isEmpty() || !way.getFirst().equals(topName(path))) {
                throw new IllegalArgumentException("not below " + path.text());
            }
        } catch (IllegalArgumentException e) {
            throw new OperationFailedException(
                    new EngineFailure.EngineRefused(
                            "read files", 0, NameText.show(name.getBytes(StandardCharsets.ISO_8859_1))),
                    e);
        }
        return List.copyOf(way);
    }

    private void write(InputStream content, LocalTree tree, List<FileName> way, int mode, Instant modified)
            throws IOException, OperationFailedException, InterruptedException {
        NewFile file = tree.file(way);
        String name = new FilePath(way).text().substring(1);
        byte[] piece = new byte[PIECE_BYTES];
        try (OutputStream stream = file.stream()) {
            for (int n = content.read(piece); n >= 0; n = content.read(piece)) {
                put(stream, piece, n, file.path());
                bytes += n;
                progress.copied(bytes, Math.max(bytes, totalBytes), name);
            }
        }
        tree.finish(file, mode, modified);
    }

    private static void put(OutputStream stream, byte[] piece, int length, Path path)
            throws OperationFailedException, InterruptedException {
        try {
            stream.write(piece, 0, length);
        } catch (IOException e) {
            throw LocalFailure.of(path, e);
        }
    }

    /// Moves all to its place, and back where one of them cannot.
    private void move(Path staging) throws OperationFailedException, InterruptedException {
        Map<Path, Path> moved = new LinkedHashMap<>();
        boolean all = false;
        try (var made = Files.list(staging)) {
            for (Path from : made.toList()) {
                Path to = target.resolve(from.getFileName());
                refuseTaken(to);
                Files.move(from, to);
                moved.put(from, to);
            }
            all = true;
        } catch (IOException e) {
            throw LocalFailure.of(target, e);
        } finally {
            if (!all) {
                moved.forEach(CopyOut::moveBack);
            }
        }
    }

    private static void moveBack(Path from, Path to) {
        try {
            Files.move(to, from);
        } catch (IOException e) {
            LOG.warn("{} stays", to, e);
        }
    }

    private static void clear(Path staging) {
        try {
            PathUtils.deleteDirectory(staging);
        } catch (IOException e) {
            LOG.warn("{} stays", staging, e);
        }
    }
}
