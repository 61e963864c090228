package dev.seedbed.cli.database;

import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.text.PlanText;
import java.io.PrintStream;
import java.util.List;

/// Says what the user should know of a plan, or of what its restore left. Warnings begin with an exclamation mark.
final class SeedNotesPrinter {
    private final PlanText texts;

    SeedNotesPrinter(PlanText texts) {
        this.texts = texts;
    }

    void print(PrintStream out, List<PlanNote> notes) {
        for (PlanNote note : notes) {
            out.println((note.warning() ? "! " : "  ") + TextTable.printable(texts.words(note)));
        }
    }

    /// The same for programs.
    List<JsonFields> json(List<PlanNote> notes) {
        return notes.stream()
                .map(note -> new JsonFields()
                        .with("id", note.key())
                        .with("warning", note.warning())
                        .with("text", texts.words(note)))
                .toList();
    }
}
