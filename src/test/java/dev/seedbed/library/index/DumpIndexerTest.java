package dev.seedbed.library.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.index.DumpIndex.Mark;
import dev.seedbed.library.index.DumpIndex.Segment;
import dev.seedbed.library.index.DumpIndex.Work;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DumpIndexerTest {
    private static final Path SAMPLES = Path.of("assets/samples");

    private final DumpInspector inspector = new DumpInspector();
    private final DumpIndexer indexer = new DumpIndexer();

    @TempDir
    Path folder;

    @Test
    void copyBlocksAndTheStatementsBehindThemAreSegments() throws Exception {
        DumpIndex index = indexOf("""
                -- PostgreSQL database dump
                SET x = 1;
                CREATE TABLE public.a (id int);
                ALTER TABLE public.a OWNER TO app;
                CREATE TABLE public."b c" (id int);
                COPY public.a (id) FROM stdin;
                1
                2
                3
                \\.

                COPY public."b c" (id) FROM stdin;
                \\.
                SELECT pg_catalog.setval('s', 1);
                ALTER TABLE ONLY public.a
                    ADD CONSTRAINT a_pkey PRIMARY KEY (id);
                CREATE INDEX i ON public.a USING btree (id);
                CREATE UNIQUE INDEX j ON ONLY public."b c" (id);
                ALTER TABLE ONLY public."b c" ADD CONSTRAINT f FOREIGN KEY (id) REFERENCES public.a(id);
                REFRESH MATERIALIZED VIEW v;
                -- PostgreSQL database dump complete
                """);

        assertThat(index.segments())
                .extracting(Segment::work, Segment::table, Segment::rows)
                .containsExactly(
                        tuple(Work.SCHEMA, "", 0),
                        tuple(Work.DATA, "public.a", 3),
                        tuple(Work.DATA, "public.b c", 0),
                        tuple(Work.PRIMARY_KEY, "public.a", 0),
                        tuple(Work.INDEX, "public.a", 0),
                        tuple(Work.INDEX, "public.b c", 0),
                        tuple(Work.FOREIGN_KEY, "public.b c", 0),
                        tuple(Work.OTHER, "", 0));
        assertWithoutGaps(index);
        assertThat(index.roles()).containsExactly("app");
    }

    @Test
    void consecutiveInsertsOfATableAreOneSegmentWithTheirRowsCounted() throws Exception {
        DumpIndex index = indexOf("""
                -- MySQL dump 10.13  Distrib 9.7.0, for Linux (x86_64)
                CREATE TABLE `a` (`id` int, `t` text) ENGINE=InnoDB;
                LOCK TABLES `a` WRITE;
                /*!40000 ALTER TABLE `a` DISABLE KEYS */;
                INSERT INTO `a` VALUES (1,'x),(2'),(2,'it\\'s; (3),(4)'),(3,"a\\"),(");
                INSERT INTO `a` VALUES (4,'--'),(5,'#') /* ,( */, -- ,(
                  (6,'/*');
                INSERT INTO `a` (`id`, `t`) VALUES (7, concat('a', ('b'))), (8, 'c') ON DUPLICATE KEY UPDATE `id` = (1);
                UNLOCK TABLES;
                INSERT INTO `b` SELECT * FROM `a`;
                INSERT INTO `c` SET `id` = 1;
                ALTER TABLE `a` ADD PRIMARY KEY (`id`);
                ALTER TABLE `a` ADD KEY `k` (`t`);
                DELIMITER ;;
                CREATE TRIGGER x BEFORE INSERT ON a FOR EACH ROW BEGIN INSERT INTO b VALUES (1); END ;;
                DELIMITER ;
                INSERT INTO `d` VALUES (1);
                -- Dump completed
                """);

        assertThat(index.segments())
                .extracting(Segment::work, Segment::table, Segment::rows)
                .containsExactly(
                        tuple(Work.SCHEMA, "a", 0),
                        tuple(Work.DATA, "a", 8),
                        tuple(Work.DATA, "b", -1),
                        tuple(Work.DATA, "c", 1),
                        tuple(Work.PRIMARY_KEY, "a", 0),
                        tuple(Work.INDEX, "a", 0),
                        tuple(Work.SCHEMA, "", 0),
                        tuple(Work.DATA, "d", 1));
        assertWithoutGaps(index);
    }

    @Test
    void insertsOfPgDumpOneRowEachAreCounted() throws Exception {
        String rows = "INSERT INTO public.t VALUES (1, 'a;b', E'it\\'s', $q$;'$q$, NULL);\n".repeat(10_000);
        DumpIndex index = indexOf("CREATE TABLE public.t (a bigserial);\n" + rows + "SELECT 1;\n");

        assertThat(index.segments())
                .extracting(Segment::work, Segment::table, Segment::rows)
                .containsExactly(tuple(Work.SCHEMA, "public.t", 0), tuple(Work.DATA, "public.t", 10_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {262_000, 262_100, 262_139, 262_140, 262_141, 262_142, 262_143, 262_144, 262_145, 262_272})
    void buffersMayEndAnywhere(int comment) throws Exception {
        String filler = "-- " + "x".repeat(comment - 4) + "\n";
        DumpIndex index = indexOf(filler
                + "CREATE FUNCTION f() RETURNS int AS $body$ select ';'; $body$ LANGUAGE sql;\n"
                + "INSERT INTO t (a) VALUES ('a;b'), (E'\\';'), /* ; */ ($$;$$); -- ;'\n"
                + "COPY t FROM stdin;\n1\n2\n\\.\nCREATE INDEX i ON t (a);\n");

        assertThat(index.segments())
                .extracting(Segment::work, Segment::table, Segment::rows)
                .containsExactly(tuple(Work.SCHEMA, "", 0), tuple(Work.DATA, "t", 5), tuple(Work.INDEX, "t", 0));
    }

    @Test
    void hashSizesAndMarksOfACompressedFile() throws Exception {
        var content = new StringBuilder("-- PostgreSQL database dump\nCOPY t FROM stdin;\n");
        var random = new java.util.Random(1);
        for (int i = 0; i < 200_000; i++) {
            content.append(random.nextLong()).append('\n');
        }
        content.append("\\.\n-- PostgreSQL database dump complete\n");
        Path file = folder.resolve("t.sql.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
        }

        DumpIndex index = index(file).index();

        assertThat(index.contentHash())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
        assertThat(index.uncompressedBytes()).isEqualTo(content.length());
        assertThat(index.segments()).extracting(Segment::rows).containsExactly(200_000L);
        assertThat(index.marks()).first().isEqualTo(new Mark(0, 0));
        assertThat(index.marks()).last().isEqualTo(new Mark(Files.size(file), content.length()));
        assertThat(index.marks()).hasSize(3);
    }

    @Test
    void aCutFileIsIndexedAsFarAsItGoes() throws Exception {
        byte[] whole = Files.readAllBytes(SAMPLES.resolve("shop.sql.gz"));
        Path cut = Files.write(folder.resolve("cut.sql.gz"), java.util.Arrays.copyOf(whole, whole.length / 2));

        IndexedDump indexed = index(cut);

        assertThat(indexed.completeness()).isEqualTo(Completeness.TRUNCATED);
        assertThat(indexed.index().segments()).isNotEmpty();
    }

    @Test
    void plainCompressedAndCustomFormatAgreeOnTheRows() throws Exception {
        Map<String, Long> plain = rows(index(SAMPLES.resolve("shop.sql")));

        assertThat(plain).isNotEmpty().doesNotContainValue(-1L).doesNotContainKey("");
        assertThat(rows(index(SAMPLES.resolve("shop.sql.gz")))).isEqualTo(plain);
        assertThat(rows(index(SAMPLES.resolve("shop.dump")))).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.sql", "shop.sql.gz", "shop.dump", "cinema.sql.gz", "garden.sql.gz"})
    void samplesAreWhole(String name) throws Exception {
        IndexedDump indexed = index(SAMPLES.resolve(name));

        assertThat(indexed.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(rows(indexed)).isNotEmpty().doesNotContainValue(-1L);
        assertWithoutGaps(indexed.index());
    }

    @Test
    void insertedRowsOfASampleAreThoseInItsText() throws Exception {
        Map<String, Long> rows = rows(index(SAMPLES.resolve("cinema.sql")));
        String text;
        try (var in = new GZIPInputStream(Files.newInputStream(SAMPLES.resolve("cinema.sql.gz")))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        long films = text.lines()
                .filter(line -> line.startsWith("INSERT INTO `films`"))
                .mapToLong(line -> line.split("\\),\\(\\d", -1).length)
                .sum();

        assertThat(rows.get("films")).isEqualTo(films);
    }

    @Test
    void aHundredThousandTablesMakeASmallIndex() throws Exception {
        var sql = new StringBuilder("-- PostgreSQL database dump\n");
        for (int i = 0; i < 100_000; i++) {
            sql.append("CREATE TABLE public.t")
                    .append(i)
                    .append(" (id int);\nCOPY public.t")
                    .append(i);
            sql.append(" (id) FROM stdin;\n1\n2\n\\.\n");
        }
        sql.append("-- PostgreSQL database dump complete\n");

        DumpIndex index = indexOf(sql.toString());

        assertThat(index.segments()).hasSizeLessThan(45_000);
        assertThat(index.segments().stream().mapToLong(Segment::rows).sum()).isEqualTo(200_000);
        assertWithoutGaps(index);
    }

    @Test
    void interruptionAbandonsTheReading() throws Exception {
        Path file = Files.writeString(folder.resolve("a.sql"), "SELECT 1;\n".repeat(1_000_000));
        DumpInfo info = inspector.inspect(file);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> indexer.index(info, bytes -> {})).isInstanceOf(InterruptedException.class);
    }

    @Test
    void cacheAnswersForAnUnchangedFileOnly() throws Exception {
        Path file = Files.writeString(folder.resolve("a.sql"), "CREATE TABLE t (id int);\n");
        var cache = new DumpIndexCache(folder.resolve("cache"), 1 << 20);
        var indexes = new DumpIndexes(indexer, cache);
        DumpInfo info = inspector.inspect(file);
        assertThat(indexes.known(info)).isEmpty();

        IndexedDump made = indexes.of(info, bytes -> {});

        assertThat(indexes.known(info)).contains(made);
        Files.writeString(file, "CREATE TABLE u (id int, id2 int);\n");
        assertThat(indexes.known(inspector.inspect(file))).isEmpty();
    }

    @Test
    void damagedCacheIsMadeAnew() throws Exception {
        Path file = Files.writeString(folder.resolve("a.sql"), "CREATE TABLE t (id int);\n");
        Path cacheFolder = folder.resolve("cache");
        var indexes = new DumpIndexes(indexer, new DumpIndexCache(cacheFolder, 1 << 20));
        DumpInfo info = inspector.inspect(file);
        IndexedDump made = indexes.of(info, bytes -> {});
        try (var files = Files.list(cacheFolder)) {
            for (Path each :
                    files.filter(path -> path.toString().endsWith(".gz")).toList()) {
                Files.writeString(each, "rubbish");
            }
        }

        assertThat(indexes.known(info)).isEmpty();
        assertThat(indexes.of(info, bytes -> {})).isEqualTo(made);
        assertThat(indexes.known(info)).contains(made);
    }

    @Test
    void cacheStaysWithinItsSize() throws Exception {
        Path cacheFolder = folder.resolve("cache");
        var indexes = new DumpIndexes(indexer, new DumpIndexCache(cacheFolder, 2000));
        for (int i = 0; i < 30; i++) {
            Path file = Files.writeString(folder.resolve(i + ".sql"), "CREATE TABLE t" + i + " (id int);\n");
            indexes.of(inspector.inspect(file), bytes -> {});
        }

        try (var files = Files.list(cacheFolder)) {
            assertThat(files.mapToLong(path -> path.toFile().length()).sum()).isLessThanOrEqualTo(2000);
        }
    }

    private static org.assertj.core.groups.Tuple tuple(Work work, String table, long rows) {
        return org.assertj.core.groups.Tuple.tuple(work, table, rows);
    }

    private static void assertWithoutGaps(DumpIndex index) {
        long end = 0;
        for (Segment segment : index.segments()) {
            assertThat(segment.start()).isEqualTo(end);
            end += segment.lengthBytes();
        }
        assertThat(end).isEqualTo(index.uncompressedBytes());
    }

    private static Map<String, Long> rows(IndexedDump indexed) {
        var rows = new TreeMap<String, Long>();
        List<Segment> segments = indexed.index().segments();
        segments.stream()
                .filter(segment -> segment.work() == Work.DATA)
                .forEach(segment -> rows.merge(segment.table(), segment.rows(), Long::sum));
        return rows;
    }

    private DumpIndex indexOf(String sql) throws Exception {
        return index(Files.writeString(folder.resolve("dump.sql"), sql)).index();
    }

    private IndexedDump index(Path file) throws Exception {
        return indexer.index(inspector.inspect(file), bytes -> {});
    }
}
