package dev.seedbed.seeding;

import dev.seedbed.database.DatabaseLogin;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.seeding.plan.LoginCheck;
import dev.seedbed.seeding.plan.NameChoice;
import dev.seedbed.seeding.plan.PortChoice;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.progress.SeedNotes;
import dev.seedbed.seeding.server.PlanNames;
import dev.seedbed.snapshot.clone.CloneRequest;
import dev.seedbed.snapshot.clone.CloneRequestBuilder;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Chooses name and port of a clone where the user gave none, and checks those that were given.
public final class ClonePlanner {
    private final ContainerEngine engine;
    private final PortChoice ports;

    public ClonePlanner(ContainerEngine engine) {
        this.engine = engine;
        this.ports = new PortChoice(engine);
    }

    /// What a clone is to be called and how it is reached.
    public record Proposal(String name, int port, String password) {
        /// Without the password.
        @Override
        public String toString() {
            return "Proposal[" + name + ", " + port + "]";
        }
    }

    /// A free name, a free port and a new password. Blocks as [#plan] does.
    public Proposal propose(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        CloneRequest request = plan(snapshot, null, null, null);
        return new Proposal(request.name(), request.port(), PlanNames.newPassword());
    }

    /// Blocks for a few calls of the engine; changes nothing.
    ///
    /// @param name null for one after the database or the seed that the data is of: `shop` leads to `shop-2`
    /// @param password of the clone; null or empty keeps that of the data
    /// @throws OperationFailedException with `InvalidInput`, `NameInUse` or `PortInUse`
    public CloneRequest plan(
            Snapshot snapshot, @Nullable String name, @Nullable Integer port, @Nullable String password)
            throws OperationFailedException, InterruptedException {
        String chosen = new NameChoice(engine).of(name, name == null ? base(snapshot) : name);
        var before = DatabaseLogin.of(
                        snapshot.kind(), engine.container(snapshot.recordId()).environment(), snapshot.dataDatabase())
                .credentials();
        if (password != null && !password.isEmpty()) {
            LoginCheck.require(snapshot.kind(), before.user(), password);
        }
        return CloneRequestBuilder.builder()
                .id(CloneRequest.newId())
                .name(chosen)
                .containerName(PlanNames.container(chosen))
                .port(ports.of(snapshot.kind(), port))
                .portIsFixed(port != null)
                .user(before.user())
                .password(password == null ? "" : password)
                .build();
    }

    /// What the restore that the snapshot was made by had to tell; nothing for any other snapshot.
    public List<PlanNote> notes(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        return SeedNotes.read(engine, snapshot.recordId());
    }

    private String base(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        if (!snapshot.timeline().isEmpty()) {
            var own = Map.of(Labels.ROLE, Labels.ROLE_DATABASE, Labels.ID, snapshot.timeline());
            for (ContainerSummary database : engine.containers(own)) {
                return database.givenName();
            }
        }
        if (!snapshot.databaseName().isEmpty()) {
            return snapshot.databaseName();
        }
        return snapshot.seedName().isEmpty() ? snapshot.name() : PlanNames.stem(snapshot.seedName());
    }
}
