package dev.seedbed.seeding;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.library.DumpFormat;
import dev.seedbed.library.DumpInfo;
import dev.seedbed.library.OutdatedSql;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Map;

/// Refuses what cannot end well, before anything is created, and notes what might not.
final class SeedFitness {
    /// The oldest PostgreSQL whose pg_restore reads an archive version.
    private static final Map<String, Integer> ARCHIVE_NEEDS = Map.of("1.14", 12, "1.15", 16, "1.16", 17);

    private static final int TRANSACTION_TIMEOUT_SINCE = 17;

    private final boolean kindIsSaid;
    private final boolean evenIncomplete;

    /// @param kindIsSaid whether the user named the kind, which beats every guess
    /// @param evenIncomplete whether the user wants files although they break off
    SeedFitness(boolean kindIsSaid, boolean evenIncomplete) {
        this.kindIsSaid = kindIsSaid;
        this.evenIncomplete = evenIncomplete;
    }

    void check(List<DumpInfo> files, DatabaseKind kind, ImageChoice.Choice image, List<PlanNote> notes)
            throws OperationFailedException {
        for (DumpInfo file : files) {
            checkEnd(file, notes);
            checkKind(file, kind, notes);
            if (kind == DatabaseKind.POSTGRESQL) {
                checkPostgreSql(file, image);
            }
            checkAge(file, kind, image, notes);
            for (String note : file.notes()) {
                if (!note.equals("unsureKind")) {
                    notes.add(PlanNote.info("dump." + note, file.fileName()));
                }
            }
        }
    }

    private void checkEnd(DumpInfo file, List<PlanNote> notes) throws OperationFailedException {
        switch (file.completeness()) {
            case TRUNCATED -> {
                if (!evenIncomplete) {
                    throw unfit(file, Failure.Unfit.TRUNCATED, file.tool());
                }
                notes.add(PlanNote.warning("incomplete", file.fileName()));
            }
            case NO_END_MARK -> notes.add(PlanNote.warning("no-end-mark", file.fileName()));
            case COMPLETE, UNKNOWN -> {}
        }
    }

    private void checkKind(DumpInfo file, DatabaseKind kind, List<PlanNote> notes) throws OperationFailedException {
        DatabaseKind made = file.kind();
        if (made == null || made == kind) {
            return;
        }
        boolean family = made == DatabaseKind.MYSQL && kind == DatabaseKind.MARIADB;
        boolean isArchive = file.format() != DumpFormat.SQL;
        if (isArchive || (file.kindIsCertain() && !family && !kindIsSaid)) {
            throw unfit(file, Failure.Unfit.WRONG_KIND, made.displayName() + " / " + kind.displayName());
        }
        if (!kindIsSaid || file.kindIsCertain()) {
            notes.add(PlanNote.warning("other-kind", file.fileName(), made.displayName(), kind.displayName()));
        }
    }

    /// What the server refuses because it is newer than the dump.
    private static void checkAge(DumpInfo file, DatabaseKind kind, ImageChoice.Choice image, List<PlanNote> notes) {
        for (String what : file.traits().outdated()) {
            OutdatedSql.of(what).flatMap(one -> one.refusal(kind)).ifPresent(refusal -> {
                boolean refuses = !image.version().isKnown()
                        || image.version().compareTo(ServerVersion.parse(refusal.since())) >= 0;
                if (refuses) {
                    notes.add(PlanNote.warning(
                            "outdated",
                            file.fileName(),
                            what,
                            kind.displayName() + ' ' + refusal.since(),
                            refusal.lastImage()));
                }
            });
        }
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
