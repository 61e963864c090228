package dev.seedbed.seeding.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.library.index.DumpSections;
import dev.seedbed.library.index.DumpSections.Part;
import dev.seedbed.library.index.DumpSections.Section;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionJobsTest {
    private static final long LARGE = 4L << 20;
    private static final long A = 1000;
    private static final long B = 10L << 20;
    private static final long C = 90L << 20;
    private static final long KEYS = 200L << 20;

    private static Section at(Part part, String table, long start) {
        return new Section(part, table, start, start + 10, start + 20);
    }

    @Test
    void largeTablesAreJobsOfTheirOwnAndSmallOnesShareOne() {
        var dump = new DumpSections(
                10,
                List.of(
                        new Section(Part.ROWS, "a", A, A + 20, A + LARGE),
                        new Section(Part.ROWS, "small", B, B + 20, B + 100),
                        new Section(Part.VALUE, "", B + 100, B + 120, B + 130),
                        new Section(Part.ROWS, "c", C, C + 10, C + 20 * LARGE),
                        at(Part.VALUE, "", KEYS),
                        at(Part.KEY, "a", KEYS + 20),
                        at(Part.KEY, "a", KEYS + 40),
                        at(Part.KEY, "c", KEYS + 60),
                        at(Part.KEY, "small", KEYS + 80),
                        at(Part.INDEX, "small", KEYS + 100),
                        at(Part.INDEX, "a", KEYS + 120),
                        at(Part.INDEX, "c", KEYS + 140),
                        at(Part.REFERENCE, "small", KEYS + 160),
                        at(Part.REFERENCE, "c", KEYS + 180),
                        at(Part.AFTER, "", KEYS + 200)));

        assertThat(SectionJobs.of(dump, false).lines())
                .containsExactly(
                        "head 10",
                        "before 1000",
                        "1 rows " + C + " " + (C + 10) + " " + (C + 20 * LARGE),
                        "1 rows 1000 1020 " + (A + LARGE),
                        "1 batch " + B + " " + (B + 130) + " " + KEYS + " " + (KEYS + 20),
                        "2 batch " + (KEYS + 60) + " " + (KEYS + 80),
                        "2 batch " + (KEYS + 140) + " " + (KEYS + 160),
                        "2 batch " + (KEYS + 20) + " " + (KEYS + 60) + " " + (KEYS + 120) + " " + (KEYS + 140),
                        "2 batch " + (KEYS + 80) + " " + (KEYS + 120),
                        "3 valid " + (KEYS + 180) + " " + (KEYS + 190),
                        "3 valid " + (KEYS + 160) + " " + (KEYS + 170),
                        "4 batch " + (KEYS + 200) + " " + (KEYS + 220));
    }

    @Test
    void manySmallTablesAreSpreadOverSeveralJobs() {
        var sections = new ArrayList<Section>();
        for (int i = 0; i < 100; i++) {
            sections.add(new Section(Part.ROWS, "t" + i, 100 + (long) i * (1 << 20), 110, 100 + (i + 1L) * (1 << 20)));
        }
        for (int i = 0; i < 100; i++) {
            sections.add(at(Part.KEY, "t" + i, KEYS + 20L * i));
        }

        List<String> jobs =
                SectionJobs.of(new DumpSections(10, sections), false).lines().toList();

        assertThat(jobs).filteredOn(job -> job.startsWith("1 batch")).hasSizeBetween(10, 13);
        assertThat(jobs).filteredOn(job -> job.startsWith("2 batch")).hasSizeBetween(10, 13);
    }

    @Test
    void whatDependsOnItsPlaceIsDoneInItsOrder() {
        var dump = new DumpSections(
                10,
                List.of(
                        new Section(Part.ROWS, "a", A, A + 20, A + LARGE),
                        new Section(Part.ROWS, "c", B, B + 10, B + 20 * LARGE),
                        at(Part.VALUE, "", KEYS),
                        at(Part.ALONE, "a", KEYS + 20),
                        at(Part.KEY, "c", KEYS + 40),
                        at(Part.ALONE, "", KEYS + 60),
                        at(Part.CHECKED, "a", KEYS + 80)),
                true);

        assertThat(SectionJobs.of(dump, false).lines())
                .containsExactly(
                        "head 10",
                        "before 1000",
                        "in-order batch 1000 " + (KEYS + 20),
                        "2 batch " + (KEYS + 40) + " " + (KEYS + 60),
                        "alone batch " + (KEYS + 20) + " " + (KEYS + 40) + " " + (KEYS + 60) + " " + (KEYS + 80),
                        "checked reference " + (KEYS + 80) + " " + (KEYS + 90));
    }

    @Test
    void aCompressedDumpIsReadOnceFromItsBeginning() {
        var dump = new DumpSections(
                10,
                List.of(
                        new Section(Part.ROWS, "small", A, A + 20, A + 100),
                        new Section(Part.VALUE, "", A + 110, A + 120, A + 130),
                        new Section(Part.ROWS, "a", B, B + 20, B + LARGE),
                        new Section(Part.ROWS, "c", C, C + 10, C + 20 * LARGE),
                        new Section(Part.ROWS, "last", KEYS - 100, KEYS - 90, KEYS - 10),
                        at(Part.KEY, "a", KEYS),
                        at(Part.AFTER, "", KEYS + 20)));

        assertThat(SectionJobs.of(dump, true).lines())
                .containsExactly(
                        "head 10",
                        "before 1000",
                        "1 batch 1000 1130",
                        "1 rows " + B + " " + (B + 20) + " " + (B + LARGE),
                        "1 rows " + C + " " + (C + 10) + " " + (C + 20 * LARGE),
                        "1 batch " + (KEYS - 100) + " " + (KEYS - 10),
                        "2 batch " + KEYS + " " + (KEYS + 20),
                        "4 batch " + (KEYS + 20) + " " + (KEYS + 40),
                        "keep 0 1000",
                        "piece 1000 1130",
                        "piece " + B + " " + (B + 20),
                        "piece " + (B + 20) + " " + (B + LARGE),
                        "piece " + C + " " + (C + 10),
                        "piece " + (C + 10) + " " + (C + 20 * LARGE),
                        "piece " + (KEYS - 100) + " " + (KEYS - 10),
                        "keep " + KEYS + " " + (KEYS + 40));
    }
}
