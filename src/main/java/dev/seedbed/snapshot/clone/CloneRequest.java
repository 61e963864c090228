package dev.seedbed.snapshot.clone;

import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.task.ShortId;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Map;

/// What a clone of a snapshot is to be.
///
/// @param id of the new database, see [#newId]
/// @param name as the user typed it
/// @param containerName made of characters that an engine takes
/// @param port on 127.0.0.1; 0 lets the engine choose
/// @param portIsFixed whether exactly this port was asked for; otherwise the next free one is taken in need
/// @param user whose password is set besides the administrator's
/// @param password of the clone; empty keeps the one that the snapshot's data has
/// @param settles whether the snapshot was only just written and may not have reached the disk: it is synced before the
///     clone counts
/// @param withoutNetwork publishes no port: only programs in its container, or beside it, reach it
/// @param labels more labels of the database's container
@RecordBuilder
public record CloneRequest(
        String id,
        String name,
        String containerName,
        int port,
        boolean portIsFixed,
        @Initializer("NONE") String user,
        @Initializer("NONE") String password,
        boolean settles,
        boolean withoutNetwork,
        Map<String, String> labels) {
    /// What a text is that is not set.
    public static final String NONE = "";

    /// An id that no other database has.
    public static String newId() {
        return ShortId.random();
    }

    /// Without the password.
    @Override
    public String toString() {
        return "CloneRequest[" + name + ", " + new DatabaseLabels(labels).seedName() + "]";
    }
}
