package dev.seedbed.store.leak;

import dev.seedbed.database.Credentials;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.input.InputServer;
import dev.seedbed.input.mask.MaskDialect;
import dev.seedbed.input.mask.MaskProposal;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.clone.WorkClone;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks for personal data and secrets in a snapshot: at the names of all columns and the first rows of all tables, in
/// all of its databases, by a throwaway server without a network.
public record LeakLook(ContainerEngine engine, Snapshots snapshots) {

    /// What was found.
    ///
    /// @param looked whether anybody could look: servers without tables are not looked into
    public record Result(boolean looked, List<LeakFinding> findings) {}

    /// Blocks for about two seconds and some milliseconds for each table. The snapshot stays as it is.
    public Result of(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        Optional<MaskDialect> dialect = MaskDialect.find(snapshot.kind());
        if (dialect.isEmpty()) {
            return new Result(false, List.of());
        }
        try (WorkClone work = snapshots.work(snapshot, false)) {
            Credentials login = work.credentials();
            var server = new InputServer(engine, work.container(), snapshot.kind(), login);
            var findings = new ArrayList<LeakFinding>();
            for (List<String> row : server.ask(dialect.get().databases())) {
                String database = row.getFirst();
                var inside = new InputServer(engine, work.container(), snapshot.kind(), login.withDatabase(database));
                MaskProposal.of(inside).forEach(finding -> findings.add(new LeakFinding(database, finding)));
            }
            return new Result(true, List.copyOf(findings));
        }
    }
}
