package dev.seedbed.database;

import java.util.List;

/// Everything that is known of one kind of server, as parts. Each feature defines as an interface what it needs of a
/// server; a part implements it. Found by [Servers], so that nothing else needs to know which kinds there are.
public interface Server {
    DatabaseKind kind();

    /// Stateless; safe for use by any number of threads.
    List<Object> parts();
}
