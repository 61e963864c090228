package dev.seedbed.store.sealed;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.TreeMap;
import java.util.TreeSet;

/// The public keys to which the key of a store is encrypted. Of each it is known how often it was added or removed: it
/// belongs to them where that number is odd. So two who change them at the same time can be merged, and the change of
/// neither is lost.
///
/// @param changes by public key; never 0
record Recipients(Map<String, Integer> changes) {
    static final Recipients NONE = new Recipients(Map.of());

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Integer>> TYPE = new TypeReference<>() {};

    Recipients {
        changes = Map.copyOf(changes);
    }

    /// In the order of their letters.
    SequencedCollection<String> present() {
        var present = new TreeSet<String>();
        changes.forEach((key, count) -> {
            if (count % 2 == 1) {
                present.add(key);
            }
        });
        return present;
    }

    /// What is there already is not added, and what is not there not removed.
    Recipients with(Collection<String> added, Collection<String> removed) {
        Map<String, Integer> next = new TreeMap<>(changes);
        added.forEach(key -> next.merge(key, 1, (before, _) -> before % 2 == 0 ? before + 1 : before));
        removed.forEach(key -> next.computeIfPresent(key, (_, before) -> before % 2 == 1 ? before + 1 : before));
        return new Recipients(next);
    }

    Recipients merged(Recipients other) {
        Map<String, Integer> all = new TreeMap<>(changes);
        other.changes.forEach((key, count) -> all.merge(key, count, Math::max));
        return new Recipients(all);
    }

    /// Whether nothing of the other would be lost with it.
    boolean covers(Recipients other) {
        return merged(other).equals(this);
    }

    byte[] toBytes() {
        try {
            return JSON.writeValueAsBytes(new TreeMap<>(changes));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @throws IOException where it is nothing of the sort
    static Recipients of(byte[] bytes) throws IOException {
        Map<String, Integer> read = JSON.readValue(bytes, TYPE);
        read.values().removeIf(count -> count == null || count <= 0);
        return new Recipients(read);
    }
}
