package dev.seedbed.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.LabelValue;
import dev.seedbed.engine.Labels;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Plans as the labels of journals contain them.
class PlanTest {
    private static final ContainerDetails SHOP = shop();

    private static ContainerDetails shop() {
        try {
            FakeContainerEngine engine = Databases.engine();
            String id = engine.createContainer(
                    Databases.ours(engine, "aaaaaaaaaaaa", "shop").build());
            engine.start(id);
            return engine.container(id);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static DatabasePlan plan(DatabasePlan.Type type) {
        return DatabasePlan.of(
                type,
                "aaaaaaaaaaaa",
                SHOP,
                "0123456789ab",
                "own",
                Map.of(Labels.ID, "cccccccccccc"),
                "/data",
                List.of("seedbed-layer-1"));
    }

    @Test
    void aPlanIsReadAsItWasWritten() {
        DatabasePlan plan = plan(DatabasePlan.Type.SWITCH);

        assertThat(PlanJson.read(LabelValue.json(plan), DatabasePlan.class)).contains(plan);
        assertThat(plan.snapshot()).isEqualTo("cccccccccccc");
        assertThat(plan.name()).isEqualTo("shop");
        assertThat(plan.replaced())
                .isEqualTo(new Replaced(SHOP.summary().id(), "seedbed-aaaaaaaaaaaa", true, "no", plan.id()));

        var copy = new VolumePlan("0123456789ab", VolumePlan.Type.COPY, "films", "copy", true, plan.containers());
        assertThat(PlanJson.read(LabelValue.json(copy), VolumePlan.class)).contains(copy);
    }

    @Test
    void aCloneHasNoContainerYetAndNamesTheSnapshotThatMayBeLost() {
        DatabasePlan settled = DatabasePlan.clone("aaaaaaaaaaaa", "shop", "", "/data");
        DatabasePlan unsettled = DatabasePlan.clone("aaaaaaaaaaaa", "shop", "cccccccccccc", "/data");

        assertThat(settled.containers()).isEmpty();
        assertThat(settled.snapshot()).isEmpty();
        assertThat(unsettled.snapshot()).isEqualTo("cccccccccccc");
        assertThat(unsettled.id()).isEqualTo("aaaaaaaaaaaa");
        assertThat(unsettled.layer()).matches("[0-9a-f]{12}").isNotEqualTo(settled.layer());
        assertThat(PlanJson.read(LabelValue.json(unsettled), DatabasePlan.class))
                .contains(unsettled);
    }

    @Test
    void aPlanOfOneFormIsNotReadAsAnother() {
        assertThat(PlanJson.read(LabelValue.json(plan(DatabasePlan.Type.SWITCH)), VolumePlan.class))
                .isEmpty();
        assertThat(PlanJson.read("", VolumePlan.class)).isEmpty();
    }

    /// A switch without the container that it changes could not be ended one way or the other.
    @ParameterizedTest
    @EnumSource(
            value = DatabasePlan.Type.class,
            names = {"CLONE", "FLATTEN"})
    void aPlanWithTheWrongNumberOfContainersIsRefused(DatabasePlan.Type type) {
        String text = LabelValue.json(plan(DatabasePlan.Type.SWITCH)).replace("SWITCH", type.name());

        assertThat(PlanJson.read(text, DatabasePlan.class)).isEmpty();
        assertThatThrownBy(() -> plan(type)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "layer"})
    void nothingFromAJournalLeadsOutOfTheNamesThatAreMadeOfIt(String field) {
        String text = LabelValue.json(plan(DatabasePlan.Type.SWITCH))
                .replaceFirst("\"" + field + "\":\"[0-9a-f]{12}\"", "\"" + field + "\":\"x/../../etc\"");

        assertThat(text).contains("../../etc");
        assertThat(PlanJson.read(text, DatabasePlan.class)).isEmpty();
    }

    @Test
    void theLockOfAVolumeIsTheSameForEverybodyAndFitsIntoAName() {
        String longName = "v".repeat(255);

        assertThat(Locks.key("films")).isEqualTo(Locks.key("films")).matches("volume-[0-9a-f]{12}");
        assertThat(Locks.key(longName)).hasSize("volume-".length() + 12).isNotEqualTo(Locks.key("films"));
        assertThat(VolumePlan.of(VolumePlan.Type.CREATE, "0123456789ab", "new").locked())
                .isEqualTo("new");
        assertThat(new VolumePlan("0123456789ab", VolumePlan.Type.RENAME, "old", "new", true, List.of()).locked())
                .isEqualTo("old");
    }

    @Test
    void locksAreGivenBackTogether() throws Exception {
        FakeContainerEngine engine = Databases.engine();
        String id = engine.createContainer(
                Databases.ours(engine, "aaaaaaaaaaaa", "shop").build());

        try (Locks _ = Locks.of(engine, Databases.POSTGRES, "films", List.of(engine.container(id)))) {
            assertThat(engine.containers(Map.of(Labels.ROLE, Labels.ROLE_LOCK)))
                    .extracting(ContainerSummary::name)
                    .containsExactlyInAnyOrder("seedbed-lock-aaaaaaaaaaaa", "seedbed-lock-" + Locks.key("films"));
        }

        assertThat(engine.containers(Map.of(Labels.ROLE, Labels.ROLE_LOCK))).isEmpty();
    }

    @Test
    void aLockThatCannotBeTakenGivesTheOthersBack() throws Exception {
        FakeContainerEngine engine = Databases.engine();
        String id = engine.createContainer(
                Databases.ours(engine, "aaaaaaaaaaaa", "shop").build());
        ContainerDetails shop = engine.container(id);
        // An operation of this database was interrupted: it is to be ended first.
        engine.createContainer(ContainerSpec.named("seedbed-operation-1", Databases.POSTGRES)
                .labels(Map.of(Labels.ROLE, Labels.ROLE_OPERATION, Labels.ID, "aaaaaaaaaaaa", Labels.NAME, "shop"))
                .build());

        assertThatThrownBy(() -> Locks.of(engine, Databases.POSTGRES, "films", List.of(shop)))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isEqualTo(new SnapshotFailure.Busy("shop", true)));

        assertThat(engine.containers(Map.of(Labels.ROLE, Labels.ROLE_LOCK))).isEmpty();
    }
}
