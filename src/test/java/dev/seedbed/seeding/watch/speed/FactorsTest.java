package dev.seedbed.seeding.watch.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.seedbed.seeding.watch.speed.Factors.Factor;
import dev.seedbed.seeding.watch.speed.Speeds.Speed;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactorsTest {
    private static final double INITIALISE = 2;

    private final Map<WorkGroup, Double> plan =
            Map.of(WorkGroup.INITIALISE, INITIALISE, WorkGroup.DATA, 12.0, WorkGroup.TAIL, 8.0);

    @Test
    void beforeAnythingIsSeenWorkTakesWhatIsBelieved() {
        Factors factors = new Factors(plan, Speeds.learnt(Map.of(WorkGroup.DATA, new Speed(Math.log(2), 0.2))));
        assertThat(factors.of(WorkGroup.DATA).value()).isCloseTo(2, within(1e-9));
        assertThat(factors.of(WorkGroup.TAIL).value()).isCloseTo(1, within(1e-9));
    }

    @Test
    void anInitialisationThatTakesLongTellsOfASlowMachine() {
        Factors factors = new Factors(plan, Speeds.guess());
        Factor before = factors.of(WorkGroup.DATA);
        factors.add(WorkGroup.INITIALISE, 3 * INITIALISE, INITIALISE);
        Factor after = factors.of(WorkGroup.DATA);
        assertThat(after.value()).isBetween(2.0, 3.0);
        assertThat(after.deviation()).isLessThan(before.deviation());
    }

    @Test
    void whatWasDoneOfAGroupTellsMostOfTheRestOfIt() {
        Factors factors = new Factors(plan, Speeds.guess());
        factors.add(WorkGroup.INITIALISE, INITIALISE, INITIALISE);
        factors.add(WorkGroup.DATA, 10, 2);
        assertThat(factors.of(WorkGroup.DATA).value()).isBetween(3.2, 5.0);
        assertThat(factors.of(WorkGroup.TAIL).value()).isBetween(1.0, 2.5);
    }

    @Test
    void aSeedThatWasRestoredBeforeIsSurer() {
        double guessed = new Factors(plan, Speeds.guess()).of(WorkGroup.DATA).deviation();
        double learnt = new Factors(plan, Speeds.learnt(Map.of(WorkGroup.DATA, new Speed(0, 0.3))))
                .of(WorkGroup.DATA)
                .deviation();
        double measured =
                new Factors(plan, Speeds.measured()).of(WorkGroup.DATA).deviation();
        assertThat(learnt).isBetween(measured, guessed);
    }
}
