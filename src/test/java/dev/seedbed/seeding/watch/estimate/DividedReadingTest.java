package dev.seedbed.seeding.watch.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.library.index.DumpIndex;
import dev.seedbed.library.index.DumpIndex.Segment;
import dev.seedbed.library.index.DumpIndex.Work;
import dev.seedbed.seeding.watch.log.RowsDone;
import dev.seedbed.seeding.watch.log.SeedLog;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Several readers of one dump count as one that reads it from its beginning.
class DividedReadingTest {
    private static final DumpIndex INDEX = new DumpIndex(
            "hash",
            1000,
            1000,
            List.of(
                    new Segment(Work.SCHEMA, "", 0, 100, 0),
                    new Segment(Work.DATA, "public.a", 100, 300, 3),
                    new Segment(Work.DATA, "public.b", 400, 500, 5),
                    new Segment(Work.INDEX, "public.a", 900, 100, 0)),
            List.of(),
            List.of(),
            List.of());
    private final DividedReading reading = new DividedReading(INDEX);
    private final SeedLog log = new SeedLog(DatabaseKind.POSTGRESQL);

    private RowsDone done(String... lines) {
        log.add(new LogLine(LogLine.Stream.STDOUT, Instant.EPOCH, "x: running /docker-entrypoint-initdb.d/a.sh"));
        for (String line : lines) {
            log.add(new LogLine(LogLine.Stream.STDOUT, Instant.EPOCH, line));
        }
        SeedLog.FileLog file = log.file("a.sh");
        assertThat(file).isNotNull();
        return file.rowsDone();
    }

    private long position(RowsDone done, Long... readers) {
        return reading.position(done, List.of(readers)).position();
    }

    @Test
    void whatAllHaveReadIsAddedUp() {
        assertThat(position(RowsDone.NONE)).isZero();
        assertThat(position(RowsDone.NONE, 500L)).isEqualTo(200);
        assertThat(position(RowsDone.NONE, 500L, 150L)).isEqualTo(250);
    }

    @Test
    void aTableThatIsCompleteCountsWholeWhoeverIsInIt() {
        RowsDone done = done("seedbed: rows-done 405");

        assertThat(position(done)).isEqualTo(600);
        assertThat(position(done, 450L, 150L)).isEqualTo(650);
        assertThat(reading.counts(done, log.file("a.sh").counts()).copies()).isZero();
    }

    @Test
    void whereOneSessionBringsAllRowsTheTablesBeforeItAreComplete() {
        RowsDone done = done("seedbed: rows-in-order");

        assertThat(done.isInOnePiece()).isFalse();
        assertThat(position(done, 150L)).isEqualTo(150);
        assertThat(position(done, 500L)).isEqualTo(500);
    }

    @Test
    void ofACompressedDumpItIsAPlaceInTheFile() {
        var marks = List.of(new DumpIndex.Mark(0, 0), new DumpIndex.Mark(40, 400), new DumpIndex.Mark(100, 1000));
        var compressed =
                new DividedReading(new DumpIndex("hash", 100, 1000, INDEX.segments(), marks, List.of(), List.of()));

        assertThat(compressed.position(RowsDone.NONE, List.of(200L)).position()).isEqualTo(20);
        assertThat(compressed.position(RowsDone.NONE, List.of(800L)).position()).isEqualTo(50);
        assertThat(compressed
                        .position(done("seedbed: rows-done all"), List.of())
                        .position())
                .isEqualTo(90);
    }

    @Test
    void oneSessionSaysThatItIsAlone() {
        assertThat(done().isInOnePiece()).isFalse();
        assertThat(done("seedbed: in-one-piece").isInOnePiece()).isTrue();
    }

    @Test
    void keysCountOnceAllRowsAreThere() {
        RowsDone done = done("COPY 5", "seedbed: rows-done 405", "COPY 3", "seedbed: rows-done all", "CREATE INDEX");

        assertThat(position(done)).isEqualTo(900);
        assertThat(reading.counts(done, log.file("a.sh").counts()).copies()).isEqualTo(2);
        assertThat(reading.counts(done, log.file("a.sh").counts()).keysAfterData())
                .isEqualTo(1);
    }
}
