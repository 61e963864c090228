package dev.seedbed.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.LabelValue;
import dev.seedbed.engine.Labels;
import dev.seedbed.task.Failure;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Changes that are carried out or recovered by their journals, in memory.
class JournalTest {
    private static final String ID = "0123456789ab";
    private static final String LAST_YEAR = "elsewhere/boot|1|1";

    private final FakeContainerEngine engine = Databases.engine();
    private final Journal volumes = new Journal(engine, Journal.Subject.VOLUME);
    private final List<String> recovered = new ArrayList<>();

    private VolumePlan plan(String id, String name) {
        return new VolumePlan(id, VolumePlan.Type.COPY, "films", name, true, List.of());
    }

    private void write(VolumePlan plan) throws OperationFailedException, InterruptedException {
        volumes.write(volumes.spec(plan, plan.id(), Databases.POSTGRES));
    }

    /// A journal as a program left it that has ended.
    private void left(String id, String name, String text) throws Exception {
        engine.createContainer(ContainerSpec.named("seedbed-volume-" + id, Databases.POSTGRES)
                .labels(Map.of(
                        Labels.ROLE, Labels.ROLE_VOLUME_OPERATION,
                        Labels.ID, id,
                        Labels.NAME, name,
                        Labels.PLAN, text))
                .build());
    }

    private void left(String id, String name) throws Exception {
        left(id, name, LabelValue.json(plan(id, name)));
    }

    private List<String> recover(Journal.Recovery<VolumePlan> recovery)
            throws OperationFailedException, InterruptedException {
        return volumes.recover(VolumePlan.class, recovery);
    }

    /// Erases the journal, as every real recovery does in the end.
    private Journal.Recovery<VolumePlan> erasing(List<String> locks) {
        return new Journal.Recovery<>() {
            @Override
            public List<String> locks(VolumePlan plan) {
                return locks;
            }

            @Override
            public void recover(VolumePlan plan, Journal.Entry journal)
                    throws OperationFailedException, InterruptedException {
                recovered.add(plan.name());
                volumes.erase(plan.id());
            }
        };
    }

    private List<String> journals() throws Exception {
        return engine.containers(Map.of(Labels.ROLE, Labels.ROLE_VOLUME_OPERATION)).stream()
                .map(ContainerSummary::name)
                .toList();
    }

    @Test
    void aChangeThatSucceedsIsCompletedAndNotTakenBack() throws Exception {
        String done = volumes.carryOut(
                ID,
                () -> {
                    write(plan(ID, "copy"));
                    return "copied";
                },
                _ -> recovered.add("taken back"),
                result -> {
                    volumes.erase(ID);
                    return result + " and kept";
                });

        assertThat(done).isEqualTo("copied and kept");
        assertThat(recovered).isEmpty();
        assertThat(journals()).isEmpty();
    }

    @Test
    void aChangeThatFailsIsTakenBackWithItsCause() {
        var failure = new OperationFailedException(new Failure.NoSpace("films", 5, 3));
        var causes = new ArrayList<Exception>();

        assertThatThrownBy(() -> volumes.carryOut(
                        ID,
                        () -> {
                            throw failure;
                        },
                        causes::add))
                .isSameAs(failure)
                .hasNoSuppressedExceptions();

        assertThat(causes).containsExactly(failure);
    }

    /// What cannot be taken back is left to the next recovery; the user hears why the change itself failed.
    @Test
    void theFirstFailureIsReportedWhereTakingBackFailsAsWell() throws Exception {
        var failure = new OperationFailedException(new Failure.NoSpace("films", 5, 3));
        var second = new OperationFailedException(new Failure.NotFound("container", "worker"));

        assertThatThrownBy(() -> volumes.carryOut(
                        ID,
                        () -> {
                            write(plan(ID, "copy"));
                            throw failure;
                        },
                        _ -> {
                            throw second;
                        }))
                .isSameAs(failure)
                .hasSuppressedException(second);

        assertThat(journals()).containsExactly("seedbed-volume-" + ID);
        assertThat(recover(erasing(List.of()))).containsExactly("copy");
    }

    @Test
    void aCompletionThatFailsIsNotTakenBackAndIsRecoveredLater() throws Exception {
        assertThatThrownBy(() -> volumes.carryOut(
                        ID,
                        () -> {
                            write(plan(ID, "copy"));
                            return true;
                        },
                        _ -> recovered.add("taken back"),
                        _ -> {
                            throw new OperationFailedException(new Failure.NotFound("container", "worker"));
                        }))
                .isInstanceOf(OperationFailedException.class);
        assertThat(recovered).isEmpty();

        assertThat(recover(erasing(List.of()))).containsExactly("copy");
    }

    /// A cancel is an interrupt: it takes effect when everything is as before.
    @Test
    void aCancelIsTakenBackWithoutBeingInterrupted() {
        var interrupted = new AtomicBoolean(true);

        assertThatThrownBy(() -> volumes.carryOut(
                        ID,
                        () -> {
                            Thread.currentThread().interrupt();
                            throw new InterruptedException("cancelled");
                        },
                        _ -> {
                            interrupted.set(Thread.currentThread().isInterrupted());
                            engine.ping();
                        }))
                .isInstanceOf(InterruptedException.class);

        assertThat(interrupted).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }

