package dev.seedbed.store.object;

import dev.seedbed.store.place.Tag;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tags as names of files, also where a file system makes no difference between capitals and small letters, or knows
/// names such as `con`: `_` stands before a letter that is a capital, and before itself. (Other characters than these
/// are not signed alike by all that speak S3.)
final class TagFile {
    private static final String PREFIX = "tag-";
    private static final Pattern PLAIN = Pattern.compile("[A-Z_]");
    private static final Pattern MARKED = Pattern.compile("_([a-z_])");

    private TagFile() {}

    static String name(Tag tag) {
        return PREFIX
                + PLAIN.matcher(tag.text()).replaceAll(hit -> "_" + hit.group().toLowerCase(Locale.ROOT));
    }

    /// Empty where we do not write that.
    static Optional<Tag> tag(String name) {
        if (!name.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String text = MARKED.matcher(name.substring(PREFIX.length()))
                .replaceAll(hit -> hit.group(1).toUpperCase(Locale.ROOT));
        return Tag.parse(text).filter(tag -> name(tag).equals(name));
    }
}
