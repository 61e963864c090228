package dev.seedbed.seeding.watch.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.seedbed.compression.Compression;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.index.DumpIndex;
import dev.seedbed.seeding.progress.TimeLeft;
import dev.seedbed.seeding.watch.estimate.WorkItem.Stage;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Restores that take so many times as long as planned.
class SeedModelTest {
    private static final DatabaseKind KIND = DatabaseKind.POSTGRESQL;
    private static final String ENGINE = "unix:///engine";

    @TempDir
    Path folder;

    @Test
    void aFirstRestoreBeginsWithWhatOtherSeedsTold() {
        TimeLeft guessed = first("new");
        restore("a", 2);
        restore("b", 2);
        TimeLeft told = first("new");
        assertThat(seconds(told)).isCloseTo(2 * seconds(guessed), within(0.05 * seconds(told)));
        assertThat(width(told)).isLessThan(width(guessed));
    }

    @Test
    void theSameSeedAgainIsSurerStill() {
        restore("a", 2);
        restore("b", 2);
        TimeLeft other = first("new");
        TimeLeft again = first("a");
        assertThat(seconds(again)).isCloseTo(seconds(other), within(0.05 * seconds(other)));
        assertThat(width(again)).isLessThan(width(other));
    }

    @Test
    void anotherEngineIsNotMeant() {
        TimeLeft guessed = first("new");
        restore("a", 5);
        assertThat(first("new", "unix:///another")).isEqualTo(guessed);
    }

    @Test
    void whatTheStartTookBeforeCountsAsGone() {
        SeedModel prepared = model("a", ENGINE, 10);
        SeedModel unprepared = model("a", ENGINE, 0);
        prepared.tick(1);
        unprepared.tick(1);
        double left = seconds(Objects.requireNonNull(prepared.snapshot().timeLeft()));
        assertThat(prepared.snapshot().fraction()).isCloseTo(11 / (11 + left), within(1e-3));
        assertThat(unprepared.snapshot().fraction()).isCloseTo(1 / (1 + left), within(1e-3));
    }

    private void restore(String hash, double slowness) {
        SeedModel model = model(hash, ENGINE, 0);
        WorkPlan plan = Plans.plan(KIND);
        double now = 0;
        for (WorkItem item : plan.items()) {
            if (item.stage() == Stage.FINISH || item.stage() == Stage.START) {
                model.enter(item.stage());
                model.tick(now);
            }
            now += item.seconds() * slowness;
        }
        model.complete(now);
    }

    private TimeLeft first(String hash) {
        return first(hash, ENGINE);
    }

    private TimeLeft first(String hash, String engine) {
        return Objects.requireNonNull(model(hash, engine, 0).snapshot().timeLeft());
    }

    private SeedModel model(String hash, String engine, double prepared) {
        DumpIndex index = Plans.index(hash);
        var file = WatchedFile.run("60_shop.sql", Plans.dump(KIND, Compression.NONE, index.sizeBytes()), index);
        return new SeedModel(KIND, List.of(file), new SeedHistory(folder), engine, prepared);
    }

    private static double seconds(TimeLeft left) {
        return left.likely().toMillis() / 1e3;
    }

    private static double width(TimeLeft left) {
        return (double) left.high().toMillis() / left.low().toMillis();
    }
}
