package dev.seedbed.store.snapshot;

import dev.seedbed.store.content.ContentEntry;
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

    /// Writes what differs, and nothing else.
    ///
    /// @return how many entries were written
    int writeTo(PackageTarget target, MemoryPackage older) throws Exception {
        var gone = new TreeSet<>(older.entries.keySet());
        gone.removeAll(entries.keySet());
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
