package dev.seedbed.library.archive;

import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.dump.PgDirectory;
import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.task.OperationFailedException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of an archive in directory format before it is read as a whole.
public final class PgDirectoryInspection {
    private static final List<String> EXTENSIONS = List.of("", ".gz", ".lz4", ".zst");

    private PgDirectoryInspection() {}

    /// Blocks.
    public static DumpInfo inspect(Path folder) throws OperationFailedException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(PgDirectory.contents(folder)))) {
            PgArchive archive = PgArchiveReader.read(in);
            boolean isWhole = archive.entries().stream()
                    .allMatch(entry -> entry.member().isEmpty() || data(folder, entry) != null);
            return PgArchiveFacts.info(
                    PgDirectory.info(folder),
                    DumpFormat.PG_DIRECTORY,
                    archive,
                    isWhole ? Completeness.COMPLETE : Completeness.TRUNCATED);
        } catch (IOException e) {
            throw SeedFailures.of(folder, e);
        }
    }

    /// The file with the data of an entry, null where it is missing.
    static @Nullable public Path data(Path folder, PgArchive.Entry entry) {
        Path member = folder.resolve(entry.member()).normalize();
        if (!folder.normalize().equals(member.getParent())) {
            return null;
        }
        return EXTENSIONS.stream()
                .map(extension -> folder.resolve(entry.member() + extension))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }
}
