package dev.seedbed.store.registry;

import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.parallel.Together;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The versions that a repository's tags stand for.
record VersionList(Manifests manifests) {
    static final int MOST_MANIFEST_BYTES = 64 << 20;

    private static final int AT_ONCE = 8;

    List<PublishedVersion> read() throws OperationFailedException, InterruptedException {
        return read(_ -> true);
    }

    /// Those of one tag: more than one where several published it at once.
    List<PublishedVersion> of(Tag tag) throws OperationFailedException, InterruptedException {
        return read(unique -> unique.tag().equals(tag));
    }

    private List<PublishedVersion> read(Predicate<UniqueTag> wanted)
            throws OperationFailedException, InterruptedException {
        List<UniqueTag> tags = manifests.tags().stream()
                .flatMap(tag -> UniqueTag.parse(tag).stream())
                .filter(wanted)
                .distinct()
                .toList();
        List<PublishedVersion> found = Collections.synchronizedList(new ArrayList<>());
        for (int from = 0; from < tags.size(); from += AT_ONCE) {
            List<UniqueTag> some = tags.subList(from, Math.min(tags.size(), from + AT_ONCE));
            Together.run(some.stream()
                    .map(tag -> (Lookup.Step) () -> add(tag, found))
                    .toArray(Lookup.Step[]::new));
        }
        return List.copyOf(found);
    }

    private void add(UniqueTag tag, List<PublishedVersion> found)
            throws OperationFailedException, InterruptedException {
        Optional<Digest> digest = manifests.find(tag.toString());
        // Anybody can make a tag that looks like one of these.
        digest.filter(tag::isOf).ifPresent(one -> found.add(new PublishedVersion(tag.tag(), one)));
    }
}
