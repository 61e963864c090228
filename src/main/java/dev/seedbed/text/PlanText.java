package dev.seedbed.text;

import dev.seedbed.seeding.progress.PlanNote;
import java.util.List;

/// Puts the notes of a plan into words. Immutable and safe for use by any thread.
public final class PlanText {
    private final Messages messages;
    private final Formats formats;

    public PlanText(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /// One sentence or two. Figures of space are bytes in the note and sizes in the words.
    public String words(PlanNote note) {
        List<String> arguments = note.arguments();
        if (note.key().startsWith("space")) {
            arguments = arguments.stream()
                    .map(bytes -> formats.size(Long.parseLong(bytes)))
                    .toList();
        }
        String key =
                note.key().startsWith("dump.") ? "library.note." + note.key().substring(5) : "plan.note." + note.key();
        return messages.has(key)
                ? messages.get(key, arguments.toArray())
                : note.key() + ": " + String.join(", ", arguments);
    }
}
