package dev.seedbed.seeding.part;

import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.index.IndexedDump;
import dev.seedbed.library.item.DumpItems;
import dev.seedbed.library.part.PartSelection;
import dev.seedbed.library.part.SeedPart;
import dev.seedbed.library.part.TablePattern;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import dev.seedbed.task.SeedFailure.PartRefusal;
import java.util.ArrayList;
import java.util.List;

/// Finds out what is left out where a part of a seed is asked for.
public final class PartPlanner {
    /// More names are only counted.
    private static final int MOST_NAMED = 12;

    private final Reading reading;

    /// Reads a dump to its end, or knows what an earlier reading told.
    @FunctionalInterface
    public interface Reading {
        IndexedDump of(DumpInfo dump) throws OperationFailedException, InterruptedException;
    }

    public PartPlanner(Reading reading) {
        this.reading = reading;
    }

    /// Waits until the dump is read to its end.
    ///
    /// @param keepsNames whether the files refer to each other by name
    /// @throws OperationFailedException with `NoPart` where only all of it can be restored,
    ///     with `NoSuchTable` where a pattern matches none
    public PlannedPart plan(SeedPart part, List<DumpInfo> files, boolean keepsNames)
            throws OperationFailedException, InterruptedException {
        if (part.isWhole() || files.isEmpty()) {
            return PlannedPart.WHOLE;
        }
        DumpInfo file = files.getFirst();
        if (files.size() > 1 || keepsNames) {
            throw refused(file, PartRefusal.SEVERAL_FILES);
        }
        IndexedDump read = reading.of(file);
        DumpItems items = read.items();
        if (!items.areDivisible()) {
            throw refused(file, PartRefusal.valueOf(items.divisible().name()));
        }
        if (read.completeness() == DumpInfo.Completeness.TRUNCATED) {
            throw refused(file, PartRefusal.TRUNCATED);
        }
        var selection = new PartSelection(part, items);
        for (String unknown : selection.unknown()) {
            throw new OperationFailedException(new SeedFailure.NoSuchTable(
                    file.file(), unknown, TablePattern.nearest(unknown, selection.allTables())));
        }
        return new PlannedPart(part, notes(part, selection));
    }

    private static OperationFailedException refused(DumpInfo file, PartRefusal reason) {
        return new OperationFailedException(new SeedFailure.NoPart(file.file(), reason));
    }

    private static List<PlanNote> notes(SeedPart part, PartSelection selection) {
        var notes = new ArrayList<PlanNote>();
        if (part.structureOnly()) {
            notes.add(PlanNote.info("part-structure"));
        }
        if (!selection.tablesLeftOut().isEmpty()) {
            notes.add(PlanNote.info(
                    "part-tables",
                    names(selection.chosen()),
                    String.valueOf(selection.tablesLeftOut().size())));
        }
        add(notes, "part-needed", selection.tablesNeeded());
        if (!part.structureOnly()) {
            add(notes, "part-rows", selection.tablesEmptied());
        }
        add(notes, "part-others", selection.othersLeftOut());
        if (!selection.foreignKeysLeftOut().isEmpty()) {
            notes.add(PlanNote.warning("part-foreign-keys", names(selection.foreignKeysLeftOut())));
        }
        return notes;
    }

    private static void add(List<PlanNote> notes, String key, List<String> names) {
        if (!names.isEmpty()) {
            notes.add(PlanNote.info(key, names(names)));
        }
    }

    private static String names(List<String> names) {
        String named = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        return names.size() > MOST_NAMED ? named + ", … (" + names.size() + ")" : named;
    }
}
