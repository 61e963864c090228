package dev.seedbed.source.server;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SourceFailure;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A server that is looked at, and then perhaps dumped: a container of ours beside it, which goes when this is closed.
public final class ServerVisit implements AutoCloseable {
    private final ContainerEngine engine;
    private final CaptureChoice choice;
    private final ServerRoute route;
    private final CaptureImages images;
    private ServerAddress address;
    private CaptureImages.Tool tool;
    private CaptureContainer container;
    private ServerFacts facts;

    private ServerVisit(ContainerEngine engine, ServerAddress address, CaptureChoice choice, ServerRoute route)
            throws OperationFailedException, InterruptedException {
        this.engine = engine;
        this.choice = choice;
        this.route = route;
        this.images = new CaptureImages(engine);
        this.address = address;
        this.tool = images.forLooking(address.kind());
        this.container = CaptureContainer.open(engine, tool, route, address);
        boolean good = false;
        try {
            this.facts = lookAnyhow();
            if (facts.kind() != address.kind()) {
                this.address = this.address.withKind(facts.kind());
                use(images.forDump(facts.kind(), facts.version()));
                this.facts = look();
            }
            good = true;
        } finally {
            if (!good) {
                container.close();
            }
        }
    }

    /// Blocks until the server has told what it is. Reads nothing but its catalogues.
    ///
    /// @throws OperationFailedException with a [dev.seedbed.task.SourceFailure], or what the engine says
    static ServerVisit open(ContainerEngine engine, ServerAddress address, CaptureChoice choice, ServerRoute route)
            throws OperationFailedException, InterruptedException {
        return new ServerVisit(engine, address, choice, route);
    }

    private void use(CaptureImages.Tool other) throws OperationFailedException, InterruptedException {
        if (!other.image().id().equals(tool.image().id())) {
            container.close();
            container = CaptureContainer.open(engine, other, route, address);
        }
        tool = other;
    }

    /// By the programs of another kind where those of this one are not let in for the way in which they log in.
    private ServerFacts lookAnyhow() throws OperationFailedException, InterruptedException {
        try {
            return look();
        } catch (OperationFailedException e) {
            Optional<DatabaseKind> other = e.failure() instanceof SourceFailure.ServerLoginRefused refused
                    ? CaptureTool.of(kind()).otherThan(refused)
                    : Optional.empty();
            if (other.isEmpty()) {
                throw e;
            }
            use(images.forLooking(other.get()));
            address = address.withKind(other.get());
            return look();
        }
    }

    private ServerFacts look() throws OperationFailedException, InterruptedException {
        CaptureTool programs = CaptureTool.of(address.kind());
        if (address.database().isEmpty()) {
            address = address.withDatabase(programs.database(reached(), statement -> ask(reached(), statement)));
        }
        ReachedServer server = reached();
        return programs.facts(server, choice, statement -> ask(server, statement));
    }

    private ReachedServer reached() {
        ReachedServer server = container.server();
        return new ReachedServer(address, server.host(), server.hostAddress(), server.port(), server.authority());
    }

    private List<List<String>> ask(ReachedServer server, String statement)
            throws OperationFailedException, InterruptedException {
        CaptureTool programs = CaptureTool.of(address.kind());
        ExecResult result = container.run(programs.query(server, statement));
        if (!result.isSuccess()) {
            throw new OperationFailedException(programs.failure(address, result));
        }
        return programs.rows(result.output());
    }

    public ServerFacts facts() {
        return facts;
    }

    public CaptureChoice choice() {
        return choice;
    }

    /// With the kind and the database that were found.
    public ServerAddress address() {
        return address;
    }

    /// What the name of a dump ends with.
    public String fileEnd() {
        return CaptureTool.of(kind()).fileEnd();
    }

    private DatabaseKind kind() {
        return address.kind();
    }

    /// Dumps it into a file, which is there when this returns, and not before. Blocks; ends at an interruption, which
    /// leaves nothing, as a failure does.
    ///
    /// @return bytes of the file
    /// @throws OperationFailedException with `CaptureFailed`, `NameInUse`, `NoSpace` or `LocalFile`
    public long dump(Path file, CaptureProgress.Listener listener)
            throws OperationFailedException, InterruptedException {
        ServerVersion version = facts.version();
        use(images.forDump(kind(), version));
        CaptureTool programs = CaptureTool.of(kind());
        var order = new CaptureTool.Order(reached(), facts, choice, tool.version());
        var dumps = programs.dump(order, statement -> ask(order.server(), statement));
        return new CaptureRun(container, programs, order, dumps, listener).into(file);
    }

    @Override
    public void close() {
        container.close();
    }
}
