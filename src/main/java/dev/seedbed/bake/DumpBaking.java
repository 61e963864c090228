package dev.seedbed.bake;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.ServerAccounts;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.existing.ExistingData;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.server.DumpedServer;
import dev.seedbed.snapshot.clone.WorkClone;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;

/// Makes images that restore a dump at their first start, for any processor: nothing of them runs here.
///
/// @param dumps makes the dump
/// @param seeding puts it where an entrypoint restores it
public record DumpBaking(ContainerEngine engine, Seeding seeding, ExistingData dumps) {

    /// Blocks for the time of a dump; an interruption cancels it. Nothing is left after a failure.
    ///
    /// @param server on the data, which has the password of the image
    BakedImage run(
            Snapshot snapshot, BakeRequest request, BaseImages.Base base, WorkClone server, BakeStep.Listener steps)
            throws OperationFailedException, InterruptedException {
        Credentials login = server.credentials();
        Credentials administrator = ServerAccounts.of(snapshot.kind())
                .administrators(login.user(), login.password())
                .getFirst();
        steps.reached(BakeStep.DUMP, 0, -1);
        var running = new DumpedServer.Running(engine, server.container(), snapshot.kind(), administrator);
        try (ExistingData.Dumped dumped = dumps.dump(
                running,
                snapshot.name(),
                base.image().id(),
                (bytes, expected) -> steps.reached(BakeStep.DUMP, bytes, expected))) {
            SeedPlan plan = seeding.plan(SeedRequestBuilder.builder(dumped.request())
                    .user(administrator.user())
                    .password(administrator.password())
                    .fresh(true)
                    .build());
            return made(new BakeCommit(engine, snapshot, request, base.image(), login), plan, base, steps);
        }
    }

    private BakedImage made(BakeCommit commit, SeedPlan plan, BaseImages.Base base, BakeStep.Listener steps)
            throws OperationFailedException, InterruptedException {
        try (var container = DumpContainer.create(engine, base.image())) {
            steps.reached(BakeStep.COPY, 0, plan.sizeBytes());
            container.silenceOthers();
            container.before(DumpedServer.find(plan.kind()).orElseThrow().beforeRestore());
            seeding.deliver(plan, container.id(), sent -> steps.reached(BakeStep.COPY, sent, plan.sizeBytes()));
            steps.reached(BakeStep.COMMIT, -1, -1);
            var restore = ServerEnvironment.of(plan.kind()).ofRestore(plan.credentials(), plan.initialDatabase());
            return commit.dump(container.id(), container.labels().keySet(), restore)
                    .with(plan.files().size(), plan.sizeBytes());
        }
    }
}
