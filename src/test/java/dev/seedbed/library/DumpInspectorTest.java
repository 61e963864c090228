package dev.seedbed.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.compression.Compression;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import dev.seedbed.task.SeedFailure.Unfit;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DumpInspectorTest {
    private static final Path SAMPLES = Path.of("assets/samples");

    private static final String PG_DUMP = """
            --
            -- PostgreSQL database dump
            --

            \\restrict abc

            -- Dumped from database version 17.6 (Debian 17.6-1.pgdg13+1)
            -- Dumped by pg_dump version 17.7 (Debian 17.7-1)

            SET statement_timeout = 0;
            CREATE DATABASE "Shop" WITH TEMPLATE = template0 OWNER = shop_admin;
            \\connect -reuse-previous=on "dbname='Shop'"
            CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
            CREATE TABLE public.orders (id bigint, note text DEFAULT 'a;b');
            ALTER TABLE public.orders OWNER TO "shop App";
            COPY public.orders (id, note) FROM stdin;
            1\tALTER TABLE x OWNER TO mallory;
            2\t-- PostgreSQL database dump
            \\.

            GRANT SELECT ON TABLE public.orders TO reader, PUBLIC, writer WITH GRANT OPTION;
            --
            -- PostgreSQL database dump complete
            --

            \\unrestrict abc

            """;

    private static final String MARIADB_DUMP = """
            /*M!999999\\- enable the sandbox mode */
            -- MariaDB dump 10.19-11.4.2-MariaDB, for debian-linux-gnu (x86_64)
            --
            -- Host: localhost    Database: crm
            -- ------------------------------------------------------
            -- Server version	11.4.2-MariaDB-ubu2404

            /*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
            CREATE DATABASE /*!32312 IF NOT EXISTS*/ `crm` /*!40100 DEFAULT CHARACTER SET utf8mb4 */;
            USE `crm`;
            CREATE TABLE `a` (`id` int);
            INSERT INTO `a` VALUES (1),(2);
            /*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;
            -- Dump completed on 2026-11-01  1:00:00
            """;

    private final DumpInspector inspector = new DumpInspector();

    @TempDir
    Path folder;

    @Test
    void pgDumpTellsVersionsNeedsAndItsEnd() throws Exception {
        DumpInfo info = inspect("shop.sql", PG_DUMP);

        assertThat(info.kind()).isEqualTo(DatabaseKind.POSTGRESQL);
        assertThat(info.kindIsCertain()).isTrue();
        assertThat(info.tool()).isEqualTo("pg_dump 17.7");
        assertThat(info.serverVersion()).isEqualTo("17.6");
        assertThat(info.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(info.createsDatabases()).containsExactly("Shop");
        assertThat(info.usesDatabase()).isEqualTo("Shop");
        assertThat(info.roles()).containsExactly("shop_admin", "shop App", "reader", "writer");
        assertThat(info.extensions()).containsExactly("pg_trgm");
        assertThat(info.notes()).containsExactly("restrict");
        assertThat(info.uncompressedBytes()).isEqualTo(info.sizeBytes());
    }

    @Test
    void mariaDbDumpIsToldByItsHeader() throws Exception {
        DumpInfo info = inspect("crm.sql", MARIADB_DUMP);

        assertThat(info.kind()).isEqualTo(DatabaseKind.MARIADB);
        assertThat(info.tool()).isEqualTo("mariadb-dump 11.4.2");
        assertThat(info.serverVersion()).isEqualTo("11.4.2");
        assertThat(info.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(info.createsDatabases()).containsExactly("crm");
        assertThat(info.usesDatabase()).isEqualTo("crm");
        assertThat(info.notes()).containsExactly("sandbox");
    }

    @Test
    void dumpOfMySqlIsToldFromMariaDbByTheServerVersion() throws Exception {
        DumpInfo info = inspect(
                "crm.sql",
                MARIADB_DUMP
                        .replace("/*M!999999\\- enable the sandbox mode */\n", "")
                        .replace("MariaDB dump 10.19-11.4.2-MariaDB", "MySQL dump 10.13  Distrib 8.4.3")
                        .replace("11.4.2-MariaDB-ubu2404", "8.4.3"));

        assertThat(info.kind()).isEqualTo(DatabaseKind.MYSQL);
        assertThat(info.tool()).isEqualTo("mysqldump 8.4.3");
        assertThat(info.serverVersion()).isEqualTo("8.4.3");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 50, 75, 90})
    void aCutDumpIsNeverComplete(int percent) throws Exception {
        for (String dump : new String[] {PG_DUMP, MARIADB_DUMP}) {
            String cut = dump.substring(0, dump.length() * percent / 100);
            assertThat(inspect("cut.sql", cut).completeness())
                    .describedAs(cut)
                    .isIn(Completeness.NO_END_MARK, Completeness.TRUNCATED);
        }
    }

    @Test
    void aClusterDumpCutBetweenItsDatabasesLacksItsEndMark() throws Exception {
        String whole = "--\n-- PostgreSQL database cluster dump\n--\nCREATE ROLE a;\n" + PG_DUMP
                + "--\n-- PostgreSQL database cluster dump complete\n--\n";

        DumpInfo info = inspect("all.sql", whole);

        assertThat(info.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(info.tool()).isEqualTo("pg_dumpall 17.7");
        assertThat(info.notes()).contains("cluster");
        assertThat(inspect("cut.sql", whole.substring(0, whole.length() - 60)).completeness())
                .isEqualTo(Completeness.NO_END_MARK);
    }

    @Test
    void theEndOfALargeDumpIsReadWithoutItsMiddle() throws Exception {
        String rows = "3\tsome text that makes the file large\n".repeat(80_000);
        String large = PG_DUMP.replace("\\.\n", rows + "\\.\n");

        assertThat(large.length()).isGreaterThan(2 << 20);
        assertThat(inspect("large.sql", large).completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(inspect("cut.sql", large.substring(0, 2 << 20)).completeness())
                .isEqualTo(Completeness.TRUNCATED);
        byte[] zipped = gzip(large.getBytes(StandardCharsets.UTF_8));
        DumpInfo info = inspect("large.sql.gz", zipped);
        assertThat(info.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(info.compression()).isEqualTo(Compression.GZIP);
        assertThat(info.uncompressedBytes()).isEqualTo(large.length());
        assertThat(inspect("cut.sql.gz", Arrays.copyOf(zipped, zipped.length / 2))
                        .completeness())
                .isEqualTo(Completeness.TRUNCATED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CREATE TABLE t (id SERIAL PRIMARY KEY, at TIMESTAMPTZ);             | POSTGRESQL
                    \\c shop                                                            | POSTGRESQL
                    CREATE FUNCTION f() RETURNS int AS $x$ select 1; $x$ LANGUAGE sql;  | POSTGRESQL
                    CREATE TABLE `t` (`id` int AUTO_INCREMENT) ENGINE=InnoDB;           | MYSQL
                    CREATE TABLE t (id int) COLLATE utf8mb4_0900_ai_ci ENGINE=InnoDB;   | MYSQL
                    CREATE TABLE t (id int) ENGINE=Aria;                                | MARIADB
                    CREATE TABLE `t` (a text COLLATE utf8mb4_uca1400_ai_ci);            | MARIADB
                    CREATE TABLE t (id int); INSERT INTO t VALUES (1);                  |
                    """)
    void handWrittenSqlIsJudgedByItsStyle(String sql, DatabaseKind kind) throws Exception {
        DumpInfo info = inspect("hand.sql", sql + "\n");

        assertThat(info.kind()).isEqualTo(kind);
        assertThat(info.kindIsCertain()).isFalse();
        assertThat(info.completeness()).isEqualTo(Completeness.UNKNOWN);
    }

    @Test
    void byteOrderMarkAndWindowsLineEndsAreNoted() throws Exception {
        DumpInfo info = inspect("windows.sql", "\ufeffCREATE TABLE t (id serial);\r\nSELECT 1;\r\n");

        assertThat(info.notes()).containsExactly("byteOrderMark", "windowsLineEnds");
    }

    @Test
    void strangeNamesAreNames() throws Exception {
        String name = "a 'b' \"c\"\n日本語.sql";

        assertThat(inspect(name, PG_DUMP).fileName()).isEqualTo(name);
    }

    @Test
    void whatIsNoDumpIsNamed() throws Exception {
        byte[] png = new byte[100];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, 0, png, 0, 8);

        assertUnfit("picture.sql", png, Unfit.NOT_A_DUMP, "PNG image");
        assertUnfit("page.sql", "<!DOCTYPE html><html>".getBytes(), Unfit.NOT_A_DUMP, "HTML page");
        assertUnfit("wide.sql", "id,name\n1,anna\n".getBytes(StandardCharsets.UTF_16LE), Unfit.NOT_A_DUMP, "id,name");
        assertUnfit("list.sql", "id,name\n1,anna\n".getBytes(), Unfit.NOT_A_DUMP, "id,name");
        assertUnfit("binary.sql", new byte[] {1, 2, 0, 4, 5, 6, 7}, Unfit.NOT_A_DUMP, "binary data");
        assertUnfit("empty.sql", new byte[0], Unfit.EMPTY, "");
        assertUnfit("blank.sql", "\n \n".getBytes(), Unfit.EMPTY, "");
        assertUnfit("empty.sql.gz", gzip(new byte[0]), Unfit.EMPTY, "");
        assertUnfit("comments.sql", "-- nothing\n".getBytes(), Unfit.NOTHING_INSIDE, "");
    }

    @Test
    void damagedCompressionIsDamaged() throws Exception {
        byte[] zipped = gzip(PG_DUMP.getBytes(StandardCharsets.UTF_8));
        Arrays.fill(zipped, 10, 60, (byte) 0xff);
        Path file = Files.write(folder.resolve("broken.sql.gz"), zipped);

        assertThatThrownBy(() -> inspector.inspect(file))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isInstanceOfSatisfying(
                                        SeedFailure.SeedUnfit.class,
                                        unfit -> assertThat(unfit.reason()).isEqualTo(Unfit.DAMAGED)));
    }

    @Test
    void missingFilesAndFoldersAreUnreadable() {
        assertThatThrownBy(() -> inspector.inspect(folder.resolve("gone.sql")))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new SeedFailure.SeedUnreadable(folder.resolve("gone.sql"), "missing")));
        assertThatThrownBy(() -> inspector.inspect(folder))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isEqualTo(new SeedFailure.SeedUnreadable(folder, "directory")));
    }

    @ParameterizedTest
    @CsvSource({
        "shop.sql, SQL, NONE, POSTGRESQL",
        "shop.sql.gz, SQL, GZIP, POSTGRESQL",
        "shop.dump, PG_CUSTOM, NONE, POSTGRESQL",
        "cinema.sql, SQL, NONE, MYSQL",
        "cinema.sql.gz, SQL, GZIP, MYSQL",
        "garden.sql, SQL, NONE, MARIADB",
        "garden.sql.gz, SQL, GZIP, MARIADB"
    })
    void samplesAreKnown(String name, DumpFormat format, Compression compression, DatabaseKind kind) throws Exception {
        DumpInfo info = inspector.inspect(SAMPLES.resolve(name));

        assertThat(info.format()).isEqualTo(format);
        assertThat(info.compression()).isEqualTo(compression);
        assertThat(info.kind()).isEqualTo(kind);
        assertThat(info.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(info.tool()).isNotEmpty();
        assertThat(info.serverVersion()).isNotEmpty();
    }

    @Test
    void aCustomArchiveCutAtHalfIsTruncated() throws Exception {
        byte[] whole = Files.readAllBytes(SAMPLES.resolve("shop.dump"));

        DumpInfo info = inspect("cut.dump", Arrays.copyOf(whole, whole.length / 2));

        assertThat(info.completeness()).isEqualTo(Completeness.TRUNCATED);
        assertThat(inspect("cut.dump", Arrays.copyOf(whole, whole.length - 1)).completeness())
                .isEqualTo(Completeness.TRUNCATED);
    }

    private void assertUnfit(String name, byte[] content, Unfit reason, String detail) throws Exception {
        Path file = Files.write(folder.resolve(name), content);
        assertThatThrownBy(() -> inspector.inspect(file))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isEqualTo(new SeedFailure.SeedUnfit(file, reason, detail)));
    }

    private DumpInfo inspect(String name, String content) throws Exception {
        return inspect(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private DumpInfo inspect(String name, byte[] content) throws Exception {
        return inspector.inspect(Files.write(folder.resolve(name), content));
    }

    private static byte[] gzip(byte[] content) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }
}
