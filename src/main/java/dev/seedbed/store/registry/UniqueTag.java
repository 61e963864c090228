package dev.seedbed.store.registry;

import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.Tag;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The tag that only one manifest can have: `v8--` and the start of its digest. Registries overwrite tags, so two who
/// publish the same version at once would lose one; under these both stay.
///
/// @param start of the digest
record UniqueTag(Tag tag, String start) {
    private static final int DIGITS = 12;
    private static final Pattern FORM = Pattern.compile("(.+)--([0-9a-f]{" + DIGITS + "})");

    static UniqueTag of(Tag tag, Digest manifest) {
        return new UniqueTag(tag, manifest.hex().substring(0, DIGITS));
    }

    /// Empty for tags of another form, such as those that ordinary tools made.
    static Optional<UniqueTag> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Tag.parse(form.group(1))
                        .filter(tag -> !tag.equals(Tag.LATEST))
                        .map(tag -> new UniqueTag(tag, form.group(2)))
                : Optional.empty();
    }

    boolean isOf(Digest manifest) {
        return manifest.hex().startsWith(start);
    }

    /// As the registry has it.
    @Override
    public String toString() {
        return tag + "--" + start;
    }
}
