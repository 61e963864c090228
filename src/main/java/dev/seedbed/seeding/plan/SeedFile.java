package dev.seedbed.seeding.plan;

import dev.seedbed.compression.Compression;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.SeedFormats;
import dev.seedbed.library.dump.SqlDialect;
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
public record SeedFile(DumpInfo info, String initName, String path, Restore restore, boolean isCut) {
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
        MYSQL_SECTIONS
    }

    public boolean isScripted() {
        return switch (restore) {
            case ENTRYPOINT, REPACKED -> false;
            case PG_RESTORE, PG_CLUSTER, PG_SECTIONS, MYSQL_SECTIONS -> true;
        };
    }

    /// Whether several sessions restore it at once.
    public boolean isDivided() {
        return restore == Restore.PG_SECTIONS || restore == Restore.MYSQL_SECTIONS;
    }

    /// Whether the file is repacked on the way in.
    public boolean isRepacked() {
        return isCut || restore == Restore.REPACKED || (isScripted() && info.compression() == Compression.BZIP2);
    }

    /// Whether the files can keep their own names: the entrypoint would run each of them, and by the right program.
    static boolean canKeepNames(DatabaseKind kind, List<DumpInfo> files) {
        return files.stream().allMatch(info -> {
            String name = info.fileName();
            return restoreOf(kind, info) == Restore.ENTRYPOINT
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
        return place(kind, files, false, false);
    }

    /// Whether a file is truncated and is SQL, so that what is whole of it can be told.
    static boolean isCut(DumpInfo info) {
        return info.format() == DumpFormat.SQL && info.completeness() == DumpInfo.Completeness.TRUNCATED;
    }

    /// @param keepsNames under their own names, in the order that the image gives them
    /// @param evenIncomplete whether files are restored although they are truncated
    static List<SeedFile> place(DatabaseKind kind, List<DumpInfo> files, boolean keepsNames, boolean evenIncomplete) {
        if (keepsNames) {
            return files.stream()
                    .map(info -> inInit(info, info.fileName(), Restore.ENTRYPOINT, false))
                    .toList();
        }
        var placed = new ArrayList<SeedFile>(files.size());
        for (DumpInfo info : files) {
            boolean isCut = evenIncomplete && isCut(info);
            // What other files leave might make the order of its statements matter.
            boolean isDivided = info.traits().isDivided() && files.size() == 1 && !isCut;
            Restore restore = isDivided ? sectionsOf(info) : restoreOf(kind, info);
            boolean isRepacked = isCut
                    || restore == Restore.REPACKED
                    || info.compression() == Compression.BZIP2 && restore != Restore.ENTRYPOINT;
            Compression inside = isRepacked ? Compression.GZIP : info.compression();
            // Behind the scripts of derived images, which start with lower numbers; postgis ships 10_postgis.sh.
            String stem = "60_%04d_%s".formatted(10 * (placed.size() + 1), harmless(info.fileName()));
            placed.add(
                    switch (restore) {
                        case ENTRYPOINT, REPACKED ->
                            inInit(info, stem + info.format().extension() + inside.extension(), restore, isCut);
                        case PG_RESTORE -> scripted(info, stem, ".dump" + inside.extension(), restore, isCut);
                        case PG_CLUSTER, PG_SECTIONS, MYSQL_SECTIONS ->
                            scripted(info, stem, ".sql" + inside.extension(), restore, isCut);
                    });
        }
        return List.copyOf(placed);
    }

    private static SeedFile inInit(DumpInfo info, String name, Restore restore, boolean isCut) {
        return new SeedFile(info, name, INIT_DIRECTORY + name, restore, isCut);
    }

    private static SeedFile scripted(DumpInfo info, String stem, String extension, Restore restore, boolean isCut) {
        return new SeedFile(info, stem + ".sh", SEED_DIRECTORY + stem + extension, restore, isCut);
    }

    private static Restore sectionsOf(DumpInfo info) {
        return info.traits().dialect() == SqlDialect.MYSQL ? Restore.MYSQL_SECTIONS : Restore.PG_SECTIONS;
    }

    private static Restore restoreOf(DatabaseKind kind, DumpInfo info) {
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
