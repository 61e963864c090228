package dev.seedbed.store.snapshot;

import dev.seedbed.store.content.ContentEntry;
import dev.seedbed.store.content.ContentEntryBuilder;
import dev.seedbed.store.content.PackageContent;
import dev.seedbed.store.content.PackageTarget;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/// A package in memory, for tests that are about neither stores nor formats.
final class MemoryPackage {
    record Held(ContentEntry entry, byte[] content) {
        boolean isDirectory() {
            return entry.type() == ContentEntry.Type.DIRECTORY;
        }

        boolean isLike(Held other) {
            return other != null && entry.equals(other.entry) && Arrays.equals(content, other.content);
        }
    }

    final Map<String, Held> entries = new LinkedHashMap<>();

    static MemoryPackage of(PackageContent content) throws Exception {
        var held = new MemoryPackage();
        content.read((entry, bytes) -> held.entries.put(entry.path(), new Held(entry, bytes.readAllBytes())));
        return held;
    }

    /// Adds a directory with a file, and beside it a file, or the other way round.
    void swapped(String directory, String file) {
        Held root = entries.values().iterator().next();
        Held some = entries.get("PG_VERSION");
        add(ContentEntryBuilder.builder(root.entry()).path(directory).build(), root.content());
        add(
                ContentEntryBuilder.builder(some.entry())
                        .path(directory + "/inside")
                        .build(),
                some.content());
        add(ContentEntryBuilder.builder(some.entry()).path(file).build(), some.content());
    }

    private void add(ContentEntry entry, byte[] content) {
        entries.put(entry.path(), new Held(entry, content));
    }

    /// Writes what differs, and nothing else.
    ///
    /// @return how many entries were written
    int writeTo(PackageTarget target, MemoryPackage older) throws Exception {
        var gone = new TreeSet<>(older.entries.keySet());
        gone.removeIf(path -> entries.containsKey(path)
                && entries.get(path).entry().type()
                        == older.entries.get(path).entry().type());
        for (String path : gone) {
            target.remove(path);
        }
        int written = 0;
        for (Held one : entries.values()) {
            if (!one.isLike(older.entries.get(one.entry().path()))) {
                target.write(one.entry(), new ByteArrayInputStream(one.content()));
                written++;
            }
        }
        return written;
    }
}
