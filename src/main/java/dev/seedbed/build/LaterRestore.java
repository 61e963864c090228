package dev.seedbed.build;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.input.Input;
import dev.seedbed.input.InputDigest;
import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputServer;
import dev.seedbed.input.script.ScriptRun;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.SeedFolder;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.plan.ImageChoice;
import dev.seedbed.seeding.plan.SeedChecks;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Restores dumps into the database that is there: planned as a start from them is, with the same checks
/// and limits, and carried out by the programs of the server's own container.
///
/// A folder of scripts, also in an archive, runs its SQL files by name.
final class LaterRestore implements Input {
    private final Seeding seeding;
    private final List<SeedRequest> requests;

    /// @param requests one for each file or folder, in this order
    LaterRestore(Seeding seeding, List<SeedRequest> requests) {
        this.seeding = seeding;
        this.requests = List.copyOf(requests);
    }

    /// Looks at what there is, as far as that takes no time; the rest is looked at when it is restored.
    /// Blocks.
    ///
    /// @param kind of the server; empty where only the engine can tell
    void check(SeedChecks checks, Optional<DatabaseKind> kind, String image, ImageChoice images)
            throws OperationFailedException, InterruptedException {
        for (SeedRequest request : requests) {
            Path file = file(request);
            if (isOfScripts(file)) {
                var _ = new ScriptRun(List.of(file));
                continue;
            }
            DumpInfo info = new DumpInspector().inspect(file, kind.orElse(null));
            if (kind.isPresent() && info.format() != DumpFormat.PACKED) {
                ImageChoice.Choice server = images.named(image).orElseGet(() -> ImageChoice.Choice.toPull(image));
                checks.check(List.of(info), kind.get(), server, new ArrayList<>());
            }
        }
    }

    @Override
    public void describe(InputDigest digest) throws OperationFailedException, InterruptedException {
        for (SeedRequest request : requests) {
            digest.tree("dump", file(request));
        }
    }

    @Override
    public void run(InputServer server, InputProgress progress) throws OperationFailedException, InterruptedException {
        for (SeedRequest request : requests) {
            Path file = file(request);
            if (isOfScripts(file)) {
                new ScriptRun(List.of(file)).run(server, progress);
            } else {
                restore(request, server, progress);
            }
        }
    }

    private void restore(SeedRequest request, InputServer server, InputProgress progress)
            throws OperationFailedException, InterruptedException {
        SeedPlan plan = seeding.plan(
                request,
                (archive, done, total) -> progress.prepares(
                        InputProgress.Preparation.UNPACKING, String.valueOf(archive.getFileName()), done, total));
        Path folder = plan.surroundings().folder();
        if (folder != null) {
            new ScriptRun(List.of(folder)).run(server, progress);
            return;
        }
        plan.notes().stream().filter(PlanNote::warning).forEach(progress::note);
        new RestoreInto(server, progress).run(plan, seeding.tables(plan));
    }

    private static Path file(SeedRequest request) {
        return request.files().getFirst();
    }

    private static boolean isOfScripts(Path file) {
        return Files.isDirectory(file) && !SeedFolder.isOne(file);
    }
}
