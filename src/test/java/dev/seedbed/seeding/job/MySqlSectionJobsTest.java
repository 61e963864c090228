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
                        "rows 0 0 " + (510 + LARGE) + " " + (510 + 3 * LARGE),
                        "rows 0 0 110 " + (110 + LARGE),
                        "after " + (510 + 3 * LARGE) + " " + (560 + 3 * LARGE));
    }

    @Test
    void triggersBehindTheRowsOfALargeTableComeInTheEndAndThoseInFrontInTheirPlace() {
        add(Part.TABLE, 100);
        add(Part.ROWS, 200);
        add(Part.AFTER, 40);
        add(Part.TABLE, 100);
        add(Part.ROWS, LARGE);
        add(Part.AFTER, 30);
        add(Part.TABLE, 100);
        add(Part.ROWS, 200);
        add(Part.AFTER, 20);
        add(Part.TABLE, 60);
        add(Part.AFTER, 50);

        long large = 450 + LARGE;
        assertThat(MySqlSectionJobs.of(new DumpSections(10, sections), false).lines())
                .containsExactly(
                        "head 0 10",
                        "before 0 450 %d %d %d %d".formatted(large + 30, large + 330, large + 350, large + 410),
                        "rows 0 0 450 " + large,
                        "after %d %d %d %d %d %d"
                                .formatted(large, large + 30, large + 330, large + 350, large + 410, large + 460));
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
                        "rows 0 0 110 " + first,
                        "rows 0 0 " + (first + 130) + " " + second,
                        "after " + first + " " + (first + 30) + " " + second + " " + (second + 50),
                        "keep 0 10",
                        "piece 110 " + first,
                        "keep " + first + " " + (first + 30),
                        "piece " + (first + 130) + " " + second,
                        "keep " + second + " " + (second + 50));
    }

    @Test
    void whatAServerHasPurgedIsSaidByTheFirstSession() {
        sections.add(new Section(Part.ONCE, "", 30, 30, 50));
        end = 70;
        add(Part.TABLE, 100);
        add(Part.ROWS, LARGE);
        add(Part.AFTER, 50);

        assertThat(MySqlSectionJobs.of(new DumpSections(70, sections), false).lines())
                .containsExactly(
                        "head 0 30 50 70",
                        "before 0 170",
                        "rows 0 0 170 " + (170 + LARGE),
                        "after " + (170 + LARGE) + " " + (220 + LARGE));
    }

    @Test
    void eachSessionIsToldWhichDatabaseIsUsed() {
        for (int i = 0; i < 2; i++) {
            add(Part.DATABASE, 20);
            add(Part.USE, 5);
            add(Part.TABLE, 100);
            add(Part.ROWS, LARGE);
            add(Part.AFTER, 30);
        }
        add(Part.USE, 6);
        add(Part.AFTER, 50);

        long first = 135 + LARGE;
        long second = first + 30;
        long last = second + 125 + LARGE + 30;
        List<String> jobs = List.of(
                "head 0 10",
                "before 0 135 %d %d".formatted(second, second + 125),
                "rows 30 35 135 " + first,
                "rows %d %d %d %d".formatted(second + 20, second + 25, second + 125, second + 125 + LARGE),
                "after 30 35 %d %d %d %d %d %d"
                        .formatted(first, second, second + 20, second + 25, second + 125 + LARGE, last + 56));
        assertThat(MySqlSectionJobs.of(new DumpSections(10, sections), false).lines())
                .containsExactlyElementsOf(jobs);
        assertThat(MySqlSectionJobs.of(new DumpSections(10, sections), true).lines())
                .startsWith(jobs.toArray(String[]::new))
                .endsWith(
                        "keep 0 10",
                        "keep 30 35",
                        "piece 135 " + first,
                        "keep %d %d".formatted(first, second),
                        "keep %d %d".formatted(second + 20, second + 25),
                        "piece %d %d".formatted(second + 125, second + 125 + LARGE),
                        "keep %d %d".formatted(second + 125 + LARGE, last),
                        "keep %d %d".formatted(last, last + 6),
                        "keep %d %d".formatted(last + 6, last + 56));
    }
}
