package dev.seedbed.library;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A folder whose files are one seed, restored in the order of their names.
///
/// Shell scripts are never run: they are left out, as are hidden files and whatever else is no dump.
///
/// @param files in natural order: `2_data.sql` before `10_rest.sql`
/// @param leftOut the other files in the folder, hidden ones excepted
public record SeedBundle(Path folder, List<Path> files, List<Path> leftOut) {

    /// Reads one folder, not those inside it. Blocks.
    ///
    /// @throws OperationFailedException with `SeedUnreadable`, or with `SeedUnfit` where no file in it is a seed
    public static SeedBundle of(Path folder) throws OperationFailedException {
        SeedBundle bundle = sorted(folder, list(folder));
        if (bundle.files().isEmpty()) {
            throw new OperationFailedException(new Failure.SeedUnfit(folder, Failure.Unfit.NOTHING_INSIDE, ""));
        }
        return bundle;
    }

    static SeedBundle sorted(Path folder, List<Path> entries) {
        var files = new ArrayList<Path>();
        var leftOut = new ArrayList<Path>();
        for (Path entry : entries) {
            if (SeedNames.isHidden(entry) || !Files.isRegularFile(entry)) {
                continue;
            }
            boolean isSeed = !SeedNames.isShellScript(entry)
                    && (SeedNames.isMeantAsSeed(entry) || (SeedNames.mayBeSeed(entry) && SeedSniff.isDump(entry)));
            (isSeed ? files : leftOut).add(entry);
        }
        files.sort(SeedNames.NATURAL);
        leftOut.sort(SeedNames.NATURAL);
        return new SeedBundle(folder, List.copyOf(files), List.copyOf(leftOut));
    }

    /// Whether the files are numbered, so that they belong together.
    public boolean isNumbered() {
        return files.size() > 1 && files.stream().allMatch(SeedNames::isNumbered);
    }

    private static List<Path> list(Path folder) throws OperationFailedException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException e) {
            String reason = switch (e) {
                case NoSuchFileException _ -> "missing";
                case NotDirectoryException _ -> "not a directory";
                case AccessDeniedException _ -> "permission denied";
                default -> String.valueOf(e.getMessage());
            };
            throw new OperationFailedException(new Failure.SeedUnreadable(folder, reason), e);
        }
    }
}
