package dev.seedbed.volume.archive;

import dev.seedbed.engine.Mount;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.VolumeFailure;
import dev.seedbed.volume.files.CopyProgress;
import dev.seedbed.volume.helper.HelperContainer;
import dev.seedbed.volume.helper.HelperContainers;
import dev.seedbed.volume.tar.ArchiveException;
import dev.seedbed.volume.tar.RawName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.input.ProxyInputStream;

/// One import: a file through the filter into tar in a helper container, which can write the new volume and nothing
/// else.
final class VolumeImport {
    private static final Duration STALL = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofSeconds(30);
    private static final Duration SETTLE = Duration.ofMinutes(10);
    private static final long MOST_RESERVE_BYTES = 64L << 20;
    private static final int RESERVE_SHARE = 100;
    /// From here on a shorter way is worth its preparation.
    private static final long MUCH_BYTES = 4L << 20;
    private static final List<String> TAR = List.of(
            "tar",
            "--extract",
            "--preserve-permissions",
            "--same-owner",
            "--numeric-owner",
            "--delay-directory-restore",
            "--xattrs",
            "--xattrs-include=user.*",
            "--warning=no-timestamp",
            "--blocking-factor=512",
            "--file=-",
            "--directory=" + VolumeExport.AT);

    private final HelperContainers helpers;
    private final ArchiveSeal seal;

    VolumeImport(HelperContainers helpers, ArchiveSeal seal) {
        this.helpers = helpers;
        this.seal = seal;
    }

    ImportReport run(Path archive, String volume, ImportRules rules, CopyProgress progress)
            throws OperationFailedException, InterruptedException {
        // The set-uid bits of others' files need one more than writing does.
        var capabilities = new ArrayList<>(HelperContainers.WRITING);
        capabilities.add("FSETID");
        try (InputStream file = Files.newInputStream(archive);
                HelperContainer helper =
                        helper(Mount.volume(volume, VolumeExport.AT), capabilities, Files.size(archive))) {
            long fileBytes = Files.size(archive);
            var counted = new Counted(file, fileBytes, progress);
            var room = new Room(volume, helper);
            var reports = new ImportReport[1];
            ExecResult tar = helper.write(STALL, TAR, input -> {
                try (InputStream content = new ReadAhead(ArchiveCompression.open(counted, fileBytes))) {
                    reports[0] = new ImportStream(content, input, seal, rules, (bytes, current) -> {
                                room.require(bytes);
                                counted.current = RawName.shown(current);
                            })
                            .pass();
                } catch (ArchiveException e) {
                    throw new OperationFailedException(
                            new VolumeFailure.ArchiveUnfit(archive, e.fault(), String.valueOf(e.getMessage())), e);
                } catch (NoRoomException e) {
                    throw new OperationFailedException(e.failure, e);
                }
            });
            if (tar.exitCode() != 0 || reports[0] == null) {
                String said = tar.errors().strip();
                throw new OperationFailedException(
                        said.contains("No space left") || said.contains("quota")
                                ? new Failure.NoSpace(volume, -1, -1)
                                : new EngineFailure.EngineRefused("import volume", (int) tar.exitCode(), said));
            }
            helper.run(SETTLE, List.of("sync", "--file-system", VolumeExport.AT));
            return reports[0];
        } catch (NoSuchFileException e) {
            throw new OperationFailedException(new Failure.NotFound("file", archive.toString()), e);
        } catch (IOException e) {
            throw LocalWrites.failure(archive, e);
        }
    }

    private HelperContainer helper(Mount volume, List<String> capabilities, long fileBytes)
            throws OperationFailedException, InterruptedException {
        return fileBytes < MUCH_BYTES
                ? helpers.start(List.of(volume), capabilities)
                : helpers.startForInput(List.of(volume), capabilities);
    }

    /// The volume would be full before all is in it.
    private static final class NoRoomException extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Failure failure;

        NoRoomException(Failure failure) {
            super(failure.toString());
            this.failure = failure;
        }
    }

    /// How much may come in, by what was free at the beginning: the engine's disk is not filled up to its last block.
    private static final class Room {
        private final String volume;
        private final long free;
        private final long reserve;

        Room(String volume, HelperContainer helper) throws OperationFailedException, InterruptedException {
            this.volume = volume;
            String[] told = helper.run(LOOK, List.of("stat", "--file-system", "--format=%S %a %b", VolumeExport.AT))
                    .output()
                    .strip()
                    .split(" ");
            boolean known = told.length == 3 && List.of(told).stream().allMatch(one -> one.matches("\\d{1,15}"));
            long block = known ? Long.parseLong(told[0]) : 1;
            this.free = known ? block * Long.parseLong(told[1]) : Long.MAX_VALUE;
            this.reserve = known ? Math.min(MOST_RESERVE_BYTES, block * Long.parseLong(told[2]) / RESERVE_SHARE) : 0;
        }

        void require(long bytes) throws NoRoomException {
            if (bytes > free - reserve) {
                throw new NoRoomException(new Failure.NoSpace(volume, bytes, Math.max(0, free - reserve)));
            }
        }
    }

    /// Tells how far a file is read, on the thread that reads it.
    private static final class Counted extends ProxyInputStream {
        private static final long TELL_EVERY_BYTES = 256 * 1024;

        private final long total;
        private final CopyProgress progress;
        private volatile String current = "";
        private long done;
        private long told;

        Counted(InputStream in, long total, CopyProgress progress) {
            super(in);
            this.total = total;
            this.progress = progress;
        }

        @Override
        protected void afterRead(int read) {
            done += Math.max(0, read);
            if (done - told >= TELL_EVERY_BYTES || read < 0) {
                told = done;
                progress.copied(done, total, current);
            }
        }
    }
}
