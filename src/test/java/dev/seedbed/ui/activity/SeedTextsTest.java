package dev.seedbed.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ProcessOwner;
import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.RemainingJobBuilder;
import dev.seedbed.seeding.progress.SeedJobOwner;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.seeding.progress.SeedStep;
import dev.seedbed.task.Failure;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.FakePlans;
import dev.seedbed.ui.FakeSeed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeedTextsTest {
    private final SeedTexts texts = new SeedTexts(new Messages(Locale.ENGLISH));

    @Test
    void anEmptyDatabaseComesFromNoFile() {
        assertThat(texts.job(job(true, "a.sql", "b.sql"))).isEqualTo("MySQL from a.sql, b.sql");
        assertThat(texts.job(job(true))).isEqualTo("MySQL, empty");
    }

    @Test
    void aJobThatWasLeftSaysWhetherItCanBeCompleted() {
        assertThat(texts.left(job(true))).endsWith(" ago · still running or finished");
        assertThat(texts.left(job(false))).endsWith(" ago · can no longer be completed");
    }

    @Test
    void anotherComputerIsNamed() {
        var here = new SeedJobOwner(new ProcessOwner(ProcessOwner.self().host(), 4711, 0), Instant.EPOCH);
        var there = new SeedJobOwner(new ProcessOwner("build-3/other-start", 4711, 0), Instant.EPOCH);

        assertThat(texts.owner(here)).startsWith("running on this computer in process 4711, started ");
        assertThat(texts.owner(there)).startsWith("running on build-3 in process 4711, started ");
    }

    @Test
    void aStepThatWaitsShowsWhatIsExpectedAndOneThatRunsWhatItTook() {
        assertThat(texts.stepTime(step(SeedStep.State.WAITING, "", null))).isEmpty();
        assertThat(texts.stepTime(step(SeedStep.State.WAITING, "", Duration.ofSeconds(40))))
                .isEqualTo("≈ 40 s");
        assertThat(texts.stepTime(step(SeedStep.State.RUNNING, "", Duration.ofSeconds(40))))
                .isEqualTo("12 s");
        assertThat(texts.stepTime(step(SeedStep.State.SKIPPED, "", null))).isEqualTo("0.0 s");
    }

    @Test
    void aStepShowsItsBytesAsFarAsTheyMeanSomething() {
        assertThat(texts.stepNote(step(SeedStep.State.WAITING, "", null))).isEqualTo("4.0 MiB");
        assertThat(texts.stepNote(step(SeedStep.State.RUNNING, "", null))).isEqualTo("1.0 MiB of 4.0 MiB");
        assertThat(texts.stepNote(step(SeedStep.State.DONE, "", null))).isEqualTo("4.0 MiB");
        assertThat(texts.stepNote(step(SeedStep.State.SKIPPED, "", null))).isEqualTo("already available");
    }

    @Test
    void onlyTheStepThatRunsSaysWhatHappensInIt() {
        var seed = new FakeSeed(FakePlans.named("shop"));
        assertThat(texts.stepDetail(step(SeedStep.State.RUNNING, "", null), seed.progress()))
                .as("the table, where the step knows nothing better; no rows yet")
                .isEqualTo("public.order_items");
        seed.at(0.5);
        assertThat(texts.stepDetail(step(SeedStep.State.RUNNING, "COPY orders", null), seed.progress()))
                .startsWith("COPY orders · ")
                .endsWith(" rows so far");
        assertThat(texts.stepDetail(step(SeedStep.State.DONE, "COPY orders", null), seed.progress()))
                .isEmpty();
    }

    @Test
    void whatIsOverHasNoPace() {
        var seed = new FakeSeed(FakePlans.named("shop"));
        seed.at(0.5);
        SeedProgress running = seed.progress();
        seed.fail(new Failure.PortInUse(5433));
        SeedProgress failed = seed.progress();

        assertThat(texts.pace(running)).isEqualTo("1 min 3 s left · 5.1 MiB/s");
        assertThat(texts.summary(running)).isEqualTo("50 % · 1 min 3 s left · 5.1 MiB/s");
        assertThat(texts.pace(failed)).isEmpty();
        assertThat(texts.summary(failed)).startsWith("started ");
    }

    private static SeedStep step(SeedStep.State state, String detail, @Nullable Duration expected) {
        return new SeedStep(
                SeedStep.Kind.FILE, "a.sql", state, 1 << 20, 4 << 20, detail, Duration.ofSeconds(12), expected);
    }

    private static RemainingJob job(boolean resumable, String... files) {
        return RemainingJobBuilder.builder()
                .id("j1")
                .name("try")
                .kind(DatabaseKind.MYSQL)
                .containerId("c1")
                .volume("seedbed-data-j1")
                .seedFiles(List.of(files))
                .createdAt(Instant.now().minusSeconds(300))
                .resumable(resumable)
                .build();
    }
}
