package dev.seedbed.volume.identity;

import dev.seedbed.database.DatabaseKind;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the files of a volume tell.
///
/// @param kind null where it is no data directory that is known here
/// @param version as exactly as the files tell, such as `17` or `11.8.2`; empty where unknown
/// @param directory of the data below the volume's root, empty where the root is the data directory
/// @param administrator account that may do everything, empty where the files do not tell
/// @param databases those that users made, with their sizes
/// @param lastWritten newest change among the files that were looked at, null in an empty volume
/// @param entries names at the root, for what is no data directory; at most some dozen
@RecordBuilder
public record VolumeIdentity(
        @Nullable DatabaseKind kind,
        @Initializer("NONE") String version,
        @Initializer("NONE") String directory,
        @Initializer("UNKNOWN_END") Shutdown shutdown,
        @Initializer("NONE") String administrator,
        List<Inside> databases,
        @Nullable Instant lastWritten,
        List<String> entries) {
    /// What a text is that is not set.
    public static final String NONE = "";

    public static final Shutdown UNKNOWN_END = Shutdown.UNKNOWN;

    public VolumeIdentity {
        databases = List.copyOf(databases);
        entries = List.copyOf(entries);
    }

    /// Whether nothing is in it at all.
    public boolean isEmpty() {
        return kind == null && entries.isEmpty();
    }

    /// Bytes of all databases inside, -1 where no size is known.
    public long databaseBytes() {
        return databases.stream().allMatch(database -> database.bytes() < 0)
                ? -1
                : databases.stream()
                        .mapToLong(database -> Math.max(0, database.bytes()))
                        .sum();
    }

    /// The same with another word on how the server ended.
    VolumeIdentity with(Shutdown other) {
        return VolumeIdentityBuilder.builder(this).shutdown(other).build();
    }

    /// How the server ended that wrote the files last.
    public enum Shutdown {
        CLEAN,
        UNCLEAN,
        /// A server may be at work on it just now.
        IN_USE,
        UNKNOWN
    }

    /// A database inside the server.
    ///
    /// @param bytes -1 where it cannot be told
    public record Inside(String name, long bytes) {}
}
