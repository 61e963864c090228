package dev.seedbed.library.archive;

import dev.seedbed.compression.Compression;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.dump.DumpInfoBuilder;
import dev.seedbed.library.dump.DumpLanguage;
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
        PgArchive archive;
        long size;
        long modified;
        boolean isWhole = true;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(PgDirectory.contents(folder)))) {
            archive = PgArchiveReader.read(in);
            for (PgArchive.Entry entry : archive.entries()) {
                isWhole &= entry.member().isEmpty() || data(folder, entry) != null;
            }
            size = PgDirectory.sizeBytes(folder);
            modified = PgDirectory.modifiedMillis(folder);
        } catch (IOException e) {
            throw SeedFailures.of(folder, e);
        }
        return DumpInfoBuilder.builder()
                .file(folder)
                .sizeBytes(size)
                .modifiedMillis(modified)
                .format(DumpFormat.PG_DIRECTORY)
                .compression(Compression.NONE)
                .kind(DumpLanguage.writing(DumpFormat.PG_DIRECTORY))
                .kindIsCertain(true)
                .tool(archive.toolVersion().isEmpty() ? "pg_dump" : "pg_dump " + archive.toolVersion())
                .serverVersion(archive.serverVersion())
                .archiveVersion(archive.version())
                .completeness(isWhole ? Completeness.COMPLETE : Completeness.TRUNCATED)
                .roles(PgArchiveFacts.roles(archive))
                .extensions(PgArchiveFacts.extensions(archive))
                .build();
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
