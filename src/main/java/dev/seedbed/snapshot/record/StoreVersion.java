package dev.seedbed.snapshot.record;

import dev.seedbed.engine.LabelValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A version of a package that a snapshot was published as, or received from.
///
/// @param store address, without user, password and token
/// @param name of the package
/// @param tag of the version
/// @param manifest digest by which it is known everywhere, as `sha256:…`
/// @param layers how many of the snapshot's layers, from the lowest, are exactly the data of that version; 0 where it
///     has changed since
public record StoreVersion(String store, String name, String tag, String manifest, int layers) {
    /// A record is a label, which an engine does not take at any length.
    private static final int MOST = 20;

    /// As labels write it.
    private record Written(String store, String name, String tag, String manifest, Integer layers) {
        private boolean isWhole() {
            return store != null && name != null && tag != null && manifest != null && layers != null;
        }

        private StoreVersion read() {
            return new StoreVersion(store, name, tag, manifest, Math.max(0, layers));
        }
    }

    static String toJson(List<StoreVersion> versions) {
        return versions.isEmpty() ? "" : LabelValue.json(versions);
    }

    /// Never fails: what cannot be read is not there.
    static List<StoreVersion> fromJson(String json) {
        Optional<Written[]> written = json.isEmpty() ? Optional.empty() : LabelValue.read(json, Written[].class);
        return written.stream()
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull)
                .filter(Written::isWhole)
                .limit(MOST)
                .map(Written::read)
                .toList();
    }

    StoreVersion withLayers(int count) {
        return new StoreVersion(store, name, tag, manifest, count);
    }

    /// The same with one more, the newest first.
    static List<StoreVersion> with(List<StoreVersion> before, StoreVersion one) {
        var all = new ArrayList<>(List.of(one));
        before.stream().filter(other -> !other.isSameAs(one)).limit(MOST - 1).forEach(all::add);
        return List.copyOf(all);
    }

    private boolean isSameAs(StoreVersion other) {
        return store.equals(other.store) && name.equals(other.name) && tag.equals(other.tag);
    }
}
