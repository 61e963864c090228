package dev.seedbed.seeding.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.library.index.DumpSections;
import dev.seedbed.library.index.DumpSections.Part;
import dev.seedbed.library.index.DumpSections.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionJobsTest {
    private static final long LARGE = 1 << 20;

    @Test
    void largeTablesAreJobsOfTheirOwnAndSmallOnesShareOne() {
        var dump = new DumpSections(
                10,
                List.of(
                        new Section(Part.ROWS, "a", 100, 120, 100 + LARGE),
                        new Section(Part.ROWS, "small", 2_000_000, 2_000_020, 2_000_100),
                        new Section(Part.VALUE, "", 2_000_100, 2_000_120, 2_000_130),
                        new Section(Part.ROWS, "b", 3_000_000, 3_000_010, 3_000_000 + 2 * LARGE),
                        new Section(Part.VALUE, "", 6_000_000, 6_000_010, 6_000_020),
                        new Section(Part.KEY, "a", 6_000_020, 6_000_030, 6_000_040),
                        new Section(Part.KEY, "a", 6_000_040, 6_000_050, 6_000_060),
                        new Section(Part.KEY, "b", 6_000_060, 6_000_070, 6_000_080),
                        new Section(Part.KEY, "small", 6_000_080, 6_000_090, 6_000_100),
                        new Section(Part.INDEX, "small", 6_000_100, 6_000_110, 6_000_120),
                        new Section(Part.INDEX, "a", 6_000_120, 6_000_130, 6_000_140),
                        new Section(Part.REFERENCE, "small", 6_000_140, 6_000_150, 6_000_160),
                        new Section(Part.REFERENCE, "b", 6_000_160, 6_000_170, 6_000_180),
                        new Section(Part.AFTER, "", 6_000_180, 6_000_190, 6_000_200)));

        assertThat(SectionJobs.of(dump).lines())
                .containsExactly(
                        "head 10",
                        "before 100",
                        "1 rows 3000000 3000010 " + (3_000_000 + 2 * LARGE),
                        "1 rows 100 120 " + (100 + LARGE),
                        "1 batch 2000000 2000130 6000000 6000020",
                        "2 statements 6000060 6000070",
                        "2 statements 6000020 6000030 6000040 6000050",
                        "2 statements 6000120 6000130",
                        "2 batch 6000080 6000120",
                        "3 valid 6000160 6000170",
                        "3 batch 6000140 6000160",
                        "4 batch 6000180 6000200");
    }
}
