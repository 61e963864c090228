package dev.seedbed.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.seeding.progress.SeedProgressBuilder;
import dev.seedbed.seeding.progress.TimeLeft;
import dev.seedbed.seeding.progress.TimeLeft.Reason;
import dev.seedbed.ui.FakePlans;
import dev.seedbed.ui.FakeSeed;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeLeftTextTest {
    private static final TimeLeft MINUTES = left(Reason.NONE);

    @Test
    void saysTheRangeAndNothingMoreWhereAllIsWell() {
        assertThat(english(MINUTES, 0)).containsExactly("2 to 4 min left");
        assertThat(english(null, 0)).isEmpty();
    }

    @Test
    void saysWhyItGrows() {
        assertThat(english(left(Reason.SLOWER), 0)).containsExactly("2 to 4 min left", "slower than expected so far");
        assertThat(english(left(Reason.LONGER), 0)).containsExactly("2 to 4 min left", "longer than usual");
        assertThat(japanese(left(Reason.SLOWER), 0)).containsExactly("残り 2～4 分", "ここまで予想より遅れています");
        assertThat(japanese(left(Reason.LONGER), 0)).containsExactly("残り 2～4 分", "通常より時間がかかっています");
    }

    @Test
    void aWaitForTheEngineIsSaidAlsoWhereNothingElseIsKnown() {
        assertThat(english(null, 6)).containsExactly("waiting for the engine, 6 s");
        assertThat(english(left(Reason.LONGER), 6)).containsExactly("2 to 4 min left", "waiting for the engine, 6 s");
        assertThat(japanese(null, 6)).containsExactly("エンジンの応答を待っています、6 秒");
    }

    @Test
    void theBriefFormSaysWhatMattersMost() {
        var texts = new TimeLeftText(new Messages(Locale.ENGLISH));
        assertThat(texts.brief(seed(left(Reason.SLOWER), 0))).contains("2 to 4 min left");
        assertThat(texts.brief(seed(MINUTES, 6))).contains("waiting for the engine, 6 s");
        assertThat(texts.brief(seed(null, 0))).isEmpty();
    }

    @Test
    void whatIsOverHasNoTimeLeft() {
        SeedProgress over = SeedProgressBuilder.builder(seed(MINUTES, 6))
                .state(SeedProgress.State.READY)
                .build();
        assertThat(new TimeLeftText(new Messages(Locale.ENGLISH)).parts(over)).isEmpty();
    }

    private static TimeLeft left(Reason reason) {
        return new TimeLeft(Duration.ofSeconds(170), Duration.ofSeconds(121), Duration.ofSeconds(239), reason);
    }

    private static List<String> english(@Nullable TimeLeft left, int waiting) {
        return new TimeLeftText(new Messages(Locale.ENGLISH)).parts(seed(left, waiting));
    }

    private static List<String> japanese(@Nullable TimeLeft left, int waiting) {
        return new TimeLeftText(new Messages(Locale.JAPANESE)).parts(seed(left, waiting));
    }

    private static SeedProgress seed(@Nullable TimeLeft left, int waiting) {
        return SeedProgressBuilder.builder(new FakeSeed(FakePlans.named("orders")).progress())
                .state(SeedProgress.State.RUNNING)
                .timeLeft(left)
                .engineWait(Duration.ofSeconds(waiting))
                .build();
    }
}
