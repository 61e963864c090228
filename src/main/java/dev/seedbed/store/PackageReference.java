package dev.seedbed.store;

import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Tag;
import dev.seedbed.store.sealed.SealedStore;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A package in a store, and perhaps a version of it, such as `team:shop/base:v8`.
///
/// @param store its name here
/// @param tag null for none
public record PackageReference(
        String store, PackageName name, @Nullable Tag tag) {
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9][A-Za-z0-9_-]{0,31}):([^:]+)(?::([^:]+))?");

    /// Empty where it is none.
    public static Optional<PackageReference> parse(String text) {
        Matcher found = FORM.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        Optional<PackageName> name = PackageName.parse(found.group(2)).filter(one -> !SealedStore.isOwn(one));
        Optional<Tag> tag = Optional.ofNullable(found.group(3)).flatMap(Tag::parse);
        return name.isEmpty() || (found.group(3) != null && tag.isEmpty())
                ? Optional.empty()
                : Optional.of(new PackageReference(found.group(1), name.get(), tag.orElse(null)));
    }

    /// The version that is meant where none is named: the newest.
    public Tag tagOrLatest() {
        return tag == null ? Tag.LATEST : tag;
    }

    public PackageReference withoutTag() {
        return new PackageReference(store, name, null);
    }

    @Override
    public String toString() {
        return store + ":" + name + (tag == null ? "" : ":" + tag);
    }
}
