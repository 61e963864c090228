package dev.seedbed.seeding.plan;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.settings.AllowedScripts;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/// Decides whether the shell scripts of a folder run. They are programs, so the user is asked once for each content;
/// and
/// they need everything around them under its own name, as the image's entrypoint would find it.
///
/// @param allowed what was allowed earlier
record ScriptChoice(AllowedScripts allowed) {
    private static final long LARGEST = 16L << 20;

    /// Adds a note where there are scripts. Reads them.
    ///
    /// @throws OperationFailedException with `SeedUnreadable`
    boolean runs(
            SeedSelection selection, DatabaseKind kind, List<DumpInfo> files, SeedRequest request, List<PlanNote> notes)
            throws OperationFailedException {
        Path folder = selection.folder();
        if (folder == null || selection.scripts().isEmpty()) {
            return false;
        }
        String names = String.join(", ", selection.scripts());
        var hashes = new ArrayList<String>();
        boolean canRun = SeedFile.canKeepNames(kind, files)
                && !request.evenIncomplete()
                && request.part().isWhole();
        for (String name : selection.scripts()) {
            // The entrypoint runs no others.
            canRun &= name.endsWith(".sh");
            hashes.add(hash(folder.resolve(name)));
        }
        if (!canRun || hashes.contains("")) {
            notes.add(PlanNote.warning("shell-scripts-cannot", names));
            return false;
        }
        if (request.allowScripts()) {
            allowed.allow(hashes);
        } else if (!allowed.areAllowed(hashes)) {
            notes.add(PlanNote.warning("shell-scripts", names));
            return false;
        }
        notes.add(PlanNote.info("shell-scripts-run", names));
        return true;
    }

    /// Empty where it is too large to be a script.
    private static String hash(Path script) throws OperationFailedException {
        try (InputStream in = Files.newInputStream(script)) {
            return Files.size(script) > LARGEST ? "" : DigestUtils.sha256Hex(in);
        } catch (IOException e) {
            throw SeedFailures.unreadable(script, e);
        }
    }
}
