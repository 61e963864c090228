package dev.seedbed.store.place;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a package is called in a store, such as `shop/base`: parts of small letters, digits and `.`, `-`, `_` between
/// them, as a registry takes them. Safe as a path.
public record PackageName(String text) implements Comparable<PackageName> {
    private static final String PART = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
    private static final Pattern NAME = Pattern.compile(PART + "(?:/" + PART + ")*");
    private static final int LONGEST = 128;

    public PackageName {
        if (!isName(text)) {
            throw new IllegalArgumentException("not a name: " + text);
        }
    }

    /// Empty where no package can be called so.
    public static Optional<PackageName> parse(String text) {
        return isName(text) ? Optional.of(new PackageName(text)) : Optional.empty();
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST && NAME.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }

    @Override
    public int compareTo(PackageName other) {
        return text.compareTo(other.text);
    }
}
