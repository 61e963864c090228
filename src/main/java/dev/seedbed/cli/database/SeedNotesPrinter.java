package dev.seedbed.cli.database;

import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.text.PlanText;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    List<Map<String, ?>> json(List<PlanNote> notes) {
        return notes.stream()
                .<Map<String, ?>>map(note -> {
                    var described = new LinkedHashMap<String, Object>();
                    described.put("id", note.key());
                    described.put("warning", note.warning());
                    described.put("text", texts.words(note));
                    return described;
                })
                .toList();
    }
}
