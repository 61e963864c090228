package dev.seedbed.source.server;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks at servers that run somewhere, and dumps them into files, of which the next version can be made later.
///
/// Safe for use by several threads.
public final class ServerCaptures {
    private final ContainerEngine engine;
    private final CaptureFiles files;
    private final InstantSource clock;

    /// @param folder for dumps that are given no file
    public ServerCaptures(ContainerEngine engine, Path folder, InstantSource clock) {
        this.engine = engine;
        this.files = new CaptureFiles(folder);
        this.clock = clock;
    }

    /// Blocks until the server has told what it is. The caller closes it.
    ///
    /// @throws OperationFailedException with a [dev.seedbed.task.SourceFailure], or what the engine says
    public ServerVisit visit(ServerAddress address, CaptureChoice choice)
            throws OperationFailedException, InterruptedException {
        return ServerVisit.open(engine, address, choice, ServerRoute.find(engine, address));
    }

    /// The same for a database of the engine.
    public ServerVisit visit(Database database, Credentials login, CaptureChoice choice)
            throws OperationFailedException, InterruptedException {
        if (!database.isRunning()) {
            throw new OperationFailedException(new Failure.WrongState("database", database.name(), "not-running"));
        }
        ServerAddress address = ServerAddressBuilder.builder()
                .kind(database.kind())
                .host(database.name())
                .port(CaptureTool.of(database.kind()).port())
                .user(login.user())
                .password(login.password())
                .database(login.database())
                .build();
        return ServerVisit.open(
                engine, address, choice, ServerRoute.to(engine, address, database.id(), address.port()));
    }

    /// Dumps a server, and writes beside the dump where it came from. Blocks; ends at an interruption, which leaves
    /// nothing, as a failure does.
    ///
    /// @param file null for the next one of that name in the library
    /// @param name of all versions; null to take it from the database
    /// @param source name of the database of the engine, empty for another server
    /// @return the file
    public Path capture(
            ServerVisit visit,
            @Nullable Path file,
            @Nullable String name,
            String source,
            CaptureProgress.Listener listener)
            throws OperationFailedException, InterruptedException {
        var now = clock.instant();
        String stem = name == null ? name(visit, source) : name;
        Path dump = file == null ? files.next(stem, now, visit.fileEnd()) : file;
        visit.dump(dump, listener);
        CaptureChoice choice = visit.choice();
        var told = CaptureRecordBuilder.builder()
                .name(stem)
                .address(source.isEmpty() ? visit.address().toString() : "")
                .source(source)
                .kind(visit.address().kind().id())
                .version(visit.facts().versionText())
                .captured(now.toString())
                .tables(choice.tables())
                .withoutRows(choice.withoutRows())
                .schemaOnly(choice.schemaOnly())
                .build();
        try {
            files.write(dump, told);
        } catch (IOException e) {
            throw DumpFile.failed(dump, e);
        }
        return dump;
    }

    private static String name(ServerVisit visit, String source) {
        String database = visit.address().database();
        return Optional.of(source)
                .filter(text -> !text.isEmpty())
                .orElse(database.isEmpty() ? visit.address().host() : database);
    }

    /// What is known of a dump by the file beside it; empty of any other file. Blocks.
    public static Optional<CaptureRecord> recordOf(Path dump) {
        return CaptureFiles.of(dump);
    }

    /// What is known of a dump that was made before.
    ///
    /// @param fileOrName path of the dump, or the name of its versions in the library: the last one
    /// @throws OperationFailedException with `NotFound`
    public CaptureRecord recorded(String fileOrName) throws OperationFailedException {
        return files.find(fileOrName).told();
    }
}
