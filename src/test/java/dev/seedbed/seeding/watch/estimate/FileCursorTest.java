package dev.seedbed.seeding.watch.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.index.DumpIndex.Work;
import dev.seedbed.seeding.watch.log.ArchiveEntries;
import dev.seedbed.seeding.watch.log.StatementCounts;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileCursorTest {
    private static final long END = Plans.INDEX.sizeBytes();

    @Test
    void withinTheDataBytesTell() {
        Place place = postgres(50 * Plans.MEBIBYTE, counts(0, 0));
        assertThat(at(place)).isEqualTo("DATA public.orders");
        assertThat(place.share()).isBetween(0.49, 0.51);
    }

    @Test
    void whatWasReportedAsDoneIsBehind() {
        assertThat(at(postgres(100 * Plans.MEBIBYTE, counts(1, 0)))).isEqualTo("DATA public.items");
    }

    @Test
    void whatIsNotReportedIsNotDoneThoughAllIsRead() {
        assertThat(at(postgres(END, counts(1, 0)))).isEqualTo("DATA public.items");
    }

    @Test
    void theTailGoesByWhatIsReported() {
        assertThat(at(postgres(END, counts(2, 0)))).isEqualTo("PRIMARY_KEY public.orders");
        assertThat(at(postgres(END, counts(2, 1)))).isEqualTo("PRIMARY_KEY public.items");
        assertThat(at(postgres(END, counts(2, 2)))).isEqualTo("INDEX public.items");
        assertThat(at(postgres(END, counts(2, 3)))).isEqualTo("FOREIGN_KEY public.items");
    }

    @Test
    void aClientThatReportsNothingIsNotWaitedFor() {
        assertThat(at(postgres(200 * Plans.MEBIBYTE, StatementCounts.NONE))).isEqualTo("DATA public.items");
    }

    @Test
    void theServerTellsWhereTheClientIsSilent() {
        Place place = place(
                DatabaseKind.MYSQL,
                new FileObservation(
                        new FileReading(END, false),
                        -1,
                        StatementCounts.NONE,
                        new ArchiveEntries(),
                        List.of(new ServerActivity("ALTER TABLE `items` ADD KEY", Work.INDEX, "items", -1, "", -1)),
                        false));
        assertThat(at(place)).isEqualTo("INDEX public.items");
    }

    @Test
    void whatTheServerReceivedCountsNotWhatTheClientReadAhead() {
        Place place = place(
                DatabaseKind.MYSQL,
                new FileObservation(
                        new FileReading(260 * Plans.MEBIBYTE, false),
                        50 * Plans.MEBIBYTE,
                        StatementCounts.NONE,
                        new ArchiveEntries(),
                        List.of(),
                        false));
        assertThat(at(place)).isEqualTo("DATA public.orders");
    }

    private static StatementCounts counts(long copies, long keys) {
        return new StatementCounts(copies, 0, 0, keys, 20 + copies + keys);
    }

    private static Place postgres(long position, StatementCounts counts) {
        return place(
                DatabaseKind.POSTGRESQL,
                new FileObservation(
                        new FileReading(position, false), -1, counts, new ArchiveEntries(), List.of(), true));
    }

    private static Place place(DatabaseKind kind, FileObservation seen) {
        return new FileCursor(Plans.plan(kind), 0).place(seen);
    }

    private static String at(Place place) {
        WorkItem item = Plans.plan(DatabaseKind.POSTGRESQL).item(place.item());
        return item.work() + " " + item.table();
    }
}
