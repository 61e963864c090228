package dev.seedbed.build;

import dev.seedbed.build.file.Seedfile;
import dev.seedbed.build.file.SeedfileAddress;
import dev.seedbed.build.file.SeedfilePath;
import dev.seedbed.build.file.SeedfileSource;
import dev.seedbed.build.file.SeedfileStep;
import dev.seedbed.input.InputProgress;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.source.web.WebAddress;
import dev.seedbed.source.web.WebFile;
import dev.seedbed.source.web.WebLimits;
import dev.seedbed.source.web.WebSource;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Brings the files at addresses to this computer, before any step is carried out.
final class BuildDownloads {
    private final WebSource web;
    private final Map<WebAddress, Path> fetched = new HashMap<>();

    BuildDownloads(WebSource web) {
        this.web = web;
    }

    static boolean isNeededBy(Seedfile file) {
        return file.steps().stream().anyMatch(step -> !addresses(step).isEmpty());
    }

    static List<WebAddress> addresses(SeedfileStep step) {
        return step instanceof SeedfileStep.Restore restore
                ? restore.sources().stream()
                        .flatMap(source -> source instanceof SeedfileAddress(var address, var _)
                                ? Stream.of(address)
                                : Stream.empty())
                        .toList()
                : List.of();
    }

    /// Blocks until all that the step names is here; what was fetched is kept for the next build, also
    /// after an interruption.
    void fetch(SeedfileStep step, InputProgress progress) throws OperationFailedException, InterruptedException {
        for (WebAddress address : addresses(step)) {
            WebFile file = web.fetch(
                    address,
                    WebLimits.USUAL,
                    (done, total) ->
                            progress.prepares(InputProgress.Preparation.DOWNLOADING, address.toString(), done, total));
            fetched.put(address, file.path());
            progress.line(address + "  SHA-256 " + file.sha256());
            switch (file.age()) {
                case CHANGED -> progress.note(PlanNote.info("web-changed", address.toString()));
                case OFFLINE ->
                    progress.note(PlanNote.warning(
                            "web-offline",
                            address.toString(),
                            String.valueOf(file.path().getFileName())));
                case NEW, UNCHANGED -> {}
            }
        }
    }

    /// Whether all that a step names is here for certain, without asking anybody: by its checksum.
    boolean find(SeedfileStep step) {
        for (WebAddress address : addresses(step)) {
            Optional<Path> here = web.find(address);
            if (here.isEmpty()) {
                return false;
            }
            fetched.put(address, here.get());
        }
        return true;
    }

    /// Where a source is on this computer.
    Path path(SeedfileSource source) {
        return switch (source) {
            case SeedfilePath path -> path.path();
            case SeedfileAddress(var address, var _) -> Objects.requireNonNull(fetched.get(address));
        };
    }
}
