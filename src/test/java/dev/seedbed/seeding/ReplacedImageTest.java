package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.image.LocalImage;
import dev.seedbed.engine.BuiltImages;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.task.RestoreFailure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An image that looks whole and cannot run, and is the newest of those that fit, so that it is chosen first.
@Tag("engine")
class ReplacedImageTest {
    private static final Path SEED = Path.of("src/test/resources/dumps/handwritten-plain.sql");

    @TempDir
    private Path folder;

    private static SeedRequest request(String image) {
        return SeedRequestBuilder.builder()
                .files(List.of(SEED))
                .kind(DatabaseKind.POSTGRESQL)
                .image(image)
                .build();
    }

    private static PlanNote replaced(SeedProgress end) {
        return end.notes().stream()
                .filter(note -> note.key().equals("image-replaced"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNextOneThatFitsTakesThePlaceOfOurChoiceAndNeverOfTheUsers() throws Exception {
        try (BuiltImages made = new BuiltImages();
                SeedingFixture bed = new SeedingFixture(folder)) {
            String good = bed.engine.image(TestEngine.image("postgres:17")).id();
            String broken = made.failing(good);
            try (ContainerEngine both = TestEngine.withOnly(List.of(good, broken))) {
                EngineSeeding seeding = bed.seeding(both, folder);
                ourChoiceIsReplaced(bed, seeding, good, broken);
                theUsersChoiceIsNot(bed, seeding, broken);
            }
        }
    }

    private static void ourChoiceIsReplaced(SeedingFixture bed, EngineSeeding seeding, String good, String broken)
            throws Exception {
        SeedPlan plan = seeding.plan(request(null));
        bed.own(plan.id());
        assertThat(plan.image()).isEqualTo(broken);

        SeedProgress end = seeding.start(plan).await();

        assertThat(end.failure()).isNull();
        assertThat(bed.ask(end, "handwritten_plain", "select count(*) from notes"))
                .isEqualTo("2");
        assertThat(replaced(end).arguments())
                .containsExactly(
                        LocalImage.shortened(broken), LocalImage.shortened(good), "error: this image is broken");
        // It is not tried again.
        assertThat(seeding.plan(request(null)).image()).isEqualTo(good);
    }

    private static void theUsersChoiceIsNot(SeedingFixture bed, EngineSeeding seeding, String broken) throws Exception {
        SeedPlan named = seeding.plan(request(broken));
        bed.own(named.id());

        SeedProgress end = seeding.start(named).await();

        assertThat(end.failure())
                .isInstanceOfSatisfying(
                        RestoreFailure.RestoreFailed.class,
                        failure -> assertThat(failure.message()).contains("this image is broken"));
        bed.assertNothingIsLeft(named.id());
    }
}
