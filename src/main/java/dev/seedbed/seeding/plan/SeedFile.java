package dev.seedbed.seeding.plan;

import dev.seedbed.compression.Compression;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.SeedFormats;
import dev.seedbed.library.dump.SqlDialect;
import dev.seedbed.library.folder.FolderDumps;
import dev.seedbed.library.part.SeedPart;
import dev.seedbed.seeding.server.RestoreServer;
import java.util.ArrayList;
import java.util.List;

/// One file of a seed and where it stands in the seed job's container.
///
/// Names in the container are made here out of harmless characters, and their extension follows from the content, so
/// neither a strange nor a wrong name on this computer reaches the entrypoint.
///
/// @param initName name below `/docker-entrypoint-initdb.d/` that the entrypoint runs
/// @param path absolute path in the container of the data itself
/// @param restore how the entrypoint gets it
/// @param isCut whether only what is whole of it is restored
/// @param part of it that is restored
public record SeedFile(DumpInfo info, String initName, String path, Restore restore, boolean isCut, SeedPart part) {
    public static final String INIT_DIRECTORY = "/docker-entrypoint-initdb.d/";
    public static final String SEED_DIRECTORY = "/seedbed/seed/";

    private static final int NAME_LIMIT = 60;

    /// The way from the file to the server.
    public enum Restore {
        /// The entrypoint, or the script in its place, reads it by itself.
        ENTRYPOINT,
        /// The same, but repacked as gzip on the way in, because the image does not read its compression.
        REPACKED,
        /// A script of ours beside it runs the image's own `pg_restore`.
        PG_RESTORE,
        /// A script of ours beside it runs the image's own `psql` on a dump of a whole cluster.
        PG_CLUSTER,
        /// A script of ours beside it restores it by several sessions of the image's own `psql`.
        PG_SECTIONS,
        /// The same by several clients of MySQL or MariaDB; the entrypoint runs it in its own shell.
        MYSQL_SECTIONS,
        /// A script of ours beside a folder of files restores them by several clients of MySQL or MariaDB.
        MYSQL_FILES
    }

    public boolean isScripted() {
        return switch (restore) {
            case ENTRYPOINT, REPACKED -> false;
            case PG_RESTORE, PG_CLUSTER, PG_SECTIONS, MYSQL_SECTIONS, MYSQL_FILES -> true;
        };
    }

    /// Whether several sessions restore it at once.
    public boolean isDivided() {
        return restore == Restore.PG_SECTIONS || isRunByEntrypoint();
    }

    /// Whether the entrypoint runs the script within its own shell.
    public boolean isRunByEntrypoint() {
        return restore == Restore.MYSQL_SECTIONS || restore == Restore.MYSQL_FILES;
    }

    /// The list of what the sessions do, beside the data.
    public String listPath() {
        return beside(".list");
    }

    /// The directory in which the script cuts up a compressed dump.
    public String piecesPath() {
        return beside(".pieces");
    }

    private String beside(String extension) {
        return path.replaceFirst("\\.(sql(\\.[a-z0-9]+)?|folder)$", extension);
    }

    /// Whether the data are compressed where they stand in the container.
    public boolean isCompressed() {
        return !info.format().isFolder() && !isTextPart() && info.compression() != Compression.NONE;
    }

    /// Whether only a part of its text is restored, which gets in uncompressed: what is read of it is watched.
    public boolean isTextPart() {
        return isTextPart(info, part);
    }

    private static boolean isTextPart(DumpInfo info, SeedPart part) {
        return !part.isWhole() && info.format() == DumpFormat.SQL;
    }

    /// Whether the file is repacked on the way in.
    public boolean isRepacked() {
        return isCut
                || isTextPart()
                || info.encoding().isConverted()
                || restore == Restore.REPACKED
                || (isScripted() && info.compression() == Compression.BZIP2);
    }

    /// Whether the files can keep their own names: the entrypoint would run each of them, and by the right program.
    static boolean canKeepNames(DatabaseKind kind, List<DumpInfo> files) {
        return files.stream().allMatch(info -> {
            String name = info.fileName();
            boolean isKept = !info.encoding().isConverted()
                    || info.compression() == Compression.NONE
                    || info.compression() == Compression.GZIP;
            return isKept
                    && restoreOf(kind, info) == Restore.ENTRYPOINT
                    && name.endsWith(".sql" + info.compression().extension())
                    && name.codePoints().noneMatch(Character::isISOControl);
        });
    }

    /// Whether the entrypoint would run a file of this name, or restore something else from it.
    static boolean wouldRun(DatabaseKind kind, String name) {
        return name.matches("(?s).*\\.(sh|sql|sql\\.(gz|xz|zst|bz2))")
                || RestoreServer.of(kind).alsoRuns(name);
    }