    /// The list of volumes, in another window of the same program, recovers while the copy is in progress.
    @Test
    void aChangeInProgressIsLeftAlone() throws Exception {
        List<String> found = volumes.carryOut(
                ID,
                () -> {
                    write(plan(ID, "copy"));
                    return recover(erasing(List.of()));
                },
                _ -> {});

        assertThat(found).isEmpty();
        assertThat(recovered).isEmpty();
        assertThat(journals()).hasSize(1);
    }

    /// Nobody can ask another computer whether its program lives: for a quarter of an hour, it counts as alive.
    @Test
    void aChangeOfAnotherComputerIsLeftAlone() throws Exception {
        engine.createContainer(volumes.spec(plan(ID, "copy"), ID, Databases.POSTGRES)
                .labels(Map.of(Labels.HOLDER, LAST_YEAR))
                .build());

        assertThat(recover(erasing(List.of()))).isEmpty();
        assertThat(journals()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "{\"id\":\"0123456789ab\",\"type\":\"TELEPORT\",\"volume\":\"\",\"name\":\"copy\",\"copies\":true}",
                "{\"id\":\"0123456789ab\",\"type\":\"COPY\",\"volume\":\"\",\"name\":null,\"copies\":true}",
                "{\"id\":\"../../etc\",\"type\":\"COPY\",\"volume\":\"\",\"name\":\"copy\",\"copies\":true}"
            })
    void aJournalThatCannotBeReadIsKept(String text) throws Exception {
        left(ID, "copy", text);
        left("ba9876543210", "other");

        assertThat(recover(erasing(List.of()))).containsExactly("other");

        assertThat(journals()).containsExactly("seedbed-volume-" + ID);
    }

    /// A later version may have written more than this one knows.
    @Test
    void aJournalWithUnknownFieldsIsRecovered() throws Exception {
        left(ID, "copy", LabelValue.json(plan(ID, "copy")).replace("{\"id\"", "{\"speed\":9,\"id\""));

        assertThat(recover(erasing(List.of()))).containsExactly("copy");
    }

    @Test
    void oneFailureDoesNotKeepTheOthersFromBeingRecovered() throws Exception {
        left(ID, "broken");
        left("ba9876543210", "other");
        var failure = new OperationFailedException(new Failure.NoSpace("films", 5, 3));

        assertThatThrownBy(() -> recover(new Journal.Recovery<>() {
                    @Override
                    public List<String> locks(VolumePlan plan) {
                        return List.of();
                    }

                    @Override
                    public void recover(VolumePlan plan, Journal.Entry journal) throws OperationFailedException {
                        if (plan.name().equals("broken")) {
                            throw failure;
                        }
                        recovered.add(plan.name());
                    }
                }))
                .isSameAs(failure);

        assertThat(recovered).containsExactly("other");
    }

    /// Another program ends it between the listing and the locks.
    @Test
    void whatSomebodyElseHasRecoveredIsNotRecoveredAgain() throws Exception {
        left(ID, "copy");
        Journal.Recovery<VolumePlan> other = erasing(List.of());

        List<String> names = recover(new Journal.Recovery<>() {
            @Override
            public List<String> locks(VolumePlan plan) throws OperationFailedException, InterruptedException {
                volumes.recover(VolumePlan.class, other);
                return List.of("copy");
            }

            @Override
            public void recover(VolumePlan plan, Journal.Entry journal) {
                recovered.add("twice");
            }
        });

        assertThat(names).isEmpty();
        assertThat(recovered).containsExactly("copy");
        assertThat(engine.containers(Map.of())).isEmpty();
    }

    /// The lock is there while a change is recovered, and gone afterwards.
    @Test
    void aRecoveryHoldsTheLocksOfItsChange() throws Exception {
        left(ID, "copy");
        var locks = new ArrayList<String>();

        recover(new Journal.Recovery<>() {
            @Override
            public List<String> locks(VolumePlan plan) {
                return List.of(Locks.key("films"), "aaaaaaaaaaaa");
            }

            @Override
            public void recover(VolumePlan plan, Journal.Entry journal)
                    throws OperationFailedException, InterruptedException {
                engine.containers(Map.of(Labels.ROLE, Labels.ROLE_LOCK)).forEach(lock -> locks.add(lock.name()));
                volumes.erase(plan.id());
            }
        });

        assertThat(locks).containsExactlyInAnyOrder("seedbed-lock-" + Locks.key("films"), "seedbed-lock-aaaaaaaaaaaa");
        assertThat(engine.containers(Map.of())).isEmpty();
    }

    @Test
    void aJournalCanBeMadeOfTheSmallestImageAndOfNoneWhereThereIsNone() throws Exception {
        assertThat(engine.image(Journal.anyImage(engine)).id()).isNotEmpty();

        assertThatThrownBy(() -> Journal.anyImage(new FakeContainerEngine()))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new ImageFailure.ImageUnavailable("postgres", "", List.of())));
    }

    /// While it is filled or copied, a volume is in no list; while its writers are stopped, it is.
    @Test
    void onlyJournalsThatMakeAVolumeHideIt() throws Exception {
        write(plan(ID, "copy"));
        write(new VolumePlan("ba9876543210", VolumePlan.Type.STOP, "films", "films", false, List.of()));
        List<Journal.Entry> entries =
                engine.containers(Map.of()).stream().map(Journal.Entry::new).toList();

        assertThat(entries).filteredOn(entry -> entry.isOfNewVolume("copy")).hasSize(1);
        assertThat(entries).noneMatch(entry -> entry.isOfNewVolume("films"));
        assertThat(entries).noneMatch(entry -> entry.isOfNewVolume("other"));
    }
}
