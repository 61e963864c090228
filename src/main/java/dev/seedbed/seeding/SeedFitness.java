package dev.seedbed.seeding;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.DumpFormat;
import dev.seedbed.library.DumpInfo;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Map;

/// Refuses what cannot end well, before anything is created, and notes what might not.
final class SeedFitness {
    /// The oldest PostgreSQL whose pg_restore reads an archive version.
    private static final Map<String, Integer> ARCHIVE_NEEDS = Map.of("1.14", 12, "1.15", 16, "1.16", 17);

    private static final int TRANSACTION_TIMEOUT_SINCE = 17;

    void check(List<DumpInfo> files, DatabaseKind kind, ImageChoice.Choice image, List<PlanNote> notes)
            throws OperationFailedException {
        for (DumpInfo file : files) {
            if (file.completeness() == DumpInfo.Completeness.TRUNCATED) {
                throw unfit(file, Failure.Unfit.TRUNCATED, file.tool());
            }
            checkKind(file, kind, notes);
            if (kind == DatabaseKind.POSTGRESQL) {
                checkPostgreSql(file, image);
            }
            for (String note : file.notes()) {
                notes.add(PlanNote.info("dump." + note, file.fileName()));
            }
        }
    }

    private static void checkKind(DumpInfo file, DatabaseKind kind, List<PlanNote> notes)
            throws OperationFailedException {
        DatabaseKind made = file.kind();
        if (made == null || made == kind) {
            return;
        }
        boolean family = made == DatabaseKind.MYSQL && kind == DatabaseKind.MARIADB;
        if (file.kindIsCertain() && !family) {
            throw unfit(file, Failure.Unfit.WRONG_KIND, made.displayName() + " / " + kind.displayName());
        }
        notes.add(PlanNote.warning("other-kind", file.fileName(), made.displayName(), kind.displayName()));
    }

    private static void checkPostgreSql(DumpInfo file, ImageChoice.Choice image) throws OperationFailedException {
        if (!image.version().isKnown()) {
            return;
        }
        int needed = ARCHIVE_NEEDS.getOrDefault(file.archiveVersion(), 0);
        int tool = DumpNeeds.tool(DatabaseKind.POSTGRESQL, file).major();
        // Plain dumps of 17 and later set a parameter that older servers refuse at once.
        if (file.format() == DumpFormat.SQL && tool >= TRANSACTION_TIMEOUT_SINCE) {
            needed = Math.max(needed, TRANSACTION_TIMEOUT_SINCE);
        }
        if (image.version().major() < needed) {
            String made = file.archiveVersion().isEmpty() ? file.tool() : file.tool() + ", " + file.archiveVersion();
            throw unfit(
                    file, Failure.Unfit.FORMAT_TOO_NEW, made + " / PostgreSQL " + image.versionText() + " < " + needed);
        }
    }

    private static OperationFailedException unfit(DumpInfo file, Failure.Unfit reason, String detail) {
        return new OperationFailedException(new Failure.SeedUnfit(file.file(), reason, detail));
    }
}
