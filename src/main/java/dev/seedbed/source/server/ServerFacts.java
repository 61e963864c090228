package dev.seedbed.source.server;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerVersion;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.util.List;

/// What a server says of itself before anything is read from it.
///
/// @param kind which may be another than the address says: MariaDB answers at addresses of MySQL
/// @param versionText in the server's own words
/// @param databases that a dump would hold
/// @param tables with rows that a dump would hold
/// @param extensions that the data needs
/// @param replica whether it only follows another server
/// @param leftOut what this login may not read, if there is any: `routines`, `triggers`, `events`
@RecordBuilder
public record ServerFacts(
        DatabaseKind kind,
        String versionText,
        List<String> databases,
        List<TableFacts> tables,
        List<String> extensions,
        boolean replica,
        List<String> leftOut) {
    /// What dump programs do of an ordinary server over an ordinary network, in bytes each second.
    private static final long USUAL_SPEED = 40L << 20;

    public ServerVersion version() {
        return ServerVersion.parse(versionText);
    }

    /// Of all rows.
    public long bytes() {
        return tables.stream().mapToLong(TableFacts::bytes).sum();
    }

    /// How long a dump of all of it may take; a guess.
    public Duration estimate() {
        return Duration.ofSeconds(1 + bytes() / USUAL_SPEED);
    }
}
