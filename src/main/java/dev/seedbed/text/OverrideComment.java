package dev.seedbed.text;

import java.util.List;
import java.util.stream.Stream;

/// The lines at the top of a compose file that gives a service the data that it was swapped to.
public final class OverrideComment {
    private OverrideComment() {}

    public static List<String> of(Messages messages, String service, String volume) {
        return Stream.of(
                        messages.get("compose.override.comment.1", service, volume),
                        messages.get("compose.override.comment.2"),
                        messages.get("compose.override.comment.3"),
                        messages.get("compose.override.comment.4"),
                        messages.get("compose.override.comment.5"),
                        messages.get("compose.override.comment.6"))
                .toList();
    }
}
