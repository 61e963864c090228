package dev.seedbed.store.object;

import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The versions that everybody sees: an object for each, whose name says it all. Two that were published under one tag
/// in a store that cannot tell are two objects, so none is lost.
record VersionMarks(Layout layout) {
    private static final Pattern NAME = Pattern.compile("(tag-[^/]+)\\.([0-9a-f]{64})");

    private String folder() {
        return layout.own("versions");
    }

    private String key(PublishedVersion version) {
        return folder()
                + '/'
                + TagFile.name(version.tag())
                + '.'
                + version.manifest().hex();
    }

    List<PublishedVersion> all() throws OperationFailedException, InterruptedException {
        return layout.objects().list(folder()).names().stream()
                .map(VersionMarks::read)
                .flatMap(Optional::stream)
                .toList();
    }

    List<PublishedVersion> of(Tag tag) throws OperationFailedException, InterruptedException {
        return all().stream().filter(version -> version.tag().equals(tag)).toList();
    }

    private static Optional<PublishedVersion> read(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches()
                ? TagFile.tag(parts.group(1)).map(tag -> new PublishedVersion(tag, new Digest(parts.group(2))))
                : Optional.empty();
    }

    void add(PublishedVersion version) throws OperationFailedException, InterruptedException {
        layout.write(key(version), version.manifest().toString());
    }

    void remove(PublishedVersion version) throws OperationFailedException, InterruptedException {
        layout.objects().delete(key(version));
    }
}
