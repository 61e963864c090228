package dev.seedbed.seeding.plan;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.OutdatedSql;
import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.library.encoding.SeedEncoding;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.server.RestoreServer;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import java.util.List;

/// Refuses what cannot end well, before anything is created, and notes what might not.
public final class SeedChecks {
    private final boolean kindIsSaid;
    private final boolean evenIncomplete;

    /// @param kindIsSaid whether the user named the kind, which beats every guess
    /// @param evenIncomplete whether the user wants files although they are truncated
    public SeedChecks(boolean kindIsSaid, boolean evenIncomplete) {
        this.kindIsSaid = kindIsSaid;
        this.evenIncomplete = evenIncomplete;
    }

    /// @throws OperationFailedException with `SeedUnfit` or `EncodingUnclear`
    public void check(List<DumpInfo> files, DatabaseKind kind, ImageChoice.Choice image, List<PlanNote> notes)
            throws OperationFailedException {
        for (DumpInfo file : files) {
            checkEnd(file, notes);
            checkEncoding(file, notes);
            checkKind(file, kind, notes);
            checkVersion(file, kind, image);
            checkAge(file, kind, image, notes);
            for (String note : file.notes()) {
                if (!note.equals("unsureKind")) {
                    notes.add(PlanNote.info("dump." + note, file.fileName()));
                }
            }
        }
    }

    private static void checkEncoding(DumpInfo file, List<PlanNote> notes) throws OperationFailedException {
        SeedEncoding encoding = file.encoding();
        String[] facts = {file.fileName(), encoding.displayName()};
        switch (encoding.handling()) {
            case CONVERTED -> notes.add(PlanNote.info("encoding-converted", facts));
            case DECLARED -> notes.add(PlanNote.info("encoding-declared", facts));
            case BINARY -> notes.add(PlanNote.info("encoding-binary", file.fileName(), Long.toString(encoding.line())));
            case UNCLEAR -> throw unclear(file, encoding);
            case AS_IT_IS -> {}
        }
    }

    static OperationFailedException unclear(DumpInfo file, SeedEncoding encoding) {
        return new OperationFailedException(
                new SeedFailure.EncodingUnclear(file.file(), encoding.line(), encoding.bytes()));
    }

    private void checkEnd(DumpInfo file, List<PlanNote> notes) throws OperationFailedException {
        switch (file.completeness()) {
            case TRUNCATED -> {
                if (!evenIncomplete) {
                    throw SeedFailures.unfit(file.file(), SeedFailure.Unfit.TRUNCATED, file.tool());
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
        boolean family = RestoreServer.of(kind).takesDumpsOf(made);
        boolean isArchive = file.format() != DumpFormat.SQL;
        if ((isArchive && !(family && !file.kindIsCertain())) || (file.kindIsCertain() && !family && !kindIsSaid)) {
            throw SeedFailures.unfit(
                    file.file(), SeedFailure.Unfit.WRONG_KIND, made.displayName() + " / " + kind.displayName());
        }
        if (!kindIsSaid || file.kindIsCertain()) {
            notes.add(PlanNote.warning("other-kind", file.fileName(), made.displayName(), kind.displayName()));
        }
    }

    /// What the server refuses because it is newer than the dump.
    private static void checkAge(DumpInfo file, DatabaseKind kind, ImageChoice.Choice image, List<PlanNote> notes) {
        for (String what : file.traits().outdated()) {
            OutdatedSql.of(what, kind).ifPresent(refusal -> {
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

    private static void checkVersion(DumpInfo file, DatabaseKind kind, ImageChoice.Choice image)
            throws OperationFailedException {
        int needed = RestoreServer.of(kind).oldestFor(file);
        if (image.version().isKnown() && image.version().major() < needed) {
            String made = file.archiveVersion().isEmpty() ? file.tool() : file.tool() + ", " + file.archiveVersion();
            String server = kind.displayName() + " " + image.versionText();
            throw SeedFailures.unfit(
                    file.file(), SeedFailure.Unfit.FORMAT_TOO_NEW, made + " / " + server + " < " + needed);
        }
    }
}
