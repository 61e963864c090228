package dev.seedbed.ui.databases;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.seeding.progress.SeedStep;
import dev.seedbed.snapshot.record.DiskUsage;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one row of the list shows: a database, or a seed that is becoming one. Immutable.
///
/// @param id the same for a seed and for the database it becomes, so that the row stays the row
/// @param database null while a seed is being restored
/// @param seed null for a database that is simply there
/// @param busy what is being done to it just now, null for nothing
/// @param ownBytes size of its data, -1 while unknown
/// @param sharedBytes size of what it uses together with others: 0 for nothing, -1 while unknown
@RecordBuilder
public record DatabaseItem(
        String id,
        String name,
        DatabaseKind kind,
        String version,
        List<String> seededFrom,
        @Nullable Database database,
        @Nullable SeedProgress seed,
        @Nullable Busy busy,
        @Initializer("UNKNOWN_SIZE") long ownBytes,
        @Initializer("UNKNOWN_SIZE") long sharedBytes) {
    public static final long UNKNOWN_SIZE = -1;

    /// Work of ours on a database that takes a while.
    public enum Busy {
        STARTING,
        STOPPING,
        REMOVING,
        /// Its container is replaced by another one on other layers.
        CHANGING
    }

    static String idOf(Database database) {
        return database.ours() && !database.labels().id().isEmpty()
                ? database.labels().id()
                : database.id();
    }

    static DatabaseItem of(Database database) {
        return of(database, null, -1, -1);
    }

    static DatabaseItem of(Database database, @Nullable Busy busy, long ownBytes, long sharedBytes) {
        return DatabaseItemBuilder.builder()
                .id(idOf(database))
                .name(database.name())
                .kind(database.kind())
                .version(database.version())
                .seededFrom(database.seedName().isEmpty() ? List.of() : List.of(database.seedName()))
                .database(database)
                .busy(busy)
                .ownBytes(ownBytes)
                .sharedBytes(sharedBytes)
                .build();
    }

    static DatabaseItem of(SeedProgress seed) {
        List<String> files = seed.steps().stream()
                .filter(step -> step.kind() == SeedStep.Kind.FILE)
                .map(SeedStep::subject)
                .toList();
        return DatabaseItemBuilder.builder()
                .id(seed.id())
                .name(seed.name())
                .kind(seed.kind())
                .version(seed.version())
                .seededFrom(files)
                .seed(seed)
                .build();
    }

    /// Whether its size is still to come.
    boolean isMeasuring() {
        return ownBytes < 0 && database != null && database.labels().ownLayer().isPresent();
    }

    /// Whether using what it shares saves little any more.
    boolean hasCopiedMost() {
        return new DiskUsage.OfDatabase(ownBytes, sharedBytes).hasCopiedMost();
    }

    public boolean isRunning() {
        return database != null && database.isRunning();
    }

    /// Whether it can be started or stopped now.
    public boolean isSteerable() {
        return database != null && busy == null;
    }

    boolean matches(String lowerCaseText) {
        String all = String.join(" ", name, kind.displayName(), version, String.join(" ", seededFrom));
        String project = database == null || database.composeProject() == null ? "" : database.composeProject();
        return (all + " " + project + " " + (database == null ? "" : database.image()))
                .toLowerCase(java.util.Locale.ROOT)
                .contains(lowerCaseText);
    }
}
