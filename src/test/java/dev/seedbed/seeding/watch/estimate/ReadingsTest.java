package dev.seedbed.seeding.watch.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.library.index.DumpIndex.Work;
import org.junit.jupiter.api.Test;

/// What the probes print.
class ReadingsTest {
    private static final String PATH = "/docker-entrypoint-initdb.d/01 shop's 日本.sql";

    @Test
    void aFileIsFollowedByItsDescriptor() {
        FileReadings readings = new FileReadings();
        readings.add("file 52/fdinfo/4 1000 psql " + PATH);
        readings.add("at 52/fdinfo/4 400");
        assertThat(readings.of(PATH)).isEqualTo(new FileReading(400, false));
        readings.add("gone 52/fdinfo/4");
        assertThat(readings.of(PATH)).isEqualTo(new FileReading(400, true));
    }

    @Test
    void ofSeveralReadersTheFurthestCounts() {
        FileReadings readings = new FileReadings();
        readings.add("file 52/fdinfo/4 1000 pg_restore " + PATH);
        readings.add("file 53/fdinfo/4 1000 pg_restore " + PATH);
        readings.add("at 52/fdinfo/4 900");
        readings.add("at 53/fdinfo/4 300");
        readings.add("gone 52/fdinfo/4");
        assertThat(readings.of(PATH)).isEqualTo(new FileReading(900, false));
    }

    @Test
    void aPieceIsAPlaceInTheWholeText() {
        FileReadings readings = new FileReadings();
        String pieces = "/seedbed/seed/60_0010_a.pieces";
        readings.add("file 9/fdinfo/3 500 gunzip /seedbed/seed/60_0010_a.sql.gz");
        readings.add("at 9/fdinfo/3 450");
        readings.add("file 52/fdinfo/3 1000 cat " + pieces + "/4000");
        assertThat(readings.positions(pieces)).containsExactly(4000L);
        readings.add("at 52/fdinfo/3 300");
        assertThat(readings.positions(pieces)).containsExactly(4300L);
        readings.add("gone 52/fdinfo/3");
        assertThat(readings.positions(pieces)).containsExactly(4300L);
        readings.add("file 53/fdinfo/3 1000 cat " + pieces + "/9000");
        assertThat(readings.positions(pieces)).containsExactly(4300L, 9000L);
    }

    @Test
    void nonsenseIsPassedOver() {
        FileReadings readings = new FileReadings();
        for (String line : new String[] {"", "at", "at 1/fdinfo/4 x", "gone 9", "file", "sh: 1: stat: not found"}) {
            assertThat(readings.add(line)).isFalse();
        }
    }

    @Test
    void sessionsOfPostgresTellTheirStatement() {
        ServerReadings server = new ServerReadings();
        server.add("60\t1200\t\t\t\tCOPY public.orders (id, at) FROM stdin;");
        server.add(
                "61\t-1\tbuilding index: scanning table\t50\t200\tCREATE UNIQUE INDEX a ON public.\"Items\" USING btree (id);");
        assertThat(server.newest()).isEmpty();
        server.add("end");
        assertThat(server.newest())
                .extracting(ServerActivity::work, ServerActivity::table, ServerActivity::rows, ServerActivity::share)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Work.DATA, "public.orders", 1200L, -1.0),
                        org.assertj.core.groups.Tuple.tuple(Work.INDEX, "public.Items", -1L, 0.25));
    }

    @Test
    void sessionsOfMySqlTellTheirStatement() {
        ServerReadings server = new ServerReadings();
        server.add("8\troot\tlocalhost\tshop\tQuery\t0\tupdate\tINSERT INTO `order items` VALUES (1,'a')");
        server.add("9\troot\tlocalhost\tNULL\tQuery\t0\tinit\tshow processlist");
        server.add("Bytes_received\t123456");
        server.add("end");
        assertThat(server.newest()).extracting(ServerActivity::table).containsExactly("order items");
        assertThat(server.receivedBytes()).isEqualTo(123_456);
    }

    @Test
    void whatAServerReceivedIsCountedFromTheBeginningOfTheFile() {
        ReceivedBytes received = new ReceivedBytes();
        assertThat(received.offset(0, 5_000, 1_000)).isZero();
        assertThat(received.offset(0, 35_000, 16_000_000)).isEqualTo(30_000);
        assertThat(received.offset(1, 35_000, 1_000)).isZero();
    }

    @Test
    void whatAServerReceivedIsNeverMoreThanWasRead() {
        ReceivedBytes received = new ReceivedBytes();
        assertThat(received.offset(0, 900_000_000, 100_000_000)).isEqualTo(100_000_000);
        assertThat(received.offset(0, 980_000_000, 100_000_000)).isEqualTo(100_000_000);
        assertThat(received.offset(0, 990_000_000, 200_000_000)).isEqualTo(110_000_000);
    }

    @Test
    void statementsTellWhatTheyWorkOn() {
        assertThat(StatementSubject.of("ALTER TABLE ONLY public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id);"))
                .isEqualTo(new StatementSubject(Work.PRIMARY_KEY, "public.orders"));
        assertThat(StatementSubject.of("ALTER TABLE ONLY a ADD CONSTRAINT f FOREIGN KEY (x) REFERENCES public.b(id);"))
                .isEqualTo(new StatementSubject(Work.FOREIGN_KEY, "a"));
        assertThat(StatementSubject.of("select 1")).isEqualTo(new StatementSubject(Work.OTHER, ""));
        assertThat(StatementSubject.sameTable("public.orders", "orders")).isTrue();
        assertThat(StatementSubject.sameTable("public.orders", "audit.orders")).isFalse();
    }
}
