package dev.seedbed.store.object;

import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import dev.seedbed.task.OperationFailedException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Of two who publish one tag at once, only one can write its claim; in a store that ignores that, both can.
record TagClaims(Layout layout) {
    private static final int LIMIT = 200;

    private String key(Tag tag) {
        return layout.own("claims/" + TagFile.name(tag) + ".claim");
    }

    /// Takes a tag for a version. A claim of somebody who died before anything was visible is taken over.
    ///
    /// @return who has the tag, where that is somebody else
    Optional<PublishedVersion> take(PublishedVersion version) throws OperationFailedException, InterruptedException {
        String key = key(version.tag());
        String own = version.manifest().toString();
        if (layout.objects().putNew(key, own.getBytes(StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        Optional<Digest> other = holder(version.tag()).filter(digest -> !digest.equals(version.manifest()));
        if (other.isPresent() && layout.has(other.get())) {
            return Optional.of(new PublishedVersion(version.tag(), other.get()));
        }
        layout.write(key, own);
        return Optional.empty();
    }

    private Optional<Digest> holder(Tag tag) throws OperationFailedException, InterruptedException {
        return layout.read(key(tag), LIMIT)
                .flatMap(content -> Digest.parse(new String(content, StandardCharsets.UTF_8).strip()));
    }

    void release(PublishedVersion version) throws OperationFailedException, InterruptedException {
        if (holder(version.tag()).filter(version.manifest()::equals).isPresent()) {
            layout.objects().delete(key(version.tag()));
        }
    }
}
