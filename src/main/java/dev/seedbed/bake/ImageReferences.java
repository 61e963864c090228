package dev.seedbed.bake;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Failure;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names and tags that an image can be given.
public final class ImageReferences {
    private static final int LONGEST = 255;
    private static final Pattern REFERENCE = Pattern.compile(
            "(?:[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]{1,5})?/)?"
                    + "[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?");

    private ImageReferences() {}

    /// What is wrong with a name and tag; empty where an image can be called so.
    public static Optional<Failure.InvalidInput> problem(String reference) {
        return reference.length() <= LONGEST && REFERENCE.matcher(reference).matches()
                ? Optional.empty()
                : Optional.of(new Failure.InvalidInput("image", reference, "image-reference"));
    }

    /// One for the data of a snapshot, such as `shop:before`.
    public static String proposed(Snapshot snapshot) {
        String name = usable(snapshot.databaseName(), "database");
        return name + ":" + usable(snapshot.tag().isEmpty() ? snapshot.name() : snapshot.tag(), "latest");
    }

    private static String usable(String text, String otherwise) {
        String words =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = words.substring(0, Math.min(60, words.length())).replaceAll("-$", "");
        return cut.isEmpty() ? otherwise : cut;
    }
}
