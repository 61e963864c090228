package dev.seedbed.seeding.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.library.index.DumpSections;
import dev.seedbed.library.index.DumpSections.Part;
import dev.seedbed.library.index.DumpSections.Section;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MySqlSectionJobsTest {
    private static final long LARGE = 1 << 20;

    private final List<Section> sections = new ArrayList<>();
    private long end = 10;

    private void add(Part part, long bytes) {
        sections.add(new Section(part, "", end, end, end + bytes));
        end += bytes;
    }

    @Test
    void rowsOfLargeTablesAreJobsOfTheirOwnTheLargestFirst() {
        add(Part.TABLE, 100);
        add(Part.ROWS, LARGE);
        add(Part.TABLE, 100);
        add(Part.ROWS, 200);
        add(Part.TABLE, 100);
        add(Part.ROWS, 2 * LARGE);
        add(Part.AFTER, 50);

        assertThat(MySqlSectionJobs.of(new DumpSections(10, sections), false).lines())
                .containsExactly(
                        "head 0 10",
                        "before 0 110 " + (110 + LARGE) + " " + (510 + LARGE),
                        "rows " + (510 + LARGE) + " " + (510 + 3 * LARGE),
                        "rows 110 " + (110 + LARGE),
                        "after " + (510 + 3 * LARGE) + " " + (560 + 3 * LARGE));
    }

    @Test
    void triggersOfALargeTableComeBehindItsRowsAndThoseOfASmallOneInTheirPlace() {
        add(Part.TABLE, 100);
        add(Part.ROWS, LARGE);
        add(Part.AFTER, 30);
        add(Part.TABLE, 100);
        add(Part.ROWS, 200);
        add(Part.AFTER, 40);
        add(Part.TABLE, 60);
        add(Part.AFTER, 50);

        long large = 110 + LARGE;
        assertThat(MySqlSectionJobs.of(new DumpSections(10, sections), false).lines())
                .containsExactly(
                        "head 0 10",
                        "before 0 110 " + (large + 30) + " " + (large + 430),
                        "rows 110 " + large,
                        "after " + large + " " + (large + 30) + " " + (large + 430) + " " + (large + 480));
    }

    @Test
    void aCompressedDumpIsReadFromItsBeginning() {
        add(Part.TABLE, 100);
        add(Part.ROWS, LARGE);
        add(Part.AFTER, 30);
        add(Part.TABLE, 100);
        add(Part.ROWS, 2 * LARGE);
        add(Part.AFTER, 50);

        long first = 110 + LARGE;
        long second = first + 130 + 2 * LARGE;
        assertThat(MySqlSectionJobs.of(new DumpSections(10, sections), true).lines())
                .containsExactly(
                        "head 0 10",
                        "before 0 110 " + (first + 30) + " " + (first + 130),
                        "rows 110 " + first,
                        "rows " + (first + 130) + " " + second,
                        "after " + first + " " + (first + 30) + " " + second + " " + (second + 50),
                        "keep 0 10",
                        "piece 110 " + first,
                        "keep " + first + " " + (first + 30),
                        "piece " + (first + 130) + " " + second,
                        "keep " + second + " " + (second + 50));
    }

    @Test
    void aDatabaseIsMadeByTheFirstSessionAndUsedByAll() {
        sections.add(new Section(Part.ONCE, "", 30, 30, 50));
        end = 70;
        add(Part.TABLE, 100);
        add(Part.ROWS, LARGE);
        add(Part.AFTER, 50);

        assertThat(MySqlSectionJobs.of(new DumpSections(70, sections), false).lines())
                .containsExactly(
                        "head 0 30 50 70",
                        "before 0 170",
                        "rows 170 " + (170 + LARGE),
                        "after " + (170 + LARGE) + " " + (220 + LARGE));
    }
}
