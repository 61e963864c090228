package dev.seedbed.database.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.database.Database;
import dev.seedbed.database.Layer;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VolumeSizesTest {
    private final FakeContainerEngine engine = Databases.engine();
    private Instant now = Instant.now().plus(Duration.ofMinutes(1));
    private final VolumeSizes sizes = new VolumeSizes(engine, () -> now);

    @Test
    void anAnswerIsKeptForSomeSeconds() throws Exception {
        engine.createVolume("v", Map.of(), Map.of());
        engine.measure("v", 10);
        assertThat(sizes.known()).isEmpty();
        assertThat(sizes.measure()).containsEntry("v", 10L);

        engine.measure("v", 20);
        now = now.plusSeconds(19);
        assertThat(sizes.measure()).containsEntry("v", 10L);
        now = now.plusSeconds(2);
        assertThat(sizes.measure()).containsEntry("v", 20L);
        assertThat(sizes.known()).containsEntry("v", 20L);
    }

    @Test
    void aClockThatIsSetBackKeepsNoAnswerForLong() throws Exception {
        engine.createVolume("v", Map.of(), Map.of());
        engine.measure("v", 10);
        sizes.measure();

        engine.measure("v", 20);
        now = now.minusSeconds(3600);
        assertThat(sizes.measure()).containsEntry("v", 20L);
    }

    @Test
    void whatALayerHoldsThatIsNotKnownYetIsMeasuredSooner() throws Exception {
        sizes.measure();
        Database database = layered("a");
        engine.measure("own-a", 5);
        engine.measure("base", 90);

        now = now.plusSeconds(1);
        sizes.measureFor(List.of(database));
        assertThat(sizes.ownData(database)).as("measured a second ago").isEqualTo(-1);
        now = now.plusSeconds(2);
        sizes.measureFor(List.of(database));
        assertThat(sizes.ownData(database)).isEqualTo(5);
        assertThat(sizes.sharedData(database)).isEqualTo(90);
    }

    @Test
    void anAnswerFromTheFirstSecondsOfAContainerIsTooEarly() throws Exception {
        Database database = layered("a");
        engine.measure("own-a", 0);
        now = database.createdAt().plusSeconds(2);
        sizes.measureFor(List.of(database));
        assertThat(sizes.isTooEarly(database)).isTrue();

        engine.measure("own-a", 16L << 20);
        now = now.plusSeconds(3);
        sizes.measureFor(List.of(database));
        assertThat(sizes.isTooEarly(database)).isFalse();
        assertThat(sizes.ownData(database)).isEqualTo(16L << 20);
    }

    @Test
    void whatANewContainerHasWrittenIsAwaitedForAMinute() throws Exception {
        now = Instant.now();
        sizes.measure();
        Database database = layered("a");
        assertThat(sizes.isAwaited(database)).as("not in the last answer").isTrue();

        engine.measure("own-a", 5);
        now = database.createdAt().plusSeconds(6);
        sizes.measureFor(List.of(database));
        assertThat(sizes.isAwaited(database)).isFalse();
    }

    @Test
    void whatTheEngineNeverMeasuresIsNotAwaitedForEver() throws Exception {
        Database database = layered("a");
        now = database.createdAt().plusSeconds(61);
        sizes.measureFor(List.of(database));

        assertThat(sizes.isAwaited(database)).isFalse();
    }

    @Test
    void aClockOfTheEngineThatIsAheadMakesNothingTooEarly() throws Exception {
        Database database = layered("a");
        now = database.createdAt().minusSeconds(60);
        sizes.measureFor(List.of(database));

        assertThat(sizes.isTooEarly(database)).isFalse();
    }

    @Test
    void aLayerThatTheEngineDoesNotMeasureLeavesTheSumUnknown() throws Exception {
        Database database = layered("a");
        engine.measure("own-a", 5);
        engine.measure("base", -1);
        sizes.measure();

        assertThat(sizes.ownData(database)).isEqualTo(5);
        assertThat(sizes.sharedData(database)).isEqualTo(-1);
    }

    @Test
    void afterAFailureTheLastAnswerStays() throws Exception {
        engine.createVolume("v", Map.of(), Map.of());
        engine.measure("v", 10);
        sizes.measure();
        engine.failOn("volumeSizes", new Failure.PortInUse(5433));
        now = now.plusSeconds(30);

        assertThatThrownBy(sizes::measure).isInstanceOf(OperationFailedException.class);
        assertThat(sizes.known()).containsEntry("v", 10L);
    }

    private Database layered(String id) throws Exception {
        engine.createVolume("base", Map.of(), Map.of());
        engine.createVolume("own-" + id, Map.of(), Map.of());
        engine.createContainer(Databases.ours(engine, id, "shop")
                .labels(Map.of(
                        Labels.LAYERS, Layer.toJson(List.of(Layer.whole("base"))), Labels.OWN_LAYER, "own-" + id))
                .build());
        return new DatabaseCatalogue(engine).find("shop");
    }
}
