package dev.seedbed.ui.volumes;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.volume.helper.VolumeSource;
import dev.seedbed.volume.identity.VolumeIdentities;
import dev.seedbed.volume.identity.VolumeIdentity;
import dev.seedbed.volume.identity.VolumeIdentityBuilder;
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
        return VolumeIdentityBuilder.builder()
                .kind(DatabaseKind.POSTGRESQL)
                .version("17")
                .shutdown(VolumeIdentity.Shutdown.CLEAN)
                .databases(List.of(databases).stream()
                        .map(name -> new VolumeIdentity.Inside(name, 8 << 20))
                        .toList())
                .lastWritten(Instant.parse("2026-11-01T09:00:00Z"))
                .build();
    }

    static VolumeIdentity files(Instant written, String... names) {
        return VolumeIdentityBuilder.builder()
                .shutdown(VolumeIdentity.Shutdown.UNKNOWN)
                .lastWritten(written)
                .entries(List.of(names))
                .build();
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
