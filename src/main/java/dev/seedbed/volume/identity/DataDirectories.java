package dev.seedbed.volume.identity;

import dev.seedbed.database.Servers;
import dev.seedbed.volume.identity.VolumeFacts.DirectoryFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes an identity of what the files of a volume say.
final class DataDirectories {
    private static final int SHOWN_ENTRIES = 40;

    private DataDirectories() {}

    static VolumeIdentity identify(VolumeFacts volume) {
        List<String> entries =
                volume.entries().stream().sorted().limit(SHOWN_ENTRIES).toList();
        var facts = new VolumeFacts(entries, volume.directories(), volume.lastWritten());
        var found = new ArrayList<VolumeIdentity>();
        for (DirectoryFacts directory : volume.directories()) {
            Servers.all(DataDirectory.class).stream()
                    .flatMap(server -> server.identify(directory, facts).stream())
                    .findFirst()
                    .ifPresent(found::add);
        }
        // After an upgrade the old directory may lie beside the new one.
        return found.stream()
                .max(Comparator.comparing(DataDirectories::major))
                .orElseGet(() -> VolumeIdentityBuilder.builder()
                        .lastWritten(volume.lastWritten())
                        .entries(entries)
                        .build());
    }

    private static int major(VolumeIdentity identity) {
        String digits = identity.version().replaceFirst("\\D.*$", "");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }
}
