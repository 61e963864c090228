package dev.seedbed.text;

import dev.seedbed.query.compare.Change;
import dev.seedbed.query.compare.SchemaDifference;
import dev.seedbed.query.compare.TableComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a comparison found, in words. Immutable and safe for use by any thread.
public final class ComparisonText {
    private final Messages messages;

    public ComparisonText(Messages messages) {
        this.messages = messages;
    }

    /// A sign for each change that needs no colour.
    public static String sign(Change change) {
        return switch (change) {
            case ADDED -> "+";
            case REMOVED -> "−";
            case CHANGED -> "~";
        };
    }

    public String word(Change change) {
        return messages.get("compare.change." + change.name().toLowerCase(Locale.ROOT));
    }

    public String type(SchemaDifference.ObjectType type) {
        return messages.get("compare.type." + key(type));
    }

    /// `+3 −1 ~2`.
    public String counts(TableComparison table) {
        return messages.get("compare.counts", table.added(), table.removed(), table.changed());
    }

    /// Sentences to know beside the figures.
    public List<String> notes(TableComparison table) {
        var sentences = new ArrayList<String>();
        for (TableComparison.Note note : TableComparison.Note.values()) {
            if (table.notes().contains(note)) {
                long rows = Math.max(table.rowsLeft(), table.rowsRight());
                sentences.add(messages.get("compare.note." + key(note), rows));
            }
        }
        return sentences;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
