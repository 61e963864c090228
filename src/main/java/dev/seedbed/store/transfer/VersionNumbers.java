package dev.seedbed.store.transfer;

import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import java.util.Collection;
import java.util.regex.Pattern;

/// Tags such as `v8`.
final class VersionNumbers {
    private static final Pattern NUMBERED = Pattern.compile("v([1-9][0-9]{0,8})");

    private VersionNumbers() {}

    /// 0 where it has no number.
    private static long of(Tag tag) {
        var matcher = NUMBERED.matcher(tag.text());
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
    }

    /// The highest number of a manifest, 0 where it has none.
    static long of(Digest manifest, Collection<PublishedVersion> versions) {
        return versions.stream()
                .filter(each -> each.manifest().equals(manifest))
                .mapToLong(each -> of(each.tag()))
                .max()
                .orElse(0);
    }

    static Tag next(Collection<PublishedVersion> versions) {
        return new Tag(
                "v" + (versions.stream().mapToLong(each -> of(each.tag())).max().orElse(0) + 1));
    }
}
