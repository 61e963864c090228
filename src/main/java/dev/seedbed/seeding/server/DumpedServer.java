package dev.seedbed.seeding.server;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.database.Servers;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Optional;

/// What some servers have where data goes to a newer one through a dump: the tool of their images.
public interface DumpedServer {

    static Optional<DumpedServer> find(DatabaseKind kind) {
        return Servers.find(kind, DumpedServer.class);
    }

    /// A running server.
    ///
    /// @param login of its administrator
    record Running(ContainerEngine engine, String container, DatabaseKind kind, Credentials login) {
        public List<List<String>> ask(String statement) throws OperationFailedException, InterruptedException {
            return new DatabaseShell(engine).sql(container, kind, login, statement);
        }
    }

    /// The program that prints everything that users made; empty where they made nothing.
    Optional<ExecSpec> dump(Running server) throws OperationFailedException, InterruptedException;

    /// SQL for the accounts with their passwords and rights, where these are not part of the dump. Goes on where a
    /// server refuses one.
    default Optional<String> accounts(Running server) throws OperationFailedException, InterruptedException {
        return Optional.empty();
    }

    /// SQL that a server with its image's own settings needs before it reads such a dump; empty for none.
    default String beforeRestore() {
        return "";
    }

    /// What the log of a restore tells of refused accounts, each named once.
    default List<PlanNote> refused(List<LogLine> log) {
        return List.of();
    }
}
