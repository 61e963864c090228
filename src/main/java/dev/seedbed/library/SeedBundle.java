package dev.seedbed.library;

import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.library.dump.SeedNames;
import dev.seedbed.library.dump.SeedOrder;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A folder whose files are one seed.
///
/// What an entrypoint would run of it is restored, in the order in which it would: SQL files, by name. What lies beside
/// them is there for them to read. Whether shell scripts run is up to the user.
///
/// @param files what is restored, in the order of their bytes; see [SeedOrder] for that of an image
/// @param leftOut the other files in the folder, hidden ones excepted
public record SeedBundle(Path folder, List<Path> files, List<Path> leftOut) {

    /// Reads one folder, not those inside it. Blocks.
    ///
    /// @throws OperationFailedException with `SeedUnreadable`, or with `SeedUnfit` where no file in it is a
    ///     seed or a shell script
    public static SeedBundle of(Path folder) throws OperationFailedException {
        SeedBundle bundle = sorted(folder, list(folder));
        if (bundle.files().isEmpty() && bundle.shellScripts().isEmpty()) {
            throw SeedFailures.unfit(folder, SeedFailure.Unfit.NOTHING_INSIDE, "");
        }
        return bundle;
    }

    static SeedBundle sorted(Path folder, List<Path> entries) {
        List<Path> visible = entries.stream()
                .filter(entry -> !SeedNames.isHidden(entry) && Files.isRegularFile(entry))
                .toList();
        boolean isNumbered = visible.stream().filter(SeedNames::isRun).allMatch(SeedNames::isNumbered);
        List<Path> files = visible.stream()
                .filter(entry -> SeedNames.isRun(entry)
                        || (isNumbered && SeedNames.isNumbered(entry) && SeedSniff.isArchive(entry)))
                .sorted(SeedOrder.BYTES)
                .toList();
        if (files.stream().noneMatch(SeedNames::isRun)) {
            // Nothing that an entrypoint would run: whatever is a dump is meant.
            files = seeds(visible);
        }
        List<Path> chosen = files;
        List<Path> leftOut = visible.stream()
                .filter(entry -> !chosen.contains(entry))
                .sorted(SeedNames.NATURAL)
                .toList();
        return new SeedBundle(folder, chosen, leftOut);
    }

    /// All files that are seeds, each by itself, in natural order: `2_data.sql` before `10_rest.sql`.
    static List<Path> seeds(List<Path> entries) {
        return entries.stream()
                .filter(entry -> !SeedNames.isHidden(entry) && Files.isRegularFile(entry))
                .filter(entry -> !SeedNames.isShellScript(entry)
                        && (SeedNames.isMeantAsSeed(entry) || (SeedNames.mayBeSeed(entry) && SeedSniff.isDump(entry))))
                .sorted(SeedNames.NATURAL)
                .toList();
    }

    /// Shell scripts that an entrypoint would run.
    public List<Path> shellScripts() {
        return leftOut.stream().filter(SeedNames::isShellScript).toList();
    }

    /// Whether the files are numbered, so that they belong together.
    public boolean isNumbered() {
        return files.size() > 1 && files.stream().allMatch(SeedNames::isNumbered);
    }

    private static List<Path> list(Path folder) throws OperationFailedException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException e) {
            throw SeedFailures.unreadable(folder, e);
        }
    }
}
