package dev.seedbed.source.compose;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.List;

/// What the exchange of a running service's data needs to know; [dev.seedbed.snapshot.Snapshots#exchangeData] does it.
public final class ComposeSwap {
    private ComposeSwap() {}

    /// The container of a service, whether it runs or not.
    ///
    /// @throws OperationFailedException with `WrongState`
    public static Database container(ComposeDatabase database) throws OperationFailedException {
        Database container = database.running();
        if (container == null) {
            throw new OperationFailedException(
                    new Failure.WrongState("compose-service", database.name(), "compose-not-running"));
        }
        return container;
    }

    /// The container of a service that runs.
    ///
    /// @throws OperationFailedException with `WrongState`
    public static Database running(ComposeDatabase database) throws OperationFailedException {
        Database container = database.running();
        if (container == null || !container.isRunning()) {
            throw new OperationFailedException(
                    new Failure.WrongState("compose-service", database.name(), "compose-not-running"));
        }
        return container;
    }

    /// A container of a service that has other data than its file says.
    ///
    /// @throws OperationFailedException with `WrongState`
    public static Database swapped(ComposeDatabase database) throws OperationFailedException {
        Database container = database.running();
        if (container == null || container.labels().swapped().isEmpty()) {
            throw new OperationFailedException(
                    new Failure.WrongState("compose-service", database.name(), "compose-not-swapped"));
        }
        return container;
    }

    /// A restore with the image and the names of a service that ends with a snapshot for it. The service runs on
    /// meanwhile; it gives the data its passwords itself.
    public static SeedRequest restore(ComposeDatabase database, Path seed) throws OperationFailedException {
        Credentials login = database.login();
        return SeedRequestBuilder.builder()
                .files(List.of(seed))
                .kind(database.kind())
                .image(running(database).image())
                .user(login.user().isEmpty() ? null : login.user())
                .database(login.database().isEmpty() ? null : login.database())
                .snapshotOnly(true)
                .build();
    }

    /// What the users of the service find changed.
    public static List<PlanNote> notes(ComposeDatabase database, Snapshot data) {
        String expected = database.login().database();
        String found = data.dataDatabase();
        boolean differs = !expected.isEmpty() && !found.isEmpty() && !expected.equals(found);
        return differs ? List.of(PlanNote.warning("compose-other-database", expected, found)) : List.of();
    }
}
