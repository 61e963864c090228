package dev.seedbed.seeding.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.part.SeedPart;
import dev.seedbed.seeding.job.JobLabels;
import dev.seedbed.seeding.part.PlannedPart;
import dev.seedbed.seeding.progress.PlanNote;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanRecordTest {
    private static final SeedPlan PLAN = SeedPlan.of(
            "abc",
            new PlannedServer(DatabaseKind.POSTGRESQL, "postgres:17", "17.6", true, false),
            new PlannedDatabase(
                    "it's \n \"シード\"", 5433, true, new Credentials("postgres", "very secret", "shop"), "shop"),
            List.of(Dumps.PLAIN),
            List.of("r"),
            List.of());

    @Test
    void aPlanComesBackFromItsLabelAndTheContainersPassword() {
        SeedPlan back = PlanRecord.parse(PlanRecord.of(PLAN).toJson())
                .flatMap(written -> written.toPlan("abc", "very secret"))
                .orElseThrow();

        assertThat(back.name()).isEqualTo(PLAN.name());
        assertThat(back.credentials()).isEqualTo(PLAN.credentials());
        assertThat(back.initialDatabase()).isEqualTo("shop");
        assertThat(back.portIsFixed()).isTrue();
        assertThat(back.roles()).containsExactly("r");
        assertThat(SeedFile.place(back.kind(), back.files()))
                .extracting(SeedFile::path)
                .isEqualTo(SeedFile.place(PLAN.kind(), PLAN.files()).stream()
                        .map(SeedFile::path)
                        .toList());
    }

    /// Or the next start of the same would restore everything again.
    @Test
    void aStartThatWasGoneOnWithHasTheFingerprintThatItBeganWith() {
        SeedPlan begun = PLAN.withSurroundings(new SeedContext(null, List.of(), false, "mill", 1, false, null));

        SeedPlan back = PlanRecord.parse(PlanRecord.of(begun).toJson())
                .flatMap(written -> written.toPlan("abc", "very secret"))
                .orElseThrow();

        assertThat(SeedFingerprint.of(back, "sha256:1", List.of("h"), ""))
                .isEqualTo(SeedFingerprint.of(begun, "sha256:1", List.of("h"), ""));
    }

    @Test
    void noPasswordReachesTheLabels() {
        assertThat(JobLabels.forJob(PLAN).toString()).doesNotContain("very secret");
    }

    @Test
    void aLabelThatIsNotOursIsNoPlan() {
        assertThat(PlanRecord.parse("{broken")).isEmpty();
    }

    @Test
    void theNextProgramRestoresTheSamePart() {
        var part = new PlannedPart(
                new SeedPart(List.of("log_*"), List.of("shop.*"), true), List.of(PlanNote.info("part-rows", "log_1")));

        SeedPlan back = PlanRecord.parse(PlanRecord.of(PLAN.withPart(part)).toJson())
                .flatMap(written -> written.toPlan("abc", "very secret"))
                .orElseThrow();

        assertThat(back.part()).isEqualTo(part);
        assertThat(back.seedFiles()).isEqualTo(SeedFile.place(back.kind(), back.files(), false, false, part.part()));
    }
}
