package dev.seedbed.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.KillableEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.task.OperationFailedException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A container that continues with another database's data: the accounts of that, and the way back.
class ExchangedDataTest {
    private static final String NAME = "shop";

    /// Between the start on other data and the change of its accounts nobody may come in by those that the data has.
    @Test
    void otherDataIsKeptOnlyWithTheAccountsOfItsContainer() throws Exception {
        FakeContainerEngine whole = KillsInMemoryTest.engine();
        KillsInMemoryTest.others(whole);
        KillsInMemoryTest.ours(whole);
        KillableEngine unharmed = KillableEngine.after(whole, Integer.MAX_VALUE);
        SnapshotProgram.carryOut(unharmed.program(), "exchange", NAME, "taken");
        int ended = 0;
        for (int kill = 1; kill <= unharmed.changes().size(); kill++) {
            FakeContainerEngine engine = KillsInMemoryTest.engine();
            Set<String> given = new HashSet<>();
            engine.onExec((name, program) -> noteAccounts(engine, name, program, given));
            KillsInMemoryTest.others(engine);
            KillsInMemoryTest.ours(engine);
            KillableEngine mortal = KillableEngine.after(engine, kill);
            assertThatThrownBy(() -> SnapshotProgram.carryOut(mortal.program(), "exchange", NAME, "taken"))
                    .isInstanceOf(KillableEngine.Killed.class);

            new Snapshots(engine).recover();

            Database now = new DatabaseCatalogue(engine).find(NAME);
            if (!now.labels().swapped().isEmpty()) {
                assertThat(given)
                        .as("killed after " + mortal.changes().getLast())
                        .contains(now.id());
                ended++;
            }
        }
        assertThat(ended).isPositive();
    }

    private static ExecResult noteAccounts(
            FakeContainerEngine engine, String name, ExecSpec program, Set<String> given) {
        if (program.environment().getOrDefault("SEEDBED_SQL", "").contains("s3cret")) {
            try {
                given.add(engine.container(name).summary().id());
            } catch (OperationFailedException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return new ExecResult(0, "", "");
    }

    /// Nobody could come in yet, so there is nothing to lose.
    @Test
    void anExchangeThatIsCancelledBeforeItsAccountsArriveIsTakenBack() throws Exception {
        FakeContainerEngine engine = KillsInMemoryTest.engine();
        KillsInMemoryTest.others(engine);
        KillsInMemoryTest.ours(engine);
        Database before = new DatabaseCatalogue(engine).find(NAME);
        engine.onExec((_, program) -> {
            boolean isOfAccounts =
                    program.environment().getOrDefault("SEEDBED_SQL", "").contains("s3cret");
            if (isOfAccounts) {
                Thread.currentThread().interrupt();
            }
            return new ExecResult(isOfAccounts ? 2 : 0, "", "");
        });

        assertThatThrownBy(() -> SnapshotProgram.carryOut(engine, "exchange", NAME, "taken"))
                .isInstanceOf(InterruptedException.class);

        assertThat(new DatabaseCatalogue(engine).find(NAME)).isEqualTo(before);
        assertThat(engine.containers(Map.of(Labels.ROLE, Labels.ROLE_OPERATION)))
                .isEmpty();
    }

    /// A container that was adopted before stays adopted, and has the data again that it was left with.
    @Test
    void undoingLeadsToTheDataBeforeTheFirstExchange() throws Exception {
        FakeContainerEngine engine = KillsInMemoryTest.engine();
        KillsInMemoryTest.foreign(engine, "other", "others", "other");
        SnapshotProgram.carryOut(engine, "adopt", "other");
        SnapshotProgram.carryOut(engine, "remove", "other");
        Snapshots snapshots = new Snapshots(engine);
        var databases = new DatabaseCatalogue(engine);
        String others = snapshots.catalogue().list().getLast().id();
        KillsInMemoryTest.foreign(engine);
        SnapshotProgram.carryOut(engine, "adopt", NAME);
        Database adopted = databases.find(NAME);
        assertThat(adopted.labels().swapped()).isEmpty();

        SnapshotProgram.carryOut(engine, "exchange", NAME, others);
        String own = databases.find(NAME).labels().swapped();
        SnapshotProgram.carryOut(engine, "exchange", NAME, others);

        Database swapped = databases.find(NAME);
        assertThat(swapped.labels().swapped()).as("of two").isEqualTo(own);
        assertThat(swapped.labels().isAdoptedBySwap()).isFalse();
        assertThat(snapshots.catalogue().find(own).pinned())
                .as("nothing thins it out")
                .isTrue();
        SnapshotProgram.carryOut(engine, "exchange", NAME, own);
        assertThat(databases.find(NAME).labels().swapped()).isEmpty();
        assertThat(databases.find(NAME).labels().adopted()).isEqualTo("theirs");
    }

    @Test
    void anExchangeThatAdoptsIsUndoneWithTheAdoption() throws Exception {
        FakeContainerEngine engine = KillsInMemoryTest.engine();
        KillsInMemoryTest.foreign(engine, "other", "others", "other");
        SnapshotProgram.carryOut(engine, "adopt", "other");
        SnapshotProgram.carryOut(engine, "remove", "other");
        String others = new Snapshots(engine).catalogue().list().getLast().id();
        KillsInMemoryTest.foreign(engine);

        SnapshotProgram.carryOut(engine, "exchange", NAME, others);

        var databases = new DatabaseCatalogue(engine);
        assertThat(databases.find(NAME).labels().isAdoptedBySwap()).isTrue();
        SnapshotProgram.carryOut(engine, "undo", NAME);
        assertThat(databases.find(NAME).ours()).isFalse();
        assertThat(databases.find(NAME).labels().swapped()).isEmpty();
    }
}
