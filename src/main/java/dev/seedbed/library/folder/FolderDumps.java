package dev.seedbed.library.folder;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.dump.DumpLanguage;
import dev.seedbed.library.dump.PgDirectory;
import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.library.dump.SqlDialect;
import dev.seedbed.library.dump.SqlTraits;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure.Unfit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Recognises the folders of mydumper and MySQL Shell. Blocks for a look at some files.
public final class FolderDumps {
    private FolderDumps() {}

    public static boolean isOne(Path folder) {
        return Files.isRegularFile(folder.resolve(ShellFolder.CONTENTS)) || MyDumperFolder.isOne(folder);
    }

    /// Whether a folder of this format is one.
    public static boolean isFormat(DumpFormat format) {
        return format == DumpFormat.MYDUMPER || format == DumpFormat.MYSQL_SHELL;
    }

    /// The files and what is done with them.
    ///
    /// @throws OperationFailedException with `SeedUnfit` or `SeedUnreadable`
    public static FolderDump read(Path folder) throws OperationFailedException {
        try {
            List<Path> files = PgDirectory.files(folder);
            for (Path file : files) {
                String name = FolderFiles.name(file);
                if (name.codePoints().anyMatch(Character::isISOControl)) {
                    throw SeedFailures.unfit(folder, Unfit.DAMAGED, "entry-name:" + name.replaceAll("\\p{Cntrl}", "?"));
                }
            }
            return Files.isRegularFile(folder.resolve(ShellFolder.CONTENTS))
                    ? ShellFolder.read(folder, files)
                    : MyDumperFolder.read(folder, files);
        } catch (IOException e) {
            throw SeedFailures.of(folder, e);
        }
    }

    /// What is known of it before it is read as a whole; empty where the folder is none.
    public static Optional<DumpInfo> inspect(Path folder) throws OperationFailedException {
        if (!isOne(folder)) {
            return Optional.empty();
        }
        FolderDump dump = read(folder);
        if (dump.jobs().isEmpty()) {
            throw SeedFailures.unfit(folder, Unfit.NOTHING_INSIDE, "");
        }
        try {
            Optional<DatabaseKind> told = FolderFiles.kind(folder, dump);
            return Optional.of(PgDirectory.info(folder)
                    .format(dump.format())
                    .kind(told.orElseGet(() -> DumpLanguage.writing(dump.format())))
                    .kindIsCertain(told.isPresent() || dump.format() == DumpFormat.MYSQL_SHELL)
                    .tool(dump.tool())
                    .serverVersion(dump.serverVersion())
                    .completeness(dump.isWhole() ? Completeness.COMPLETE : Completeness.TRUNCATED)
                    .createsDatabases(dump.databases())
                    .traits(SqlTraits.of(SqlDialect.MYSQL, true))
                    .build());
        } catch (IOException e) {
            throw SeedFailures.of(folder, e);
        }
    }
}
