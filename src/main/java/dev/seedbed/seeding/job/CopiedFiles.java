package dev.seedbed.seeding.job;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.EngineInfo;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.server.SeedContents;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// What clones of a large database cost where the engine's file system cannot share blocks between files: each file is
/// copied as a whole when it is first opened. Said after a restore, once for each seed.
final class CopiedFiles {
    /// Smaller ones are copied before anybody notices.
    private static final long MUCH_BYTES = 512L << 20;
    private static final Set<String> SHARE_NO_BLOCKS = Set.of("ext2", "ext3", "ext4");

    private CopiedFiles() {}

    /// Empty also where nobody can tell, as of an engine on another computer. Asks the engine about a large one only.
    static Optional<PlanNote> note(ContainerEngine engine, SeedContents contents) throws InterruptedException {
        if (bytes(contents) < MUCH_BYTES) {
            return Optional.empty();
        }
        try {
            EngineInfo info = engine.info();
            return info.local()
                    ? note(Files.getFileStore(Path.of(info.rootDirectory())).type(), contents)
                    : Optional.empty();
        } catch (OperationFailedException | IOException | InvalidPathException | SecurityException _) {
            return Optional.empty();
        }
    }

    /// @param fileSystem that the engine keeps its data on
    static Optional<PlanNote> note(String fileSystem, SeedContents contents) {
        return bytes(contents) >= MUCH_BYTES && SHARE_NO_BLOCKS.contains(fileSystem)
                ? Optional.of(PlanNote.info("files-copied", fileSystem))
                : Optional.empty();
    }

    private static long bytes(SeedContents contents) {
        return contents.databases().stream()
                .mapToLong(SeedContents.Content::bytes)
                .sum();
    }
}
