package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanRecordTest {
    private static final SeedPlan PLAN = new SeedPlan(
            "abc",
            "it's \n \"シード\"",
            DatabaseKind.POSTGRESQL,
            "postgres:17",
            "17.6",
            true,
            List.of(Dumps.PLAIN),
            5433,
            true,
            new Credentials("postgres", "very secret", "shop"),
            "shop",
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
        assertThat(SeedFile.place(back.kind(), back.files()))
                .extracting(SeedFile::path)
                .isEqualTo(SeedFile.place(PLAN.kind(), PLAN.files()).stream()
                        .map(SeedFile::path)
                        .toList());
    }

    @Test
    void noPasswordReachesTheLabels() {
        assertThat(JobLabels.forJob(PLAN).toString()).doesNotContain("very secret");
    }

    @Test
    void aLabelThatIsNotOursIsNoPlan() {
        assertThat(PlanRecord.parse("{broken")).isEmpty();
    }
}
