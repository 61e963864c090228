package dev.seedbed.query;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Servers;
import java.util.Optional;

/// What some servers have instead of SQL: commands, one a line, of which those that only read are run.
public interface CommandAccess extends QueryService {

    static Optional<CommandAccess> find(DatabaseKind kind) {
        return Servers.find(kind, CommandAccess.class);
    }

    /// A command that shows what an entry of [#schema] stands for.
    String preview(SchemaTree.Relation relation);
}
