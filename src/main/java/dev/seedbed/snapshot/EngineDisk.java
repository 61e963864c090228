package dev.seedbed.snapshot;

import dev.seedbed.database.ImageContract;
import dev.seedbed.database.ImageContracts;
import dev.seedbed.database.ProcessOwner;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.EngineInfo;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.Uninterruptible;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much the disk has left that an engine keeps its data on: seen from here, or by a `df` in a container.
final class EngineDisk {
    private static final Pattern POSIX_LINE =
            Pattern.compile("^.*\\s(\\d{1,15})\\s+\\d{1,15}\\s+(\\d{1,15})\\s+\\S+\\s+/$");
    private static final long KIBIBYTE = 1024;

    private final ContainerEngine engine;

    EngineDisk(ContainerEngine engine) {
        this.engine = engine;
    }

    /// Sizes in bytes, -1 where nobody could tell.
    record Space(long freeBytes, long totalBytes) {
        static final Space UNKNOWN = new Space(-1, -1);
    }

    Space space() throws OperationFailedException, InterruptedException {
        EngineInfo info = engine.info();
        if (info.local()) {
            try {
                FileStore disk = Files.getFileStore(Path.of(info.rootDirectory()));
                return new Space(disk.getUsableSpace(), disk.getTotalSpace());
            } catch (IOException | RuntimeException _) {
                // Not this computer's after all, or not for us to read.
            }
        }
        return seenFromAContainer();
    }

    /// The root of a container lies where the engine keeps its volumes.
    Space seenFromAContainer() throws OperationFailedException, InterruptedException {
        Optional<ContainerSummary> model = databaseContainer();
        if (model.isEmpty()) {
            return Space.UNKNOWN;
        }
        String imageId = model.get().imageId();
        Optional<ImageContract> contract = ImageContract.of(engine.image(imageId));
        if (contract.isEmpty()) {
            return Space.UNKNOWN;
        }
        String id = ShortId.random();
        String name = "seedbed-helper-" + id;
        try {
            String helper = engine.createContainer(ContainerSpec.named(name, imageId)
                    .labels(Map.of(
                            Labels.ROLE,
                            Labels.ROLE_HELPER,
                            Labels.ID,
                            id,
                            Labels.HOLDER,
                            ProcessOwner.self().text()))
                    .entrypoint(List.of("df", "-Pk", "/"))
                    .mount(Mount.tmpfs(contract.get().dataMount()))
                    .confined(List.of())
                    .build());
            engine.start(helper);
            return engine.awaitExit(helper) == 0 ? parsed(helper) : Space.UNKNOWN;
        } finally {
            Uninterruptible.cleanUp(() -> engine.removeContainer(name, true));
        }
    }

    private Space parsed(String helper) throws OperationFailedException, InterruptedException {
        for (LogLine line : engine.log(helper, LogRequest.ALL)) {
            Matcher found = POSIX_LINE.matcher(line.text().strip());
            if (found.matches()) {
                return new Space(Long.parseLong(found.group(2)) * KIBIBYTE, Long.parseLong(found.group(1)) * KIBIBYTE);
            }
        }
        return Space.UNKNOWN;
    }

    /// Any container whose image is a database's: such an image has a `df`.
    private Optional<ContainerSummary> databaseContainer() throws OperationFailedException, InterruptedException {
        var contracts = new ImageContracts(engine);
        for (ContainerSummary container : engine.containers(Map.of())) {
            if (contracts.of(container).isPresent()) {
                return Optional.of(container);
            }
        }
        return Optional.empty();
    }
}
