package dev.seedbed.volume.files;

import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.task.Defects;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import dev.seedbed.volume.files.CopyReport.Note;
import dev.seedbed.volume.helper.HelperContainer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One copy from this computer into a directory of a source: into a hidden directory beside its place, then moved
/// there. Whatever ends it before, also a kill of this program, removes what was begun.
final class CopyIn {
    private static final Logger LOG = LoggerFactory.getLogger(CopyIn.class);
    private static final Duration STALL = Duration.ofSeconds(90);
    private static final Duration SETTLE = Duration.ofMinutes(5);
    private static final Pattern FULL = Pattern.compile("No space left|quota exceeded|Wrote only \\d+ of");
    private static final int STAGE_BYTES = 6;

    private final HelperContainer helper;
    private final FilePath directory;
    private final boolean replace;
    private final CopyProgress progress;
    private final LocalNames names = LocalNames.ofThisComputer();
    private final String stage;

    /// @param helper one that may write, and that nobody else uses
    CopyIn(HelperContainer helper, FilePath directory, boolean replace, CopyProgress progress) {
        this.helper = helper;
        this.directory = directory;
        this.replace = replace;
        this.progress = progress;
        byte[] random = new byte[STAGE_BYTES];
        new SecureRandom().nextBytes(random);
        this.stage = ".seedbed-" + HexFormat.of().formatHex(random);
    }

    CopyReport run(List<Path> files, String where) throws OperationFailedException, InterruptedException {
        Map<FileName, Path> tops = tops(files);
        List<Note> notes = new ArrayList<>();
        var tree = new LocalSurvey(names, notes);
        for (Map.Entry<FileName, Path> top : tops.entrySet()) {
            tree.add(top.getKey(), top.getValue(), tops.keySet());
        }
        Place place = place(tops);
        if (place.freeBytes() < tree.bytes()) {
            throw new OperationFailedException(new Failure.NoSpace(where, tree.bytes(), place.freeBytes()));
        }
        boolean settled = false;
        try {
            fill(tree, place, where);
            settle(tops);
            settled = true;
        } finally {
            if (!settled) {
                clear();
            }
        }
        return new CopyReport(tree.entries(), tree.bytes(), notes);
    }

    private Map<FileName, Path> tops(List<Path> files) throws OperationFailedException {
        var tops = new LinkedHashMap<FileName, Path>();
        for (Path file : files) {
            Path whole = file.toAbsolutePath().normalize();
            if (whole.getFileName() == null || !Files.exists(whole, LinkOption.NOFOLLOW_LINKS)) {
                throw new OperationFailedException(new Failure.LocalFile(file, "missing"));
            }
            FileName name = FileName.of(names.bytes(whole));
            if (tops.put(name, whole) != null) {
                throw new OperationFailedException(new Failure.NameInUse("file", name.text()));
            }
        }
        return tops;
    }

    /// Looks at the directory: whose it is, how much space there is, which of the names it has already.
    private Place place(Map<FileName, Path> tops) throws OperationFailedException, InterruptedException {
        List<FileName> order = List.copyOf(tops.keySet());
        var told = new ArrayList<String>();
        ExecResult end = helper.read(STALL, FileScript.PLACE.in(directory, "", "", order), output -> {
            var fields = new Fields(output);
            for (byte[] field = fields.next(true); field != null; field = fields.next(true)) {
                told.add(new String(field, StandardCharsets.US_ASCII));
            }
        });
        EngineFileSession.check(end, directory);
        if (told.size() < 4) {
            throw new OperationFailedException(new EngineFailure.EngineRefused("write files", 0, end.errors()));
        }
        if (told.size() > 4 && !replace) {
            throw new OperationFailedException(new Failure.NameInUse(
                    "file", order.get(Integer.parseInt(told.get(4))).text()));
        }
        return new Place(
                Long.parseLong(told.get(0)),
                Long.parseLong(told.get(1)),
                Long.parseLong(told.get(2)) * Long.parseLong(told.get(3)));
    }

    private void fill(LocalSurvey tree, Place place, String where)
            throws OperationFailedException, InterruptedException {
        ExecResult end = helper.write(
                STALL,
                FileScript.FILL.in(directory, stage, Long.toString(tree.bytes()), List.of()),
                input -> new LocalPacking(tree, place.uid(), place.gid(), progress).writeTo(input));
        if (!end.isSuccess()) {
            throw failed(end, where);
        }
    }

    private static OperationFailedException failed(ExecResult end, String where) {
        String said = end.errors().strip();
        return new OperationFailedException(
                FULL.matcher(said).find()
                        ? new Failure.NoSpace(where, -1, -1)
                        : new EngineFailure.EngineRefused("write files", (int) end.exitCode(), said));
    }

    /// Moves all to its place. From here on it is not cancelled: that takes moments.
    private void settle(Map<FileName, Path> tops) throws OperationFailedException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("copy");
        }
        List<String> command = FileScript.SETTLE.in(directory, stage, replace ? "1" : "0", List.copyOf(tops.keySet()));
        var moving = new FutureTask<>(() -> helper.run(SETTLE, command));
        Thread.ofVirtual().name("moves what was copied").start(moving);
        ExecResult end = await(moving);
        if (end.exitCode() == FileScript.NAME_TAKEN) {
            throw new OperationFailedException(new Failure.NameInUse("file", directory.text()));
        }
        if (!end.isSuccess()) {
            throw failed(end, directory.text());
        }
    }

    private static ExecResult await(FutureTask<ExecResult> moving) throws OperationFailedException {
        try {
            return Uninterruptible.await(moving);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof OperationFailedException failed
                    ? failed
                    : new OperationFailedException(Defects.describe(e), e);
        }
    }

    private void clear() {
        Uninterruptible.cleanUp(
                () -> {
                    ExecResult end = helper.run(SETTLE, FileScript.CLEAR.in(directory, stage, "", List.of()));
                    if (!end.isSuccess()) {
                        LOG.warn("{} may be left in {}: {}", stage, directory, end.errors());
                    }
                },
                stage + " may be left in " + directory);
    }

    /// @param freeBytes of the file system it lies in
    private record Place(long uid, long gid, long freeBytes) {}
}
