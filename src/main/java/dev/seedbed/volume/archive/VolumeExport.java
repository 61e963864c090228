package dev.seedbed.volume.archive;

import dev.seedbed.engine.Mount;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.volume.files.CopyProgress;
import dev.seedbed.volume.helper.HelperContainer;
import dev.seedbed.volume.helper.HelperContainers;
import dev.seedbed.volume.tar.ArchiveException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// One export: tar in a helper container, which sees the volume read-only, through our hands into a file.
final class VolumeExport {
    static final String AT = "/seedbed/volume";

    private static final Duration STALL = Duration.ofSeconds(90);
    private static final Duration MEASURE = Duration.ofMinutes(10);
    private static final int CHANGED = 1;
    private static final List<String> TAR = List.of(
            "tar",
            "--create",
            "--format=posix",
            "--pax-option=delete=atime,delete=ctime",
            "--sparse",
            "--numeric-owner",
            "--xattrs",
            "--xattrs-include=user.*",
            "--blocking-factor=512",
            "--file=-",
            "--directory=" + AT,
            ".");

    private final HelperContainers helpers;
    private final ArchiveSeal seal;

    VolumeExport(HelperContainers helpers, ArchiveSeal seal) {
        this.helpers = helpers;
        this.seal = seal;
    }

    /// What is to be the case while the volume is read, such as that nobody writes to it.
    @FunctionalInterface
    interface Meanwhile {
        Meanwhile NOTHING = TaskRunner.Work::call;

        ExportReport during(TaskRunner.Work<ExportReport> work) throws OperationFailedException, InterruptedException;
    }

    /// @param meanwhile begins only when target, programs and container are there, so that nothing is stopped for an
    ///     export that cannot be written
    ExportReport run(String volume, Path target, ArchiveFormat format, CopyProgress progress, Meanwhile meanwhile)
            throws OperationFailedException, InterruptedException {
        ArchiveCompression.require(format);
        try (PartFile part = PartFile.beside(target);
                HelperContainer helper =
                        helpers.start(List.of(Mount.readOnlyVolume(volume, AT)), HelperContainers.READING)) {
            return meanwhile.during(() -> write(volume, helper, part, format, new Passage(target, progress)));
        } catch (IOException e) {
            throw LocalWrites.failure(target, e);
        }
    }

    private ExportReport write(
            String volume, HelperContainer helper, PartFile part, ArchiveFormat format, Passage passage)
            throws OperationFailedException, InterruptedException {
        Thread measuring = Thread.ofVirtual().name("measures " + volume).start(() -> measure(helper, passage.total()));
        try (OutputStream out = ArchiveCompression.create(part.out(), format)) {
            ArchiveNote.Manifest manifest = write(volume, helper, out, passage);
            out.close();
            part.finish();
            return new ExportReport(
                    manifest.entries(),
                    manifest.contentBytes(),
                    part.bytes(),
                    manifest.sha256(),
                    manifest.changedMeanwhile());
        } catch (IOException e) {
            throw LocalWrites.failure(passage.target(), e);
        } finally {
            measuring.interrupt();
        }
    }

    /// What is reported on the way.
    private record Passage(Path target, CopyProgress progress, AtomicLong total) {
        Passage(Path target, CopyProgress progress) {
            this(target, progress, new AtomicLong(-1));
        }
    }

    private ArchiveNote.Manifest write(String volume, HelperContainer helper, OutputStream out, Passage passage)
            throws IOException, OperationFailedException, InterruptedException {
        var local = new LocalWrites(out);
        var stream = new AtomicReference<@Nullable ExportStream>();
        ExecResult tar = helper.read(STALL, TAR, output -> {
            var export = new ExportStream(output, local, passage.progress(), passage.total()::get);
            try {
                export.pass(new ArchiveNote.Beginning(1, volume, Instant.now().toString(), seal.name()));
                stream.set(export);
            } catch (LocalWrites.LocalWriteException e) {
                throw LocalWrites.failure(passage.target(), e);
            } catch (ArchiveException e) {
                // tar ended too early, and says why.
                output.transferTo(OutputStream.nullOutputStream());
            }
        });
        ExportStream whole = stream.get();
        if (whole == null || (tar.exitCode() != 0 && tar.exitCode() != CHANGED)) {
            throw new OperationFailedException(new EngineFailure.EngineRefused(
                    "export volume", (int) tar.exitCode(), tar.errors().strip()));
        }
        return whole.finish(seal, tar.exitCode() == CHANGED);
    }

    /// How much there is to come, as far as that can be told meanwhile.
    private static void measure(HelperContainer helper, AtomicLong total) {
        try {
            ExecResult told = helper.run(MEASURE, List.of("du", "--summarize", "--block-size=1", AT));
            String number = told.output().strip().split("\\s", 2)[0];
            if (number.matches("\\d{1,18}")) {
                total.set(Long.parseLong(number));
            }
        } catch (OperationFailedException _) {
            // Then only the amount is shown.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
