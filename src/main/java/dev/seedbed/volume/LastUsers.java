package dev.seedbed.volume;

import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.VolumeSummary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Remembers which container had a volume, which no engine tells once the container is gone.
///
/// What is seen is written down only where something changed, and at most every quarter of an hour where nothing but
/// time went by. A volume counts as the same where its name and its time of creation are; those without such a time
/// are not remembered. Never fails; safe for use by any number of threads.
public final class LastUsers {
    private final @Nullable LastUsersFile file;
    private final Map<String, Map<String, LastUserEntry>> known = new HashMap<>();

    private LastUsers(@Nullable LastUsersFile file) {
        this.file = file;
    }

    /// Remembers in a file, which is made when something is first seen. Other programs may use it at the same time.
    public static LastUsers in(Path file) {
        return new LastUsers(new LastUsersFile(file));
    }

    /// Remembers until this program ends.
    public static LastUsers inMemory() {
        return new LastUsers(null);
    }

    /// Takes down who has which volume now, forgets volumes that are gone, and tells of those that nobody has.
    ///
    /// @param volumes all of the engine
    /// @param users who has each now, by the volume's name
    /// @return by the volume's name
    synchronized Map<String, LastUser> seen(
            EngineContext engine, List<VolumeSummary> volumes, Map<String, LastUser> users) {
        String key = key(engine);
        Map<String, LastUserEntry> mine = known.getOrDefault(key, Map.of());
        Map<String, LastUserEntry> kept = file == null ? Map.of() : file.read(key);
        var now = new HashMap<String, LastUserEntry>();
        var last = new HashMap<String, LastUser>();
        boolean changed = false;
        for (VolumeSummary volume : volumes) {
            LastUser user = users.get(volume.name());
            LastUserEntry before = kept.get(volume.name());
            LastUserEntry remembered = mine.get(volume.name());
            if (user == null && before == null && remembered == null) {
                continue;
            }
            String created = created(volume);
            LastUserEntry written = of(created, before);
            if (user != null && !created.isEmpty()) {
                var entry = LastUserEntry.of(created, user);
                now.put(volume.name(), entry);
                changed |= written == null || entry.isNewsTo(written);
            } else if (user == null) {
                LastUserEntry entry = LastUserEntry.newer(of(created, remembered), written);
                if (entry != null) {
                    now.put(volume.name(), entry);
                    last.put(volume.name(), entry.user());
                    changed |= !entry.equals(written);
                }
            }
        }
        known.put(key, now);
        if (file != null && (changed || !now.keySet().containsAll(kept.keySet()))) {
            file.write(key, now);
        }
        return last;
    }

    private static @Nullable LastUserEntry of(String created, @Nullable LastUserEntry entry) {
        return entry != null && entry.created().equals(created) ? entry : null;
    }

    private static String created(VolumeSummary volume) {
        return volume.createdAt() == null ? "" : volume.createdAt().toString();
    }

    /// Names an endpoint without telling it: it may name people and computers.
    private static String key(EngineContext engine) {
        return UUID.nameUUIDFromBytes(engine.endpoint().toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
