package dev.seedbed.ui.volumes;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.volume.helper.VolumeSource;
import dev.seedbed.volume.identity.VolumeIdentities;
import dev.seedbed.volume.identity.VolumeIdentity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/// Volumes whose content a test decides.
final class FakeIdentities implements VolumeIdentities {
    final Map<String, VolumeIdentity> held = new ConcurrentHashMap<>();
    final List<List<String>> asked = new ArrayList<>();

    static VolumeIdentity postgres(String... databases) {
        return new VolumeIdentity(
                DatabaseKind.POSTGRESQL,
                "17",
                "",
                VolumeIdentity.Shutdown.CLEAN,
                List.of(databases).stream()
                        .map(name -> new VolumeIdentity.Inside(name, 8 << 20))
                        .toList(),
                Instant.parse("2026-11-01T09:00:00Z"),
                List.of());
    }

    static VolumeIdentity files(Instant written, String... names) {
        return new VolumeIdentity(null, "", "", VolumeIdentity.Shutdown.UNKNOWN, List.of(), written, List.of(names));
    }

    @Override
    public Optional<VolumeIdentity> known(String volume) {
        return Optional.empty();
    }

    @Override
    public void identify(List<String> volumes, BiConsumer<String, VolumeIdentity> found) {
        synchronized (asked) {
            asked.add(List.copyOf(volumes));
        }
        for (String volume : volumes) {
            VolumeIdentity identity = held.get(volume);
            if (identity != null) {
                found.accept(volume, identity);
            }
        }
    }

    @Override
    public VolumeIdentity look(VolumeSource source) {
        return postgres("shop");
    }

    @Override
    public void forget(String volume) {}
}
