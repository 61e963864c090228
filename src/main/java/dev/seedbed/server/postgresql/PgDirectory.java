package dev.seedbed.server.postgresql;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.volume.identity.DataDirectory;
import dev.seedbed.volume.identity.VolumeFacts;
import dev.seedbed.volume.identity.VolumeFacts.DirectoryFacts;
import dev.seedbed.volume.identity.VolumeIdentity;
import dev.seedbed.volume.identity.VolumeIdentity.Inside;
import dev.seedbed.volume.identity.VolumeIdentity.Shutdown;
import dev.seedbed.volume.identity.VolumeIdentityBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A data directory of PostgreSQL.
final class PgDirectory implements DataDirectory {
    private static final Set<String> TEMPLATES = Set.of("template0", "template1");
    /// The database that every cluster has; it counts where somebody put something into it.
    private static final String OWN = "postgres";

    private static final long MORE_THAN_EMPTY = 256 * 1024;
    /// Object id of the account that the cluster was made with.
    private static final long FIRST_ACCOUNT = 10;

    @Override
    public Optional<VolumeIdentity> identify(DirectoryFacts directory, VolumeFacts volume) {
        String version = directory.text("PG_VERSION");
        if (!version.matches("\\d{1,2}(\\.\\d)?")) {
            return Optional.empty();
        }
        return Optional.of(VolumeIdentityBuilder.builder()
                .kind(DatabaseKind.POSTGRESQL)
                .version(version)
                .directory(directory.path())
                .shutdown(PgControl.parse(directory.file("pg_control"))
                        .map(PgControl::shutdown)
                        .orElse(Shutdown.UNKNOWN))
                .administrator(PgHeap.names(directory.file("pg_authid")).getOrDefault(FIRST_ACCOUNT, ""))
                .databases(databases(directory))
                .lastWritten(volume.lastWritten())
                .entries(volume.entries())
                .build());
    }

    private static List<Inside> databases(DirectoryFacts directory) {
        var found = new ArrayList<Inside>();
        long empty = Long.MAX_VALUE;
        long own = -1;
        for (Map.Entry<Long, String> entry :
                PgHeap.names(directory.file("pg_database")).entrySet()) {
            long bytes = directory.sizes().getOrDefault(Long.toString(entry.getKey()), -1L);
            if (TEMPLATES.contains(entry.getValue())) {
                empty = bytes < 0 ? empty : Math.min(empty, bytes);
            } else if (entry.getValue().equals(OWN)) {
                own = bytes;
            } else if (bytes >= 0 || directory.sizes().isEmpty()) {
                // Without a directory of its own it was dropped since, or lies in another tablespace.
                found.add(new Inside(entry.getValue(), bytes));
            }
        }
        if (own >= 0 && empty < Long.MAX_VALUE && own - empty > MORE_THAN_EMPTY) {
            found.add(new Inside(OWN, own));
        }
        found.sort(Comparator.comparing(Inside::name));
        return found;
    }
}
