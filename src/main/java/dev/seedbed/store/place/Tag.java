package dev.seedbed.store.place;

import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a version of a package, such as `v8` or `latest`. Safe as a file name.
public record Tag(String text) implements Comparable<Tag> {
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,63}");

    /// What always means the newest version.
    public static final Tag LATEST = new Tag("latest");

    public Tag {
        if (!TAG.matcher(text).matches()) {
            throw new IllegalArgumentException("not a tag: " + text);
        }
    }

    /// Empty where no version can be called so.
    public static Optional<Tag> parse(String text) {
        return TAG.matcher(text).matches() ? Optional.of(new Tag(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }

    @Override
    public int compareTo(Tag other) {
        return text.compareTo(other.text);
    }
}
