package dev.seedbed.seeding.plan;

import dev.seedbed.compression.Compression;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.EngineInfo;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Compares what a seed will need with what the engine's disk has left, where that can be seen from here.
final class SeedSpace {
    /// Data, its indexes and the write-ahead log, in relation to the SQL text.
    private static final double GROWTH = 2.5;
    /// How much smaller dumps usually are when packed.
    private static final double PACKED = 6;

    private final ContainerEngine engine;

    SeedSpace(ContainerEngine engine) {
        this.engine = engine;
    }

    /// @throws OperationFailedException with `NoSpace` where it is certain not to fit
    PlanNote check(List<DumpInfo> files) throws OperationFailedException, InterruptedException {
        long needed =
                (long) files.stream().mapToDouble(SeedSpace::restoredBytes).sum();
        EngineInfo info = engine.info();
        long free = info.local() ? freeBytes(info.rootDirectory()) : -1;
        if (free >= 0 && free < needed / GROWTH) {
            throw new OperationFailedException(new Failure.NoSpace(info.rootDirectory(), needed, free));
        }
        if (free < 0) {
            return PlanNote.info("space-unknown", String.valueOf(needed));
        }
        String[] figures = {String.valueOf(needed), String.valueOf(free)};
        return free < needed ? PlanNote.warning("space-tight", figures) : PlanNote.info("space", figures);
    }

    private static double restoredBytes(DumpInfo file) {
        boolean packed = file.compression() != Compression.NONE || file.format() == DumpFormat.PG_CUSTOM;
        double text =
                file.uncompressedBytes() >= 0 ? file.uncompressedBytes() : file.sizeBytes() * (packed ? PACKED : 1);
        return text * GROWTH;
    }

    private static long freeBytes(String rootDirectory) {
        try {
            return Files.getFileStore(Path.of(rootDirectory)).getUsableSpace();
        } catch (IOException | RuntimeException _) {
            return -1;
        }
    }
}