    /// Name of a script of ours that the entrypoint runs just before the file of this index.
    public static String nameBefore(int index, String rest) {
        return "60_%04d_%s".formatted(10 * index + 9, rest);
    }

    /// Places `files` in their order.
    static List<SeedFile> place(DatabaseKind kind, List<DumpInfo> files) {
        return place(kind, files, false, false, SeedPart.WHOLE);
    }

    /// Whether a file is truncated and is SQL, so that what is whole of it can be told.
    static boolean isCut(DumpInfo info) {
        return info.format() == DumpFormat.SQL && info.completeness() == DumpInfo.Completeness.TRUNCATED;
    }

    /// @param keepsNames under their own names, in the order that the image gives them
    /// @param evenIncomplete whether files are restored although they are truncated
    /// @param part of the only file that is restored
    static List<SeedFile> place(
            DatabaseKind kind, List<DumpInfo> files, boolean keepsNames, boolean evenIncomplete, SeedPart part) {
        if (keepsNames) {
            return files.stream()
                    .map(info -> new Place(info, false, SeedPart.WHOLE).inInit(info.fileName(), Restore.ENTRYPOINT))
                    .toList();
        }
        var placed = new ArrayList<SeedFile>(files.size());
        for (DumpInfo info : files) {
            boolean isCut = evenIncomplete && isCut(info);
            // What other files leave might make the order of its statements matter.
            boolean isTextPart = isTextPart(info, part);
            boolean isDivided = info.traits().isDivided()
                    && files.size() == 1
                    && !isCut
                    && !isTextPart
                    && !info.encoding().isConverted()
                    && !info.format().isFolder();
            Restore restore = isDivided ? sectionsOf(info) : isTextPart ? Restore.ENTRYPOINT : restoreOf(kind, info);
            boolean isRepacked = isCut
                    || info.encoding().isConverted()
                    || restore == Restore.REPACKED
                    || info.compression() == Compression.BZIP2 && restore != Restore.ENTRYPOINT;
            Compression inside = isTextPart ? Compression.NONE : isRepacked ? Compression.GZIP : info.compression();
            var place = new Place(info, isCut, part);
            // Behind the scripts of derived images, which start with lower numbers; postgis ships 10_postgis.sh.
            String stem = "60_%04d_%s".formatted(10 * (placed.size() + 1), harmless(info.fileName()));
            placed.add(
                    switch (restore) {
                        case ENTRYPOINT, REPACKED ->
                            place.inInit(stem + info.format().extension() + inside.extension(), restore);
                        case PG_RESTORE -> place.scripted(stem, ".dump" + inside.extension(), restore);
                        case MYSQL_FILES -> place.scripted(stem, info.format().extension(), restore);
                        case PG_CLUSTER, PG_SECTIONS, MYSQL_SECTIONS ->
                            place.scripted(stem, ".sql" + inside.extension(), restore);
                    });
        }
        return List.copyOf(placed);
    }

    /// What is restored of a file, before it has a name.
    private record Place(DumpInfo info, boolean isCut, SeedPart part) {
        SeedFile inInit(String name, Restore restore) {
            return new SeedFile(info, name, INIT_DIRECTORY + name, restore, isCut, part);
        }

        SeedFile scripted(String stem, String extension, Restore restore) {
            return new SeedFile(info, stem + ".sh", SEED_DIRECTORY + stem + extension, restore, isCut, part);
        }
    }

    private static Restore sectionsOf(DumpInfo info) {
        return info.traits().dialect() == SqlDialect.MYSQL ? Restore.MYSQL_SECTIONS : Restore.PG_SECTIONS;
    }

    private static Restore restoreOf(DatabaseKind kind, DumpInfo info) {
        if (FolderDumps.isFormat(info.format())) {
            return Restore.MYSQL_FILES;
        }
        boolean isOwn = SeedFormats.knowing(info.format()).isPresent();
        if (info.format() != DumpFormat.SQL && !isOwn) {
            return Restore.PG_RESTORE;
        }
        if (info.tool().startsWith("pg_dumpall")) {
            return Restore.PG_CLUSTER;
        }
        return RestoreServer.of(kind).reads(info.compression()) ? Restore.ENTRYPOINT : Restore.REPACKED;
    }

    private static String harmless(String fileName) {
        String stem =
                fileName.replaceFirst("(?i)(\\.sql|\\.rdb|\\.aof|\\.dump|\\.backup|\\.tar)?(\\.(gz|xz|zst|bz2))?$", "");
        String safe = stem.replaceAll("[^A-Za-z0-9._-]+", "_");
        return safe.length() > NAME_LIMIT ? safe.substring(0, NAME_LIMIT) : safe;
    }
}
