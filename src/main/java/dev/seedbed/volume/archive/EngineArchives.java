package dev.seedbed.volume.archive;

import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.change.VolumeWriters;
import dev.seedbed.volume.files.CopyProgress;
import dev.seedbed.volume.helper.HelperContainers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Archives of the volumes of one engine.
public final class EngineArchives implements VolumeArchives {
    private final VolumeWriters writers;
    private final VolumeExport exports;
    private final VolumeImport imports;
    private final ImportJournal journal;

    public EngineArchives(
            ContainerEngine engine, DatabaseCatalogue databases, HelperContainers helpers, ArchiveSeal seal) {
        this.writers = new VolumeWriters(engine, databases);
        this.exports = new VolumeExport(helpers, seal);
        this.imports = new VolumeImport(helpers, seal);
        this.journal = new ImportJournal(engine, helpers);
    }

    @Override
    public List<String> writers(String volume) throws OperationFailedException, InterruptedException {
        return writers.of(volume).stream().map(ContainerSummary::givenName).toList();
    }

    @Override
    public ExportReport export(String volume, Path target, ArchiveFormat format, CopyProgress progress)
            throws OperationFailedException, InterruptedException {
        return exports.run(volume, target, format, progress, VolumeExport.Meanwhile.NOTHING);
    }

    @Override
    public ExportReport exportStopped(String volume, Path target, ArchiveFormat format, CopyProgress progress)
            throws OperationFailedException, InterruptedException {
        return exports.run(volume, target, format, progress, work -> writers.stopped(volume, work));
    }

    @Override
    public ImportReport importInto(Path archive, String volume, ImportRules rules, CopyProgress progress)
            throws OperationFailedException, InterruptedException {
        if (!Files.isRegularFile(archive)) {
            throw new OperationFailedException(new Failure.NotFound("file", archive.toString()));
        }
        try {
            ArchiveCompression.require(archive);
        } catch (IOException e) {
            throw LocalWrites.failure(archive, e);
        }
        return journal.making(volume, () -> imports.run(archive, volume, rules, progress));
    }

    @Override
    public List<String> recover() throws OperationFailedException, InterruptedException {
        return journal.recover();
    }
}
