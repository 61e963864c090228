package dev.seedbed.seeding.progress;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.LabelValue;
import dev.seedbed.engine.Labels;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Map;

/// What the user should know of what a restore left, as the record of its snapshot keeps it: anyone who starts a
/// database from that needs it as well.
public final class SeedNotes {
    /// A label is no place for a list without an end.
    private static final int MOST = 50;

    private static final int LONGEST = 500;

    private SeedNotes() {}

    /// Labels of the record.
    public static Map<String, String> labels(List<PlanNote> notes) {
        if (notes.isEmpty()) {
            return Map.of();
        }
        return Map.of(
                Labels.SEED_NOTES,
                LabelValue.json(
                        notes.stream().limit(MOST).map(SeedNotes::shortened).toList()));
    }

    private static PlanNote shortened(PlanNote note) {
        List<String> arguments = note.arguments().stream()
                .map(text -> text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…")
                .toList();
        return new PlanNote(note.key(), arguments, note.warning());
    }

    /// What labels say; nothing where they are of a later program that changed their form.
    public static List<PlanNote> of(Map<String, String> labels) {
        return LabelValue.list(labels.getOrDefault(Labels.SEED_NOTES, ""), PlanNote[].class);
    }

    /// What the record says.
    public static List<PlanNote> read(ContainerEngine engine, String recordId)
            throws OperationFailedException, InterruptedException {
        return of(engine.container(recordId).labels());
    }
}
