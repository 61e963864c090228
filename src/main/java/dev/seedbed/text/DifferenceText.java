package dev.seedbed.text;

import dev.seedbed.store.known.Difference;
import java.util.ArrayList;
import java.util.List;

/// What a version of a package differs in from an older one, in words. Immutable and safe for use by any thread.
public final class DifferenceText {
    private final Messages messages;
    private final Formats formats;

    public DifferenceText(Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages);
    }

    /// `1 new (70 KiB), 12 changed (48 MiB), 2 removed (8 KiB)`.
    public String files(Difference difference) {
        if (difference.isNone()) {
            return messages.get("store.difference.none");
        }
        List<String> parts = new ArrayList<>();
        part("store.difference.added", difference.added(), parts);
        part("store.difference.changed", difference.changed(), parts);
        part("store.difference.removed", difference.removed(), parts);
        return String.join(messages.get("store.difference.and"), parts);
    }

    private void part(String key, Difference.Files files, List<String> parts) {
        if (files.count() > 0) {
            parts.add(messages.get(key, formats.number(files.count()), formats.size(files.bytes())));
        }
    }
}
